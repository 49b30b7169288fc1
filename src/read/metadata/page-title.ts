import type { PageHeading } from './page-heading.ts'

/** What helps to separate an article's title from its site's name. */
export interface TitleHints {
  siteName: string | null
  /** Texts of the page's headlines, without the site's name. */
  headings: readonly string[]
  host: string
}

/** Titles that a page gives, each as one line. */
export interface GivenTitles {
  /** From metadata, the most reliable first. */
  declared: readonly string[]
  /** The `title` element. */
  document: string | null
  headings: readonly PageHeading[]
}

/**
 * Chooses the title of the article: the first that is not only the site's name, without that name at its ends, in the
 * words of the page's own headline if it has one.
 */
export function chooseTitle(
  given: GivenTitles,
  { siteName, host }: Pick<TitleHints, 'siteName' | 'host'>,
): string | null {
  const banners = bannersAmong(given, siteName)
  const headlines = given.headings.filter(({ text }) => !banners.has(fold(text)))
  const own = headlines.some(({ level }) => level === 1)
    ? headlines.filter(({ level }) => level === 1)
    : headlines
  const hints = { siteName, host, headings: headlines.map(({ text }) => text) }
  const agreed = agreedTitle(given.document, own, hints, banners)
  for (const raw of [...given.declared, given.document ?? '', hints.headings[0] ?? '']) {
    const title = cleanTitle(raw, hints, banners)
    if (title === '' || banners.has(fold(title)) || isName(title, siteName)) continue
    if (isPlaceholder(title) && headlines.some(({ text }) => !isPlaceholder(text))) continue
    // Templates that name the same page or section everywhere: the page itself knows better.
    if (agreed !== null && sharedWords(title, agreed) === 0) return agreed
    return (
      headlineAmong(
        own.map(({ text }) => text),
        title,
      ) ?? title
    )
  }
  return given.declared[0] ?? given.document ?? given.headings[0]?.text ?? null
}

/** Removes the site's name from the end or the beginning of a title ("Title | Site", "Site: Title"). */
export function cleanTitle(
  raw: string,
  hints: TitleHints,
  banners: ReadonlySet<string> = new Set(),
): string {
  const title = raw.slice(0, MAX_TITLE).replace(/\s+/g, ' ').trim()
  const headings = new Set(hints.headings.map(fold))
  if (headings.has(fold(title))) return title
  const isSite = (part: string) => banners.has(fold(part)) || namesSite(part, hints)
  const parts = split(title)
  let first = 0
  let last = parts.length - 1
  const textOf = (from: number, to: number) =>
    title.slice(parts[from]?.start ?? 0, parts[to]?.end ?? title.length)
  // A heading on the page shows where the title begins and ends.
  for (let from = 0; from <= last; from += 1) {
    for (let to = last; to >= from; to -= 1) {
      const text = textOf(from, to)
      if (headings.has(fold(text)) && fold(text) !== '') return text
    }
  }
  while (last > first && isSite(textOf(last, last))) last -= 1
  if (last === parts.length - 1) while (first < last && isSite(textOf(first, first))) first += 1
  const cut = textOf(first, last)
  return first === 0 && last === parts.length - 1 ? cutLabel(title, isSite) : cut
}

/**
 * The page's own headline, or null: titles in metadata are often written for search engines. To count as the headline,
 * it must be the only h1 and share half of its words with the title.
 */
export function headlineAmong(headings: readonly string[], title: string): string | null {
  const [only, ...others] = new Set(headings)
  if (only === undefined || others.length > 0 || only.length > MAX_HEADLINE) return null
  const words = wordsOf(only)
  if (DENSE.test(only) && fold(title).includes(fold(only)) && fold(only).length >= MIN_DENSE)
    return only
  return words.length > 1 && sharedWords(only, title) >= words.length / 2 ? only : null
}

