import { Parser } from 'htmlparser2'
import { withoutHidden } from '../../text/hidden-characters.ts'
import { safeAddress } from '../../text/html/safe-address.ts'
import { parseDate } from '../parse/date/parse-date.ts'
import { canonicalUrl } from '../url/canonical.ts'
import { isSameSite } from '../url/same-site.ts'

/** An article that a page links to. */
export interface LinkedArticle {
  url: string
  title: string
  /** Epoch ms; null if there is no date next to the link. */
  publishedAt: number | null
}

interface Link {
  url: string
  text: string
  /** Text of a heading inside the link, if a whole teaser is linked. */
  heading: string
  inHeading: boolean
  publishedAt: number | null
  /** Names of the elements around the link; the same for all links of one list. */
  shape: string
}

/** Links and a date found inside an open element that have not been matched yet. */
interface Frame {
  name: string
  undated: Link[]
  publishedAt: number | null
}

const MAX_DEPTH = 1000
/** Parts of a page that never list its articles. */
const NAVIGATION = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
])
const HEADING = /^h[1-6]$/
/** How many of the nearest elements make up a shape; with more, one list would fall apart into several. */
const SHAPE_DEPTH = 5
/** In characters. Shorter link texts are "More", names and numbers. */
const MIN_TITLE = 15
const MIN_ARTICLES = 3
const MAX_ARTICLES = 100
/** After this many links without a date, a later date belongs to none of them. */
const MAX_UNDATED = 20

/** Every link on the page with its surroundings. */
function linksIn(html: string, url: string): Link[] {
  const all: Link[] = []
  const stack: Frame[] = [{ name: '', undated: [], publishedAt: null }]
  let navigationDepth = 0
  let base = url
  let link: Link | null = null
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      if (stack.length > MAX_DEPTH) return parser.pause()
      stack.push({ name, undated: [], publishedAt: null })
      if (NAVIGATION.has(name)) navigationDepth += 1
      if (navigationDepth > 0) return
      const address = safeAddress(attributes['href'] ?? '', base)
      if (name === 'base' && address !== null) base = address
      if (name === 'a' && attributes['href'] && address !== null) {
        const names = stack.slice(1).map((frame) => frame.name)
        const inHeading = names.slice(-4).some((each) => HEADING.test(each))
        const shape = names.slice(-SHAPE_DEPTH).join('>')
        link = { url: address, text: '', heading: '', inHeading, publishedAt: null, shape }
      }
      if (name === 'time') {
        const top = stack[stack.length - 1]
        if (top) top.publishedAt = parseDate(attributes['datetime'] ?? '')
      }
    },
    ontext(text) {
      if (link === null || navigationDepth > 0) return
      link.text += text
      if (stack.slice(-3).some((frame) => HEADING.test(frame.name))) link.heading += text
    },
    onclosetag(name) {
      const frame = stack.pop()
      const parent = stack[stack.length - 1]
      if (!frame || !parent) return
      if (NAVIGATION.has(name)) navigationDepth -= 1
      if (name === 'a' && link !== null) {
        all.push(link)
        frame.undated.push(link)
        link = null
      }
      parent.undated.push(...frame.undated)
      parent.publishedAt = frame.publishedAt ?? parent.publishedAt
      // The smallest element that holds both a link and a date holds one entry of the list.
      if (parent.publishedAt !== null && parent.undated.length > 0) {
        for (const each of parent.undated) each.publishedAt = parent.publishedAt
        parent.publishedAt = null
        parent.undated = []
      } else if (parent.undated.length > MAX_UNDATED) parent.undated = []
    },
  })
  parser.end(html)
  return all
}

function titleOf(link: Link): string {
  const heading = link.inHeading ? '' : link.heading
  return withoutHidden(heading.trim() || link.text)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Scores how much a link looks like a headline. */
function weight(link: Link): number {
  const dated = link.publishedAt === null ? 1 : 1.5
  const headed = link.inHeading || link.heading.trim() !== '' ? 2 : 1
  return Math.min(titleOf(link).length, 80) * dated * headed
}

/**
 * Finds the list of articles on a page of a site without a feed: links within the site that repeat in the same
 * surroundings and read like headlines. In page order, each address once, at most 100; empty if the page has no such
 * list. Pure, never throws.
 *
 * @param url address of the page.
 */
export function listArticles(html: string, url: string): LinkedArticle[] {
  const own = canonicalUrl(url)
  const lists = new Map<string, Map<string, Link>>()
  for (const link of linksIn(html, url)) {
    const key = canonicalUrl(link.url)
    const isPage = key !== own && new URL(key).pathname !== '/' && isSameSite(link.url, url)
    if (!isPage || titleOf(link).length < MIN_TITLE) continue
    const list = lists.get(link.shape) ?? new Map<string, Link>()
    if (!list.has(key)) list.set(key, link)
    lists.set(link.shape, list)
  }
  let best: Link[] = []
  let highest = 0
  for (const list of lists.values()) {
    const links = [...list.values()]
    const sum = links.reduce((total, link) => total + weight(link), 0)
    if (links.length >= MIN_ARTICLES && sum > highest) {
      highest = sum
      best = links
    }
  }
  return best.slice(0, MAX_ARTICLES).map((link) => ({
    url: link.url,
    title: titleOf(link),
    publishedAt: link.publishedAt,
  }))
}
