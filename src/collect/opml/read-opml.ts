import { Parser } from 'htmlparser2'
import { withoutFeedScheme } from '../fetch/target.ts'
import { expandHtmlReferences } from '../parse/xml/expand.ts'
import { brokenOutline } from './broken-outline.ts'
import type { OpmlProblem, OpmlSource } from './opml-source.ts'

/** Parsing stops at this depth: no real file nests topics this deep, and the tokenizer's time grows with its square. */
const MAX_DEPTH = 500

const oneLine = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

function webAddress(text: string): string | null {
  const url = URL.parse(withoutFeedScheme(text))
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}

/**
 * Reads the sources in an OPML file. Outlines without an address are topics of the sources inside them. For a broken file
 * returns what could be read and a problem for each part that could not. Never throws.
 */
export function readOpml(text: string): { sources: OpmlSource[]; problems: OpmlProblem[] } {
  const source = expandHtmlReferences(text)
  const sources: OpmlSource[] = []
  const problems: OpmlProblem[] = []
  const open: { tag: string; topic: string | null; line: number }[] = []
  let outlines = 0
  let counted = 0
  let line = 1
  const lineAt = (index: number): number => {
    for (; counted < index; counted += 1) if (source.charCodeAt(counted) === 10) line += 1
    return line
  }

  /** The name of the topic that an outline opens; `null` if it is not a topic. */
  function readOutline(attributes: Record<string, string>, at: number): string | null {
    const { text: label, title, type, xmlurl, url, htmlurl, category } = attributes
    const name = oneLine(label) || oneLine(title)
    const feedUrl = xmlurl ?? (/^(?:rss|atom|feed)/i.test(type ?? '') ? url : undefined)
    if (feedUrl === undefined || feedUrl.trim() === '') {
      if (xmlurl !== undefined || /^(?:rss|atom|feed|link|include)/i.test(type ?? '')) {
        const why = `no feed address${name === '' ? '' : `: ${name}`}`
        problems.push({ line: at, kind: 'no-address', about: name, why })
        return null
      }
      return name === '' ? null : name
    }
    const address = webAddress(feedUrl)
    if (address === null) {
      const about = oneLine(feedUrl).slice(0, 100)
      const why = `not an address of a feed: ${about}`
      problems.push({ line: at, kind: 'bad-address', about, why })
      return null
    }
    const around = open.map((outline) => outline.topic).filter((topic) => topic !== null)
    const own = (category ?? '').split(',').map((each) => oneLine(each.replaceAll('/', ' ')))
    sources.push({
      title: name === '' ? new URL(address).hostname : name,
      url: address,
      siteUrl: webAddress(htmlurl ?? ''),
      topics: [...new Set([...around, ...own])].filter((topic) => topic !== ''),
    })
    return null
  }

  const parser: Parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (open.length >= MAX_DEPTH) return parser.pause()
        const at = lineAt(parser.startIndex)
        const isOutline = tag === 'outline'
        if (isOutline) outlines += 1
        const broken = isOutline ? brokenOutline(source, parser.startIndex, attributes) : null
        const topic = isOutline ? readOutline(broken?.attributes ?? attributes, at) : null
        if (!broken?.ended) open.push({ tag, topic, line: at })
      },
      onclosetag(tag, implied) {
        const index = open.findLastIndex((each) => each.tag === tag)
        const [closed] = index === -1 ? [] : open.splice(index)
        // The tokenizer closes elements that were left open at another end tag or at the end of the file.
        if (implied && closed?.topic) {
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
