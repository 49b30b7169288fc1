import { Parser } from 'htmlparser2'
import { INLINE } from '../../text/html/html-to-text.ts'
import { safeAddress } from '../../text/html/safe-address.ts'
import { publicationDate } from '../parse/date/publication-date.ts'
import { dateInText } from './date-in-text.ts'
import type { LinkPiece } from './link-title.ts'

/** A link on a page with its surroundings. */
export interface PageLink {
  url: string
  /** What is inside, piece by piece. */
  pieces: LinkPiece[]
  /** The heading of the part of the page that the link is in, if it is in none itself. */
  nearHeading: string
  isInHeading: boolean
  /** Whether a sentence leads to it: it is in running text. */
  isInText: boolean
  /** Whether an element around it is `article` or `main`, or has a class of lists beside the text. */
  isInArticle: boolean
  isInMain: boolean
  isBeside: boolean
  /** Epoch ms; null if there is no date next to the link. */
  publishedAt: number | null
  /** Names of the elements around the link; the same for all links of one list. */
  shape: string
  /** The form around it, an index; null if there is none. */
  form: number | null
}

/** The links of a page, and which of its forms hold the page itself. */
export interface PageLinks {
  links: PageLink[]
  /** Forms that have headings, articles or the state of a whole page in them: ASP.NET puts every page in one. */
  pageForms: ReadonlySet<number>
}

/** Links, headings and a date found inside an open element that have not been matched yet. */
interface Frame {
  name: string
  className: string
  undated: PageLink[]
  untitled: PageLink[]
  heading: string
  publishedAt: number | null
  text: string
}

const MAX_DEPTH = 1000
/** Parts of a page that never list its articles. */
const NAVIGATION = new Set('nav footer aside script style noscript template svg select'.split(' '))
const NAVIGATION_ROLE = /^(?:navigation|contentinfo|complementary|search|menu|menubar)$/i
const HEADING = /^h[1-6]$/
const BESIDE =
  /(?:^|[\s_-])(?:sidebar|widget|tag-?cloud|tags|breadcrumbs?|pagination|menu|nav)(?:$|[\s_-])/i
/** How many of the nearest elements make up a shape; with more, one list would fall apart into several. */
const SHAPE_DEPTH = 5
/** After this many links without a date or title, a later one belongs to none of them. */
const MAX_PENDING = 20
/** No page lists more that anybody reads. */
const MAX_LINKS = 5000
/** In characters. */
const MIN_SENTENCE = 25
/** How many elements up a link looks for the heading of its part of the page. */
const HEADING_DEPTH = 4