/** The folded names of the site among the headings: templates put it above every page as an `h1`. */
function bannersAmong(
  { declared, document, headings }: GivenTitles,
  siteName: string | null,
): Set<string> {
  const banners = new Set<string>()
  const parts =
    document === null
      ? []
      : split(document).map(({ start, end }) => fold(document.slice(start, end)))
  const folded = new Set(headings.map(({ text }) => fold(text)))
  for (const { text, linksHome } of headings)
    if (linksHome || isName(text, siteName)) banners.add(fold(text))
  // "Title | Site" where both are headings, or where the metadata say the site's name in place of the title.
  const last = parts.at(-1)
  if (parts.length > 1 && last !== undefined) {
    const front = parts.slice(0, -1).find((part) => folded.has(part) && !banners.has(part))
    const isDeclared = declared.some((title) => fold(title) === last)
    if (front !== undefined && front !== last && (folded.has(last) || isDeclared)) banners.add(last)
  }
  // A page on which nothing else could be the title is the front page, or says its title in the banner.
  const others = headings.some(({ text }) => !banners.has(fold(text)))
  const elsewhere = [...declared, document ?? ''].some(
    (title) => title !== '' && !banners.has(fold(title)),
  )
  return others || elsewhere ? banners : new Set()
}

/** The headline that the `title` element repeats, whole or before the site's name. */
function agreedTitle(
  document: string | null,
  headlines: readonly PageHeading[],
  hints: TitleHints,
  banners: ReadonlySet<string>,
): string | null {
  const [only, ...others] = new Set(headlines.map(({ text }) => text))
  if (document === null || only === undefined || others.length > 0) return null
  return fold(cleanTitle(document, hints, banners)) === fold(only) ? only : null
}

interface Part {
  start: number
  end: number
}

/** The parts of a title between bars, dots, arrows and dashes with blanks around them. */
function split(title: string): Part[] {
  const parts: Part[] = []
  let start = 0
  for (const match of title.matchAll(SEPARATORS)) {
    if (match.index === 0) continue
    parts.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  parts.push({ start, end: title.length })
  return parts
}

/** Cuts a site's name with a colon or bar that has no blank before it ("The Post: Tide rises"). */
function cutLabel(title: string, isSite: (part: string) => boolean): string {
  const at = title.search(/[:»–—-]\s/)
  if (at < 2 || at > MAX_LABEL) return title
  return isSite(title.slice(0, at)) ? title.slice(at + 1).trim() : title
}

function namesSite(part: string, hints: TitleHints): boolean {
  const name = fold(part)
  if (name === '') return true
  const site = fold(hints.siteName ?? '')
  if (
    site !== '' &&
    (name === site ||
      (site.length > 3 && name.startsWith(site)) ||
      (name.length > 3 && site.startsWith(name)))
  )
    return true
  const bare = hints.host.replace(/^www\./, '')
  const label = bare.split('.').at(-2)?.replace(/-/g, '') ?? ''
  return name === fold(bare) || (label.length > 2 && name === label.toLowerCase())
}

/** Whether a title, up to the site's name, is only what a template calls a page without one. */
function isPlaceholder(title: string): boolean {
  return PLACEHOLDER.test(title.slice(0, split(title)[0]?.end).trim())
}

function isName(text: string, siteName: string | null): boolean {
  return siteName !== null && fold(text) === fold(siteName) && fold(text) !== ''
}

function sharedWords(text: string, other: string): number {
  const words = new Set(wordsOf(other))
  return wordsOf(text).filter((word) => words.has(word)).length
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** In characters. No title is longer; the rest of such a text is left away. */
const MAX_TITLE = 500
const MAX_HEADLINE = 200
const MAX_LABEL = 40
const SEPARATORS = / [|\-–—·•:»~]+ | ?[|»] ?/g
/** Scripts without blanks between words, where a whole headline is one "word". */
const DENSE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}]/u
const MIN_DENSE = 3
/** What templates call a page that nobody gave a title. */
const PLACEHOLDER =
  /^(?:untitled(?: (?:document|page|post))?|new page|document|home(?: ?page)?|(?:unbenannt|ohne titel|startseite)|(?:sans titre|accueil)|(?:sin título|inicio|portada)|(?:sem título|início)|(?:без названия|главная(?: страница)?)|(?:без назви|головна(?: сторінка)?)|(?:无标题|首页|主页))$/iu
