import { decodeEntities } from '../../text/html/entities.ts'
import { MAX_PIECES, MAX_SPEAKER, MAX_TRANSCRIPT, type Spoken } from './spoken.ts'

/** The line that begins a cue of WebVTT (w3.org/TR/webvtt1, §4.1) or SubRip; hours may be missing, the fraction is parted by `.` or `,`. */
const TIMING =
  /^\s{0,8}(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})\s{0,8}-->\s{0,8}(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})/
/** A tag of WebVTT or SubRip, a position of SubStation in braces; `a < b` and `<3` are text. */
const TAG = /<\/?(?:[a-z][^<>\n]{0,200}|\d[\d:.]{0,20})?>|\{\\[^{}\n]{0,100}\}/gi
/** The tag of who speaks, with classes or without. */
const VOICE = /<v(?:\.[^\s<>]{0,60})?[ \t]{1,4}([^<>\n]{1,200})>/gi
/** How SubRip and plain text name who speaks: "Ada: ", "- ADA LOVELACE: ". */
const NAMED = /^(?:[-–—] ?)?(\p{Lu}[\p{L}\p{M}\p{N}.'’ -]{0,50}):\s/u
/** How often a name stands before a piece, at least, to be one: "Note: " stands there once. */
const MIN_NAMED = 2

/** A cue with its lines. */
export interface Cue {
  start: number
  end: number
  lines: string[]
}

/**
 * Reads the cues of WebVTT or SubRip. Forgives what is common in files of podcasts: no header, no empty line between cues, one inside a
 * cue of SubRip, numbers or none, commas, broken tags. Pure, never throws, in linear time.
 */
export function readCues(source: string): Cue[] {
  const text = source.slice(0, MAX_TRANSCRIPT).replace(/^\uFEFF/, '')
  const isVtt = /^\s{0,20}WEBVTT/.test(text)
  const cues: Cue[] = []
  let open: Cue | null = null
  for (const line of text.split(/\r\n|\n|\r/)) {
    const timing = TIMING.exec(line)
    if (timing !== null) {
      dropNumber(open)
      if (cues.length >= MAX_PIECES) return cues
      open = { ...timesOf(timing), lines: [] }
      cues.push(open)
    } else if (line.trim() === '') {
      // What follows in WebVTT is an identifier, a note or a style; SubRip has only numbers besides.
      if (isVtt) open = null
    } else open?.lines.push(line)
  }
  return cues
}

/** Removes the number of the next cue from the lines of this one. */
function dropNumber(cue: Cue | null): void {
  if (cue !== null && /^\s*\d{1,6}\s*$/.test(cue.lines.at(-1) ?? '')) cue.lines.pop()
}

function timesOf([, ...parts]: RegExpExecArray): { start: number; end: number } {
  const [h1, m1, s1, f1, h2, m2, s2, f2] = parts.map((part) => Number(part ?? 0))
  const seconds = (h = 0, m = 0, s = 0, f = 0) => h * 3600 + m * 60 + s + f / 1000
  return { start: seconds(h1, m1, s1, f1), end: seconds(h2, m2, s2, f2) }
}

/** What is said in cues, with who says it: by WebVTT's voices, otherwise by names before the text. Pure. */
export function spokenInCues(cues: readonly Cue[]): Spoken[] {
  const pieces = cues.flatMap(({ start, end, lines }) =>
    voicesIn(lines.join('\n')).map(({ speaker, text }) => ({ speaker, text, start, end })),
  )
  return pieces.some(({ speaker }) => speaker !== null) ? pieces : withNames(pieces)
}

function voicesIn(markup: string): { speaker: string | null; text: string }[] {
  const found: { speaker: string | null; text: string }[] = []
  let speaker: string | null = null
  let at = 0
  const add = (raw: string) => {
    const text = plain(raw)
    if (text !== '') found.push({ speaker, text })
  }
  for (const voice of markup.matchAll(VOICE)) {
    add(markup.slice(at, voice.index))
    const name = plain(voice[1] ?? '')
    speaker = name === '' || name.length > MAX_SPEAKER ? null : name
    at = voice.index + voice[0].length
  }
  add(markup.slice(at))
  return found
}

/** The text of markup: without tags, references decoded, on one line. */
function plain(markup: string): string {
  return decodeEntities(markup.replaceAll(TAG, ''))
    .replaceAll(/[\s\u200E\u200F]+/g, ' ')
    .trim()
}

/** Takes the names before the texts as those of speakers, if they come again. Pure. */
export function withNames(pieces: readonly Spoken[]): Spoken[] {
  const counts = new Map<string, number>()
  for (const { text } of pieces) {
    const name = NAMED.exec(text)?.[1]
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  let speaker: string | null = null
  const hasNames = counts.values().some((count) => count >= MIN_NAMED)
  if (!hasNames) return [...pieces]
  return pieces.map((piece) => {
    const match = NAMED.exec(piece.text)
    const name = match?.[1]
    if (match === null || name === undefined || (counts.get(name) ?? 0) < MIN_NAMED) {
      return { ...piece, speaker }
    }
    speaker = name
    return { ...piece, speaker, text: piece.text.slice(match[0].length).trim() }
  })
}