/** Finds every link outside the navigation of a page, in page order. Never throws. */
export function pageLinks(html: string, url: string): PageLinks {
  const links: PageLink[] = []
  const pageForms = new Set<number>()
  const forms: number[] = []
  const stack: Frame[] = [frameOf('', '')]
  let formCount = 0
  let navigationDepth = 0
  let base = url
  let link: PageLink | null = null
  let linkDepth = 0

  const top = (): Frame => stack.at(-1) ?? frameOf('', '')
  const piece = (): LinkPiece | undefined => link?.pieces.at(-1)
  /** Begins another piece of the link's text. */
  const breakPiece = (): void => {
    if (link === null || piece()?.text.trim() === '') link?.pieces.pop()
    const { name, className } = top()
    link?.pieces.push({ text: '', name, className, isDate: false })
  }
  const isPiece = (name: string): boolean =>
    !INLINE.has(name) || stack.length === linkDepth + 1 || stack.length === linkDepth

  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      if (stack.length > MAX_DEPTH) return parser.pause()
      const className = attributes['class'] ?? ''
      stack.push(frameOf(name, className))
      const isNavigation = NAVIGATION.has(name) || NAVIGATION_ROLE.test(attributes['role'] ?? '')
      if (isNavigation) {
        navigationDepth += 1
        top().name = `${name} `
      }
      if (name === 'form') forms.push(formCount++)
      const form = forms.at(-1) ?? null
      const isWholePage =
        HEADING.test(name) ||
        /^(?:article|main)$/.test(name) ||
        attributes['name'] === '__VIEWSTATE'
      if (form !== null && isWholePage) pageForms.add(form)
      if (navigationDepth > 0) return
      const address = safeAddress(attributes['href'] ?? '', base)
      if (name === 'base' && address !== null) base = address
      if (name === 'a' && attributes['href'] && address !== null && links.length < MAX_LINKS) {
        link = linkAt(address, stack, form)
        linkDepth = stack.length
        breakPiece()
      } else if (link !== null && isPiece(name)) breakPiece()
      if (name === 'time') top().publishedAt = publicationDate(attributes['datetime'] ?? '')
    },
    ontext(text) {
      if (navigationDepth > 0) return
      const last = piece()
      if (last) last.text += text
      top().text += text
    },
    onclosetag(name) {
      const frame = stack.pop()
      const parent = stack.at(-1)
      if (!frame || !parent) return
      if (frame.name.endsWith(' ')) navigationDepth -= 1
      if (name === 'form') forms.pop()
      if (navigationDepth > 0) return
      frame.publishedAt ??= dateInText(frame.text, link === null)
      const last = piece()
      if (last && frame.publishedAt !== null && last.text.trim() === frame.text.trim()) {
        last.isDate = true
      }
      if (name === 'a' && link !== null) {
        finish(link, stack)
        links.push(link)
        frame.undated.push(link)
        if (!link.isInHeading && link.nearHeading === '') frame.untitled.push(link)
        link = null
      } else if (link !== null && stack.length >= linkDepth && isPiece(name)) breakPiece()
      // Text of inline elements is part of the line around them; what is linked has its own date.
      if (INLINE.has(name) && name !== 'a') parent.text += frame.text
      if (HEADING.test(name)) frame.heading = frame.text.replace(/\s+/g, ' ').trim()
      settle(frame, parent)
    },
  })
  parser.end(html)
  return { links, pageForms }
}

function frameOf(name: string, className: string): Frame {
  return { name, className, undated: [], untitled: [], heading: '', publishedAt: null, text: '' }
}

function linkAt(url: string, stack: readonly Frame[], form: number | null): PageLink {
  const around = stack.slice(1)
  const names = around.map(({ name }) => name)
  return {
    url,
    pieces: [],
    nearHeading: '',
    isInHeading: names.slice(-4).some((name) => HEADING.test(name)),
    isInText: isSentence(around.findLast(({ name }) => !INLINE.has(name))?.text ?? ''),
    isInArticle: names.includes('article'),
    isInMain: names.includes('main'),
    isBeside: around.some(({ className }) => BESIDE.test(className)),
    publishedAt: null,
    shape: names.slice(-SHAPE_DEPTH).join('>'),
    form,
  }
}

/** Whether the text before a link in its block is more than a date, a number or a label. */
function isSentence(before: string): boolean {
  const text = before.trim()
  return text.length >= MIN_SENTENCE && dateInText(text) === null
}

/** Tidies the pieces of a link that has ended, and looks for the heading of its part of the page. */
function finish(link: PageLink, stack: readonly Frame[]): void {
  link.pieces = link.pieces
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
  if (link.isInHeading) return
  const near = stack.slice(-HEADING_DEPTH).findLast(({ heading }) => heading !== '')
  link.nearHeading = near?.heading ?? ''
}

/** Hands to the parent what an element that has ended leaves open. */
function settle(frame: Frame, parent: Frame): void {
  const hadLinks = frame.undated.length > 0 || frame.untitled.length > 0
  parent.undated.push(...frame.undated)
  parent.untitled.push(...frame.untitled)
  parent.publishedAt = frame.publishedAt ?? parent.publishedAt
  // The smallest element that holds both a link and a date holds one entry of the list.
  if (parent.publishedAt !== null && parent.undated.length > 0) {
    for (const each of parent.undated) each.publishedAt = parent.publishedAt
    parent.publishedAt = null
    parent.undated = []
  } else if (parent.undated.length > MAX_PENDING) parent.undated = []
  // A heading counts for the part of the page that it is in, and for a link only until another part begins.
  if (frame.heading !== '' && (HEADING.test(frame.name) || !hadLinks)) {
    parent.heading = frame.heading
    for (const each of parent.untitled) each.nearHeading = frame.heading
    parent.untitled = []
  } else if (parent.untitled.length > MAX_PENDING) parent.untitled = []
}
