import { htmlToText } from '../../text/html/html-to-text.ts'
import { canonicalUrl } from '../url/canonical.ts'
import { siteOwner } from '../url/same-site.ts'
import { type MailLink, type MailPiece, toHtml, wordsIn } from './piece.ts'
import { hasPhrase } from './phrases.ts'

/** Fewer links are no list: an essay names a few pages too. */
const MIN_ITEMS = 4
/** Words of the title of an item. */
const MIN_TITLE = 3
const MAX_TITLE = 40
/** Words that an item says of its page. A longer text is an article of its own, and its links are its sources. */
const MAX_WORDS = 150
/** Share of the words of an issue that have to be in its items. */
const MIN_SHARE = 0.65
/** Words beside the items that are worth an article of their own. */
const MIN_REST = 40

/** A page that an issue presents. */
export interface IssueItem {
  /** The page, without what tells who opened it. */
  href: string
  title: string
  /** What the issue says of it; empty if nothing. */
  html: string
}

/** An issue that is a list of links: its items, and the rest of its text, if it has one. */
export interface IssueItems {
  items: IssueItem[]
  rest: MailPiece[]
}

/**
 * The items of an issue that is a list of links: pieces that are or begin with a link with a title, each with a short text. `null`
 * for any other issue, and for one whose links name the reader: its pages are not known. Pure.
 */
export function issueItems(pieces: readonly MailPiece[]): IssueItems | null {
  const flat = pieces.flatMap(withListItems)
  const groups: { link: MailLink; pieces: MailPiece[] }[] = []
  const rest: MailPiece[] = []
  let current: { link: MailLink; pieces: MailPiece[] } | null = null
  for (const piece of flat) {
    const link = titleLink(piece)
    if (link !== null) {
      current = { link, pieces: [] }
      groups.push(current)
      const after = withoutTitle(piece, link)
      if (after !== null) current.pieces.push(after)
    } else if (current !== null && piece.kind === 'paragraph') current.pieces.push(piece)
    else {
      current = null
      rest.push(piece)
    }
  }
  const plain = groups.filter(({ link }) => link.isPlain)
  if (plain.length < MIN_ITEMS || plain.length < groups.length) return null
  if (!isList(groups, flat)) return null
  const items = new Map<string, IssueItem>()
  for (const { link, pieces: said } of groups) {
    const key = canonicalUrl(link.href)
    if (items.has(key)) continue
    items.set(key, { href: link.href, title: link.text, html: toHtml(said) })
  }
  if (items.size < MIN_ITEMS) return null
  const left = rest.reduce((sum, { text }) => sum + wordsIn(text), 0)
  return { items: [...items.values()], rest: left >= MIN_REST ? rest : [] }
}

/** The items of a list as pieces of their own. */
function withListItems(piece: MailPiece): MailPiece[] {
  if (piece.kind !== 'list' || piece.links.length < 2) return [piece]
  const items = piece.html.split(/<li(?:\s[^>]*)?>/i).slice(1)
  if (items.length !== piece.links.length || /<[uo]l/i.test(items.join(''))) return [piece]
  return items.map((html, index) => {
    const inner = html.replace(/<\/(?:li|ul|ol)>\s*/gi, '')
    const link = piece.links[index]
    const text = htmlToText(inner)
    return { ...piece, kind: 'paragraph', html: inner, text, links: link ? [link] : [] }
  })
}

/** The link that a piece is or begins with, if it is a title. */
function titleLink({ kind, text, links, quoted }: MailPiece): MailLink | null {
  const [link] = links
  if (link === undefined || quoted > 0 || (kind !== 'paragraph' && kind !== 'heading')) return null
  const words = wordsIn(link.text)
  if (words < MIN_TITLE || words > MAX_TITLE) return null
  if (/^https?:/i.test(link.text) || hasPhrase('footer', link.text)) return null
  if (isHome(link.href)) return null
  const before = text.slice(0, Math.max(0, text.indexOf(link.text)))
  // A number, a sign, or the name of a column.
  return wordsIn(before) <= 2 && !/[.!?。]\s*$/.test(before) ? link : null
}

function isHome(href: string): boolean {
  const url = URL.parse(href)
  return url === null || (url.pathname === '/' && url.search === '')
}

/** What a piece says after its title. */
function withoutTitle(piece: MailPiece, link: MailLink): MailPiece | null {
  const text = piece.text.slice(piece.text.indexOf(link.text) + link.text.length).trim()
  if (wordsIn(text) === 0) return null
  const end = piece.html.indexOf('</a>')
  if (end === -1) return null
  const html = piece.html
    .slice(end + '</a>'.length)
    .replace(/^(?:<\/(?:b|i|u)>)+/, '')
    .replace(/^(?:\s|<br>|[:：–—-])+/u, '')
  return { ...piece, kind: 'paragraph', level: 0, html, text, links: piece.links.slice(1) }
}

function isList(
  groups: readonly { link: MailLink; pieces: readonly MailPiece[] }[],
  flat: readonly MailPiece[],
): boolean {
  const sizes = groups.map(({ link, pieces }) => {
    return pieces.reduce((sum, { text }) => sum + wordsIn(text), wordsIn(link.text))
  })
  if (sizes.some((size) => size > MAX_WORDS)) return false
  const total = flat.reduce((sum, { text }) => sum + wordsIn(text), 0)
  const inItems = sizes.reduce((sum, size) => sum + size, 0)
  const pages = new Set(groups.map(({ link }) => canonicalUrl(link.href)))
  const sites = new Set(groups.map(({ link }) => siteOwner(URL.parse(link.href)?.hostname ?? '')))
  // The parts of one page, as in a table of contents, are no articles.
  return inItems >= total * MIN_SHARE && pages.size >= MIN_ITEMS && sites.size >= 1
}
