import type { DomDocument, DomElement } from '../dom.ts'
import { createNameReader, type NameHints } from './element-names.ts'
import { HEAD_TAGS, rankAuthor, rankDate, WHOLE_TAGS } from './mention-rank.ts'
import { isOfSite, isPortrait } from './ornament.ts'
import { type PageHeading, pageHeading } from './page-heading.ts'
import { lengthOf } from '../text-size.ts'

/** A part of the page that is not the article, unless the headline is inside. `end` is the number of its last element. */
interface Region {
  start: number
  end: number
  /** Suggested articles and comments; boxes beside the article; and else a footer or one of several articles. */
  kind: 'elsewhere' | 'beside' | 'part'
}

/** An element that says when the article was published or who wrote it. Numbers count elements in page order. */
export interface Mention {
  number: number
  /** 1 is the most explicit kind. */
  rank: number
  element: DomElement
  /** For a date: what the element gives for machines, or its text. */
  value: string
  regions: readonly Region[]
  /** Whether it stands in a long paragraph: then it is part of the text. */
  inProse: boolean
  names: string
}

/** A heading with its place. */
export interface PlacedHeading extends PageHeading {
  number: number
  /** The number of the box around the heading: a date or a name may precede it. */
  boxNumber: number
  box: DomElement
}

/** Everything on a page that carries metadata, collected in one pass: a selector for each would cost a pass for each. */
export interface PageScan {
  /** Contents of `meta` by lower-case name; the first one of a name wins. */
  metas: ReadonlyMap<string, string>
  /** Contents of all `meta` that name authors: there is one for each person. */
  metaAuthors: string[]
  jsonLd: string[]
  title: string | null
  /** What may be the headline, in page order. */
  headings: PlacedHeading[]
  canonical: string | null
  base: string | null
  language: string | null
  dates: Mention[]
  authors: Mention[]
  /** Numbers of the first paragraphs of prose. */
  prose: number[]
  /** Addresses, as written, of pictures that belong to the site or show a person. */
  ornaments: string[]
}

interface Place {
  regions: readonly Region[]
  inProse: boolean
}

/** Scans a document. Call it before `cleanDocument`, which removes elements that carry metadata. */
export function scanPage(document: DomDocument): PageScan {
  const root = document.documentElement
  const metas = new Map<string, string>()
  const found: Omit<PageScan, 'metas'> = {
    metaAuthors: [],
    jsonLd: [],
    title: null,
    headings: [],
    canonical: null,
    base: null,
    language: root.getAttribute('lang') ?? root.getAttribute('xml:lang'),
    dates: [],
    authors: [],
    prose: [],
    ornaments: [],
  }
  const readNames = createNameReader()
  /** The numbers of the elements around the current one. */
  const trail: number[] = []
  let number = 0
  const visit = (element: DomElement, place: Place): void => {
    const tag = element.localName
    number += 1
    const own = number
    if (HEAD_TAGS.has(tag)) scanHead(element, tag, metas, found)
    else if (tag === 'h1' || tag === 'h2') {
      const heading = pageHeading(element, tag)
      if (heading) found.headings.push({ ...heading, number: own, ...boxOf(trail, element, own) })
    }
    const classes = element.className
    const id = element.id
    const names = id === '' ? classes : `${classes} ${id}`
    const hints = readNames(names)
    const region = regionAt(tag, hints, own)
    let inside = region ? { ...place, regions: [...place.regions, region] } : place
    if (tag === 'p' && found.prose.length < MAX_PROSE) {
      const length = lengthOf(element.textContent ?? '')
      if (length >= PROSE_CHARS) found.prose.push(own)
      if (length >= PROSE_CHARS * 2) inside = { ...inside, inProse: true }
    }
    const property = element.getAttribute('itemprop')
    const dateRank = rankDate(element, tag, property, hints.date)
    const authorRank = rankAuthor(element, tag, property, hints.author)
    if (dateRank > 0 || authorRank > 0) {
      const mention = { number: own, element, names, ...inside }
      if (dateRank > 0 && found.dates.length < MAX_MENTIONS)
        found.dates.push({ ...mention, rank: dateRank, value: valueOf(element) })
      if (authorRank > 0 && found.authors.length < MAX_MENTIONS)
        found.authors.push({ ...mention, rank: authorRank, value: '' })
    }
    if (tag === 'img' && (isOfSite(element) || isPortrait(element))) {
      found.ornaments.push(element.getAttribute('src') ?? '')
    }
    trail.push(own)
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      visit(child, inside)
    trail.pop()
    if (region) region.end = number
  }
  visit(root, { regions: [], inProse: false })
  return { ...found, metas }
}

function regionAt(tag: string, hints: NameHints, number: number): Region | null {
  let kind: Region['kind']
  if (hints.elsewhere) kind = 'elsewhere'
  else if (hints.beside || BESIDE.has(tag)) kind = 'beside'
  else if (PARTS.has(tag)) kind = 'part'
  else return null
  return { start: number, end: number, kind }
}

function scanHead(
  element: DomElement,
  tag: string,
  metas: Map<string, string>,
  found: Omit<PageScan, 'metas'>,
): void {
  if (tag === 'meta') addMeta(metas, found.metaAuthors, element)
  else if (tag === 'link') {
    if (element.getAttribute('rel') === 'canonical')
      found.canonical ??= element.getAttribute('href')
  } else if (tag === 'base') found.base ??= element.getAttribute('href')
  else if (tag === 'script') found.jsonLd.push(element.textContent ?? '')
  else if (tag === 'title') found.title ??= element.textContent
}

function addMeta(metas: Map<string, string>, authors: string[], meta: DomElement): void {
  const content = meta.getAttribute('content')?.trim()
  if (!content) return
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = meta.getAttribute(attribute)?.trim().toLowerCase()
    if (!name) continue
    if (META_AUTHORS.has(name)) authors.push(content)
    if (!metas.has(name)) metas.set(name, content)
  }
}

/** The largest of the three boxes around a heading that is not the whole page; in an article, what stands above it too. */
function boxOf(
  trail: readonly number[],
  heading: DomElement,
  number: number,
): { box: DomElement; boxNumber: number } {
  let found = { box: heading, boxNumber: number }
  let outer = heading.parentNode
  for (const outerNumber of trail.slice(-3).toReversed()) {
    if (!outer) break
    if (outer.localName === 'article' || outer.localName === 'main') {
      found = { box: outer.firstElementChild ?? heading, boxNumber: outerNumber + 1 }
    }
    if (WHOLE_TAGS.has(outer.localName)) break
    found = { box: outer, boxNumber: outerNumber }
    outer = outer.parentNode
  }
  return found
}

function valueOf(element: DomElement): string {
  return (
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? ''
  )
}

const META_AUTHORS = new Set([
  'author',
  'article:author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
])
const PARTS = new Set(['footer', 'article'])
const BESIDE = new Set(['aside', 'nav', 'form'])
/** In characters. A shorter paragraph is a label. */
const PROSE_CHARS = 80
/** The first ones show where the text begins; counting costs reading them. */
const MAX_PROSE = 40
/** The first ones are those of the article; each is compared with the others. */
const MAX_MENTIONS = 200
