import { canonicalUrl } from '../url/canonical.ts'
import { isSameSite } from '../url/same-site.ts'
import { cardTitle } from './link-title.ts'
import { type PageLink, pageLinks } from './page-links.ts'

/** An article that a page links to. */
export interface LinkedArticle {
  url: string
  title: string
  /** Epoch ms; null if there is no date next to the link. */
  publishedAt: number | null
}

/** A link with the headline that it stands for. */
interface Candidate {
  link: PageLink
  title: string
}

/** In letters. Shorter link texts are "More", names and numbers. */
const MIN_TITLE = 15
/** Letters that a sign of Chinese, Japanese or Korean stands for: a headline of six signs says as much as one of fifteen letters. */
const SIGN_LETTERS = 3
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
/** From this many links with the same text on, the text is a button. */
const MIN_REPEATS = 3
const MIN_ARTICLES = 3
const MAX_ARTICLES = 100
/** More links than these make a list no likelier: sites have more tags than articles on a page. */
const MAX_COUNTED = 12
/** Addresses of pages that are lists themselves. */
const TAXONOMY =
  /\/(?:tags?|categor(?:y|ies)|topics?|labels?|authors?|archives?|keywords?|themes?|schlagwort|rubrik|etiquetas?|categorias?|mots?-cles?)\/[^/]+\/?$|[?&](?:tag|cat|category|author|label)=/i

/**
 * Finds the list of articles on a page of a site without a feed: links within the site that repeat in the same
 * surroundings and read like headlines. In page order, each address once, at most 100; empty if the page has no such
 * list. Pure, never throws.
 *
 * @param url address of the page.
 */
export function listArticles(html: string, url: string): LinkedArticle[] {
  const own = canonicalUrl(url)
  const { links, pageForms } = pageLinks(html, url)
  const eligible = links.filter(
    ({ form, url: target }) =>
      (form === null || pageForms.has(form)) && isArticleUrl(target, own, url),
  )
  const buttons = repeated(eligible, textOf, MIN_REPEATS)
  // The heading of a whole section is the title of none of its links.
  const sections = repeated(eligible, ({ nearHeading }) => nearHeading, 2)
  const lists = new Map<string, Map<string, Candidate>>()
  for (const link of eligible) {
    const title = titleOf(link, buttons, sections)
    if (!isLong(title)) continue
    const list = lists.get(link.shape) ?? new Map<string, Candidate>()
    const key = canonicalUrl(link.url)
    if (!list.has(key)) list.set(key, { link, title })
    lists.set(link.shape, list)
  }
  let best: Candidate[] = []
  let highest = 0
  for (const list of lists.values()) {
    const candidates = [...list.values()]
    const sum = scoreOf(candidates)
    if (candidates.length >= MIN_ARTICLES && sum > highest) {
      highest = sum
      best = candidates
    }
  }
  return best
    .slice(0, MAX_ARTICLES)
    .map(({ link, title }) => ({ url: link.url, title, publishedAt: link.publishedAt }))
}

function isArticleUrl(target: string, own: string, page: string): boolean {
  const key = canonicalUrl(target)
  return key !== own && URL.parse(key)?.pathname !== '/' && isSameSite(target, page)
}

/** Texts that so many links to different pages share: "Read more". */
function repeated(
  links: readonly PageLink[],
  read: (link: PageLink) => string,
  least: number,
): ReadonlySet<string> {
  const pages = new Map<string, Set<string>>()
  for (const link of links) {
    const text = read(link)
    const urls = pages.get(text) ?? new Set<string>()
    urls.add(canonicalUrl(link.url))
    pages.set(text, urls)
  }
  return new Set([...pages].filter(([, urls]) => urls.size >= least).map(([text]) => text))
}

function textOf({ pieces }: PageLink): string {
  return pieces.map(({ text }) => text).join(' ')
}

/** The headline that a link has or, if its text is a button or a picture, that stands beside it. */
function titleOf(
  link: PageLink,
  buttons: ReadonlySet<string>,
  sections: ReadonlySet<string>,
): string {
  const text = textOf(link)
  if (buttons.has(text) || (!link.isInHeading && text === '')) {
    return sections.has(link.nearHeading) ? '' : link.nearHeading
  }
  return link.isInHeading ? text : cardTitle(link.pieces, isLong)
}

/** The length of a text in letters. */
function lengthOf(text: string): number {
  return text.length + (text.match(SIGN)?.length ?? 0) * (SIGN_LETTERS - 1)
}

function isLong(text: string): boolean {
  return lengthOf(text) >= MIN_TITLE
}

function scoreOf(candidates: readonly Candidate[]): number {
  return candidates.slice(0, MAX_COUNTED).reduce((sum, candidate) => sum + weight(candidate), 0)
}

/** Scores how much a link looks like a headline. */
function weight({ link, title }: Candidate): number {
  const hasHeading = link.isInHeading || link.pieces.some(({ name }) => /^h[1-6]$/.test(name))
  return (
    Math.min(lengthOf(title), 80) *
    (link.publishedAt === null ? 1 : 1.5) *
    (hasHeading || title === link.nearHeading ? 2.5 : 1) *
    (link.isInArticle ? 1.5 : 1) *
    (link.isInMain ? 1.5 : 1) *
    (link.isInText ? 0.3 : 1) *
    (link.isBeside ? 0.3 : 1) *
    (TAXONOMY.test(link.url) ? 0.15 : 1)
  )
}
