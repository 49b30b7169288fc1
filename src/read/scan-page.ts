import type { DomDocument, DomElement } from './dom.ts'
import { type PageHeading, pageHeading } from './page-heading.ts'

/** Everything on a page that carries metadata, collected in one pass: a selector for each would cost a pass for each. */
export interface PageScan {
  /** Contents of `meta` by lower-case name; the first one of a name wins. */
  metas: ReadonlyMap<string, string>
  jsonLd: string[]
  title: string | null
  /** What may be the headline, in page order. */
  headings: PageHeading[]
  canonical: string | null
  base: string | null
  language: string | null
  /** Values of `time`, `itemprop=datePublished` and elements with a class named after a date, most explicit first. */
  times: string[]
  /** Texts of elements that name an author, most explicit first. */
  authors: string[]
}

/** Scans a document. Call it before `cleanDocument`, which removes elements that carry metadata. */
export function scanPage(document: DomDocument): PageScan {
  const metas = new Map<string, string>()
  const times: Ranked[] = []
  const authors: Ranked[] = []
  const root = document.documentElement
  const found: Omit<PageScan, 'metas' | 'times' | 'authors'> = {
    jsonLd: [],
    title: null,
    headings: [],
    canonical: null,
    base: null,
    language: root.getAttribute('lang') ?? root.getAttribute('xml:lang'),
  }
  const visit = (element: DomElement): void => {
    const tag = element.localName
    if (tag === 'meta') addMeta(metas, element)
    else if (tag === 'link') {
      if (element.getAttribute('rel') === 'canonical')
        found.canonical ??= element.getAttribute('href')
    } else if (tag === 'base') found.base ??= element.getAttribute('href')
    else if (tag === 'script') found.jsonLd.push(element.textContent ?? '')
    else if (tag === 'title') found.title ??= element.textContent
    else if (tag === 'h1' || tag === 'h2') {
      const heading = pageHeading(element, tag)
      if (heading) found.headings.push(heading)
    }
    const timeRank = rankTime(element, tag)
    if (timeRank > 0) times.push({ rank: timeRank, value: valueOf(element) })
    const authorRank = rankAuthor(element, tag)
    if (authorRank > 0) authors.push({ rank: authorRank, value: element.textContent ?? '' })
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      visit(child)
  }
  visit(root)
  return { ...found, metas, times: byRank(times), authors: byRank(authors) }
}

interface Ranked {
  rank: number
  value: string
}

function byRank(found: readonly Ranked[]): string[] {
  return found.toSorted((a, b) => a.rank - b.rank).map((entry) => entry.value)
}

function addMeta(metas: Map<string, string>, meta: DomElement): void {
  const content = meta.getAttribute('content')?.trim()
  if (!content) return
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = meta.getAttribute(attribute)?.trim().toLowerCase()
    if (name && !metas.has(name)) metas.set(name, content)
  }
}

function valueOf(element: DomElement): string {
  return (
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? ''
  )
}

function rankTime(element: DomElement, tag: string): number {
  if (element.getAttribute('itemprop') === 'datePublished') return 1
  if (tag === 'time') return element.hasAttribute('datetime') ? 2 : 3
  const names = element.className
  return names !== '' && DATE_NAMES.test(names) && (element.textContent ?? '').length < 80 ? 4 : 0
}

const DATE_NAMES =
  /(?:^|[^a-z])(?:date|published|pubdate|publish-?date|post-?date|entry-?date|posted-?on|timestamp|dateline)(?:$|[^a-z])/i

function rankAuthor(element: DomElement, tag: string): number {
  if (tag === 'meta' || tag === 'script') return 0
  if (hasWord(element.getAttribute('itemprop'), 'name')) {
    const holder = element.parentNode
    if (holder && hasWord(holder.getAttribute('itemprop'), 'author')) return 1
  }
  if (hasWord(element.getAttribute('itemprop'), 'author')) return 2
  if (tag === 'a' && hasWord(element.getAttribute('rel'), 'author')) return 3
  const names = element.className
  if (names === '') return 0
  return /(?:^|\s)(?:author-name|byline-name|byline__name|p-author|author__name|post-author|article-author)(?:\s|$)/i.test(
    names,
  )
    ? 4
    : 0
}

function hasWord(value: string | null, word: string): boolean {
  return value !== null && value.split(/\s+/).includes(word)
}
