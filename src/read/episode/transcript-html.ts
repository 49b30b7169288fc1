import { Parser } from 'htmlparser2'
import { INLINE } from '../../text/html/html-to-text.ts'
import { withNames } from './captions.ts'
import { MAX_PIECES, MAX_SPEAKER, MAX_TRANSCRIPT, type Spoken } from './spoken.ts'

/** Parsing stops at this depth: the tokenizer's time grows with its square. */
const MAX_DEPTH = 1000
/** What holds nothing that is said. `time` is what the format has between a name and the text. */
const SKIPPED = new Set(['script', 'style', 'head', 'title', 'time', 'nav', 'template', 'button'])
/** A time at the beginning of a line or in brackets: "[00:12:34] ", "(12:34)", "00:12:34 ". */
const TIMES =
  /^\s{0,8}(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?\s|[[(](?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]/g

/**
 * What is said in a transcript in HTML (podcast-namespace, transcripts.md: `cite` is who speaks, `time` when), or in any other
 * page: its lines. Pure, never throws.
 */
export function spokenInHtml(source: string): Spoken[] {
  const pieces: Spoken[] = []
  let speaker: string | null = null
  let text = ''
  let cite: string | null = null
  let depth = 0
  const skipped: string[] = []
  const take = () => {
    const line = withoutTimes(text)
    text = ''
    if (line !== '' && pieces.length < MAX_PIECES) {
      pieces.push({ text: line, speaker, start: null, end: null })
    }
  }
  const parser: Parser = new Parser({
    onopentag(name) {
      depth += 1
      if (depth > MAX_DEPTH) return parser.pause()
      if (SKIPPED.has(name)) skipped.push(name)
      if (name === 'cite') {
        take()
        cite = ''
      } else if (!INLINE.has(name)) take()
    },
    ontext(piece) {
      if (skipped.length > 0) return
      if (cite === null) text += piece
      else cite += piece
    },
    onclosetag(name) {
      depth -= 1
      if (skipped.at(-1) === name) skipped.pop()
      if (name === 'cite' && cite !== null) {
        const said = cite.replaceAll(/\s+/g, ' ').trim().replace(/:$/, '').trim()
        if (said.length > MAX_SPEAKER) text += said
        else speaker = said === '' ? null : said
        cite = null
      } else if (!INLINE.has(name)) take()
    },
  })
  parser.end(source.slice(0, MAX_TRANSCRIPT))
  take()
  return speaker === null ? withNames(pieces) : pieces
}

/** What is said in a plain text: its paragraphs. Pure, never throws. */
export function spokenInText(source: string): Spoken[] {
  const lines = source
    .slice(0, MAX_TRANSCRIPT)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  const pieces = lines.slice(0, MAX_PIECES).flatMap((line) => {
    const text = withoutTimes(line)
    return text === '' ? [] : [{ text, speaker: null, start: null, end: null }]
  })
  return withNames(pieces)
}

function withoutTimes(line: string): string {
  return line.replaceAll(TIMES, ' ').replaceAll(/\s+/g, ' ').trim()
}
