import { Parser } from 'htmlparser2'
import { CHANNEL_SITE, channelUrl, readChannelAddress } from '../channel/channel-address.ts'
import { expandHtmlReferences } from '../parse/xml/expand.ts'
import { brokenOutline } from './broken-outline.ts'
import type { OpmlProblem, OpmlSource } from './opml-source.ts'
import { webAddress } from './web-address.ts'

/** Parsing stops at this depth: no real file nests topics this deep, and the tokenizer's time grows with its square. */
const MAX_DEPTH = 500

const oneLine = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** Types of outlines that are a feed, and of those that have feeds. A `link` is a bookmark, and no fault. */
const FEED_TYPE = /^(?:rss|atom|feed)/i
const FEED_OR_LIST_TYPE = /^(?:rss|atom|feed|include)/i

interface OpenOutline {
  tag: string
  /** `null` if it is a source or has no name. */
  topic: string | null
  line: number
  /** Its name, if it claims to be a source but has no address: a folder if outlines follow inside. */
  claims: string | null
}

/**
 * Reads the sources in an OPML file. Outlines without an address are topics of the sources inside them, whatever type they
 * claim; empty ones are no problem. For a broken file returns what could be read and a problem for each part that could
 * not. Never throws.
 */
export function readOpml(text: string): { sources: OpmlSource[]; problems: OpmlProblem[] } {
  const source = expandHtmlReferences(text)
  const sources: OpmlSource[] = []
  const problems: OpmlProblem[] = []
  const open: OpenOutline[] = []
  let outlines = 0
  let counted = 0
  let line = 1
  const lineAt = (index: number): number => {
    for (; counted < index; counted += 1) if (source.charCodeAt(counted) === 10) line += 1
    return line
  }

  const noAddress = (at: number, name: string): void => {
    const why = `no feed address${name === '' ? '' : `: ${name}`}`
    problems.push({ line: at, kind: 'no-address', about: name, why })
  }

  /** Reads a source, or says what kind of folder the outline opens. */
  function readOutline(
    attributes: Record<string, string>,
    at: number,
  ): Pick<OpenOutline, 'topic' | 'claims'> {
    const { text, title, type, xmlurl, url, htmlurl, category } = attributes
    const label = oneLine(text) || oneLine(title)
    const feedUrl = xmlurl ?? (FEED_TYPE.test(type ?? '') ? url : undefined)
    if (feedUrl === undefined || feedUrl.trim() === '') {
      const claims = xmlurl !== undefined || FEED_OR_LIST_TYPE.test(type ?? '') ? label : null
      return { topic: label === '' ? null : label, claims }
    }
    const isSource = { topic: null, claims: null }
    const address = webAddress(feedUrl)
    if (address === null) {
      const about = oneLine(feedUrl).slice(0, 100)
      const why = `not an address of a feed: ${about}`
      problems.push({ line: at, kind: 'bad-address', about, why })
      return isSource
    }
    const channel = readChannelAddress(address)
    const name = channel?.kind === 'public' ? channel.name : null
    const around = open.map((outline) => outline.topic).filter((topic) => topic !== null)
    const own = (category ?? '').split(',').map((each) => oneLine(each.replaceAll('/', ' ')))
    sources.push({
      title: label === '' ? (name === null ? new URL(address).hostname : `@${name}`) : label,
      url: name === null ? address : channelUrl(name),
      siteUrl: webAddress(htmlurl ?? '') ?? (name === null ? null : `${CHANNEL_SITE}/${name}`),
      topics: [...new Set([...around, ...own])].filter((topic) => topic !== ''),
    })
    return isSource
  }

  const parser: Parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (open.length >= MAX_DEPTH) return parser.pause()
        const at = lineAt(parser.startIndex)
        const isOutline = tag === 'outline'
        if (isOutline) outlines += 1
        const broken = isOutline ? brokenOutline(source, parser.startIndex, attributes) : null
        const given = broken?.attributes ?? attributes
        const read = isOutline ? readOutline(given, at) : { topic: null, claims: null }
        const parent = open.at(-1)
        if (isOutline && parent) parent.claims = null
        if (!broken?.ended) open.push({ tag, line: at, ...read })
        else if (read.claims !== null) noAddress(at, read.claims)
      },
      onclosetag(tag, implied) {
        const index = open.findLastIndex((each) => each.tag === tag)
        const [closed] = index === -1 ? [] : open.splice(index)
        if (closed === undefined) return
        if (closed.claims !== null) noAddress(closed.line, closed.claims)
        // The tokenizer closes elements that end themselves, and those left open at another end tag or the end of the file.
        else if (implied && closed.topic !== null && !endsItself(source, parser.endIndex)) {
          const { line: at, topic: about } = closed
          problems.push({ line: at, kind: 'open', about, why: `never closed: ${about}` })
        }
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(source)
  if (outlines === 0) {
    const why = 'no outlines: this is not an OPML file'
    problems.push({ line: 1, kind: 'no-outlines', about: '', why })
  }
  return { sources, problems: problems.toSorted((a, b) => a.line - b.line) }
}

/** Whether the tag that ends here has a slash at its end. */
function endsItself(source: string, end: number): boolean {
  return source[end] === '>' && source[end - 1] === '/'
}
