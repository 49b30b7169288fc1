import { Parser } from 'htmlparser2'
import { safeAddress } from '../../text/html/safe-address.ts'
import { parseDate } from '../parse/date/parse-date.ts'
import { canonicalUrl } from '../url/canonical.ts'
import { isSameSite } from '../url/same-site.ts'

/** An article that a page links to. */
export interface ListedArticle {
  url: string
  title: string
  /** Epoch ms, where the page says so beside the link. */
  publishedAt: number | null
}

interface Link {
  url: string
  text: string
  /** Text of a heading inside the link, where a whole card is linked. */
  heading: string
  inHeading: boolean
  publishedAt: number | null
  /** The elements around the link, by which links of one list are alike. */
  shape: string
}

/** What an open element has gathered from what is inside it, and not yet brought together. */
interface Frame {
  name: string
  undated: Link[]
  publishedAt: number | null
}

const MAX_DEPTH = 1000
/** Parts of a page that lead elsewhere. */
const AROUND = new Set([
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
/** Nearest elements that make up a shape: more would tell lists on one page apart that belong together. */
const SHAPE_DEPTH = 5
/** Shorter link texts are "More", names and numbers. */
const SHORTEST_TITLE = 15
const FEWEST = 3
const MOST = 100
/** So many links and no date: what follows belongs to none of them. */
const TOO_MANY_UNDATED = 20

/** Every link of the page with what stands around it. */
function linksIn(html: string, url: string): Link[] {
  const all: Link[] = []
  const stack: Frame[] = [{ name: '', undated: [], publishedAt: null }]
  let around = 0
  let base = url
  let link: Link | null = null
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      if (stack.length > MAX_DEPTH) return parser.pause()
      stack.push({ name, undated: [], publishedAt: null })
      if (AROUND.has(name)) around += 1
      if (around > 0) return
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
      if (link === null || around > 0) return
      link.text += text
      if (stack.slice(-3).some((frame) => HEADING.test(frame.name))) link.heading += text
    },
    onclosetag(name) {
      const frame = stack.pop()
      const parent = stack[stack.length - 1]
      if (!frame || !parent) return
      if (AROUND.has(name)) around -= 1
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
      } else if (parent.undated.length > TOO_MANY_UNDATED) parent.undated = []
    },
  })
  parser.end(html)
  return all
}

function titleOf(link: Link): string {
  const heading = link.inHeading ? '' : link.heading
  return (heading.trim() || link.text).replace(/\s+/g, ' ').trim()
}

/** How much a link looks like a headline. */
function weight(link: Link): number {
  const dated = link.publishedAt === null ? 1 : 1.5
  const headed = link.inHeading || link.heading.trim() !== '' ? 2 : 1
  return Math.min(titleOf(link).length, 80) * dated * headed
}

/**
 * Finds the list of articles in a page of a site without a feed: the links of the same site that stand in the same
 * surroundings again and again and read like headlines. In the order of the page, each address once; empty where the
 * page is no such list. Pure, never throws.
 *
 * @param url address of the page.
 */
export function listArticles(html: string, url: string): ListedArticle[] {
  const own = canonicalUrl(url)
  const lists = new Map<string, Map<string, Link>>()
  for (const link of linksIn(html, url)) {
    const key = canonicalUrl(link.url)
    const isPage = key !== own && new URL(key).pathname !== '/' && isSameSite(link.url, url)
    if (!isPage || titleOf(link).length < SHORTEST_TITLE) continue
    const list = lists.get(link.shape) ?? new Map<string, Link>()
    if (!list.has(key)) list.set(key, link)
    lists.set(link.shape, list)
  }
  let best: Link[] = []
  let most = 0
  for (const list of lists.values()) {
    const links = [...list.values()]
    const sum = links.reduce((total, link) => total + weight(link), 0)
    if (links.length >= FEWEST && sum > most) {
      most = sum
      best = links
    }
  }
  return best.slice(0, MOST).map((link) => ({
    url: link.url,
    title: titleOf(link),
    publishedAt: link.publishedAt,
  }))
}
