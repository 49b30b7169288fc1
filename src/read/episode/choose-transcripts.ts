import type { TranscriptFile } from '../../model/media.ts'

export type TranscriptFormat = (typeof FORMATS)[number]

/** From the one that says most of who speaks when to the one that says least. */
const FORMATS = ['json', 'vtt', 'srt', 'html', 'text'] as const

/** The media types of podcast-namespace (transcripts.md), and those that are used besides. */
const TYPES = new Map<string, TranscriptFormat>([
  ['application/json', 'json'],
  ['text/json', 'json'],
  ['text/vtt', 'vtt'],
  ['application/vtt', 'vtt'],
  ['application/srt', 'srt'],
  ['application/x-subrip', 'srt'],
  ['text/srt', 'srt'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text'],
])
const ENDINGS = new Map<string, TranscriptFormat>([
  ['json', 'json'],
  ['vtt', 'vtt'],
  ['srt', 'srt'],
  ['htm', 'html'],
  ['html', 'html'],
  ['txt', 'text'],
])

/**
 * The transcripts that can be read, the best first: those in the language of the item before others, then by what their format says.
 * Pure.
 * @param language of the item, ISO 639-1; `null` if it is unknown
 */
export function chooseTranscripts(
  files: readonly TranscriptFile[],
  language: string | null,
): TranscriptFile[] {
  const isOther = (file: TranscriptFile) =>
    file.language !== null && language !== null && file.language !== language
  const rank = (file: TranscriptFile): number => {
    const format = formatOf(file)
    return (isOther(file) ? FORMATS.length : 0) + (format === null ? 0 : FORMATS.indexOf(format))
  }
  return files.filter((file) => formatOf(file) !== null).toSorted((a, b) => rank(a) - rank(b))
}

/** The format of a transcript by its declared type, otherwise by its name; `null` if it is none that can be read. */
export function formatOf({
  type,
  url,
}: Pick<TranscriptFile, 'type' | 'url'>): TranscriptFormat | null {
  const ending = /\.([a-z]{3,4})$/i.exec(URL.parse(url)?.pathname ?? '')?.[1]
  return TYPES.get(type) ?? ENDINGS.get(ending?.toLowerCase() ?? '') ?? null
}

/** The format of what came: many servers send captions as plain text, and some feeds call SubRip WebVTT. */
export function formatOfText(text: string, declared: TranscriptFormat): TranscriptFormat {
  const head = text.slice(0, 400).trimStart()
  if (head.startsWith('WEBVTT')) return 'vtt'
  if (/^\d{1,6}\r?\n\s*\d{1,4}:\d{2}/.test(head)) return 'srt'
  if (/^[{[]/.test(head)) return 'json'
  return /^<(?:!doctype|html|cite|p|div|body)\b/i.test(head) ? 'html' : declared
}
