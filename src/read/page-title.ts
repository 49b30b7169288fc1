/** What helps to separate an article's title from its site's name. */
export interface TitleHints {
  siteName: string | null
  /** The page's h1 texts. */
  headings: readonly string[]
  host: string
}

/** Removes the site's name from the end or the beginning of a title ("Title | Site", "Site: Title"). */
export function cleanTitle(raw: string, hints: TitleHints): string {
  const title = raw.replace(/\s+/g, ' ').trim()
  if (hints.headings.some((heading) => fold(heading) === fold(title))) return title
  const cut = cutEnd(title, hints)
  return cut === title ? cutStart(title, hints) : cutEnd(cut, hints)
}

/**
 * The page's own headline, or null: titles in metadata are often written for search engines. To count as the headline,
 * it must be the only h1 and share half of its words with the title.
 */
export function headlineAmong(headings: readonly string[], title: string): string | null {
  const [only, ...others] = new Set(headings)
  if (only === undefined || others.length > 0 || only.length > MAX_HEADLINE) return null
  const words = wordsOf(only)
  const shared = words.filter((word) => wordsOf(title).includes(word)).length
  return words.length > 1 && shared >= words.length / 2 ? only : null
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

const MAX_HEADLINE = 200

function cutEnd(title: string, hints: TitleHints): string {
  const match = /^(.*\S)(\s+[|\-–—·•:»~]+\s+|\s*[|»]\s*)([^|»]*?)$/u.exec(title)
  const [, front, , end] = match ?? []
  if (!front || end === undefined) return title
  if (isSite(end, hints)) return front
  // A heading on the page shows where the title ends.
  return hints.headings.some((heading) => fold(heading) === fold(front)) ? front : title
}

function cutStart(title: string, hints: TitleHints): string {
  const match = /^([^|»:–—]{2,40}?)\s*[|»:–—-]\s+(\S.*)$/u.exec(title)
  const [, start, rest] = match ?? []
  if (!start || !rest) return title
  return isSite(start, hints) ? rest : title
}

function isSite(part: string, hints: TitleHints): boolean {
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
  const host = hints.host
    .replace(/^www\./, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
  const label =
    hints.host
      .replace(/^www\./, '')
      .split('.')
      .at(-2)
      ?.replace(/-/g, '') ?? ''
  return name === host || (label.length > 2 && name === label.toLowerCase())
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
