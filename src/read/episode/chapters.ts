import { z } from 'zod'
import { parseDuration } from '../../collect/parse/duration.ts'
import type { Block, ListItem, Mark, Prose } from '../../model/block.ts'
import { type Chapter, MEDIA_LIMITS } from '../../model/media.ts'
import { withoutHidden } from '../../text/hidden-characters.ts'

/** A chapter of the format of Podcasting 2.0 (podcast-namespace, jsonChapters.md, version 1.2). */
const chapter = z.object({
  startTime: z.number().nonnegative(),
  title: z.string(),
  toc: z.boolean().optional().catch(undefined),
})
const file = z.object({ chapters: z.array(z.unknown()) })

/** Fewer times in a text are not its chapters. YouTube asks for as many (support.google.com/youtube/answer/9884579). */
const MIN_IN_TEXT = 3
/** "0:00 Intro", "(12:34) – The mill", "[01:02:03] Bread", also with a bullet before it. */
const LINE =
  /^\s{0,8}(?:[-*•▶►–—]\s{0,4})?[([]?((?:\d{1,2}:)?\d{1,3}:\d{2})[)\]]?(?:\s{0,4}[-–—:|•]{1,2}\s{0,4}|\s{1,8})(?=\S)/
/** The longest line that is a chapter. */
const MAX_LINE = 200

/** The chapters in a file of JSON, in order, without those that are not to be listed; none if it is no such file. Pure, never throws. */
export function chaptersInJson(source: string): Chapter[] {
  const read = file.safeParse(parsed(source.replace(/^\uFEFF/, '')))
  if (!read.success) return []
  return read.data.chapters
    .flatMap((one) => {
      const found = chapter.safeParse(one)
      if (!found.success || found.data.toc === false) return []
      const title = withoutHidden(found.data.title.replaceAll(/\s+/g, ' ')).trim()
      const name = title.slice(0, MEDIA_LIMITS.title).toWellFormed()
      return name === '' ? [] : [{ seconds: Math.floor(found.data.startTime), title: name }]
    })
    .toSorted((a, b) => a.seconds - b.seconds)
    .slice(0, MEDIA_LIMITS.chapters)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A place as it is written: "0:00", "12:34", "1:02:03". */
export function clockTime(seconds: number): string {
  const [hours, rest] = [Math.floor(seconds / 3600), seconds % 3600]
  const minutes = Math.floor(rest / 60)
  const two = (part: number) => String(part).padStart(2, '0')
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(rest % 60)}`
    : `${minutes}:${two(Math.floor(rest % 60))}`
}

/** Chapters as blocks: a heading, and a list with their times, linked where `linkAt` knows an address for a place. Pure. */
export function chapterBlocks(
  chapters: readonly Chapter[],
  heading: string,
  linkAt: (seconds: number) => string | null,
): Block[] {
  if (chapters.length === 0) return []
  const items = chapters.map(({ seconds, title }) =>
    itemOf(seconds, { text: title, marks: [] }, linkAt),
  )
  return [
    { kind: 'heading', level: 2, text: heading, marks: [] },
    { kind: 'list', items },
  ]
}

function itemOf(
  seconds: number,
  { text, marks }: Prose,
  linkAt: (seconds: number) => string | null,
): ListItem {
  const time = clockTime(seconds)
  const href = linkAt(seconds)
  const shift = time.length + 1
  const link: Mark[] = href === null ? [] : [{ kind: 'link', start: 0, end: time.length, href }]
  const moved = marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }))
  return {
    text: `${time} ${text}`,
    marks: [...link, ...moved],
    depth: 0,
    marker: null,
    checked: null,
  }
}

/** What notes say, with the chapters that are written in them as lines made a list. */
export interface NotesWithChapters {
  blocks: Block[]
  /** The number of chapters; 0 if the notes have none. */
  chapters: number
}

/**
 * Makes the lines of notes that begin with a time ("0:00 Intro") a list of chapters under a heading: those of a video or an episode,
 * if there are three at least and their times grow. Pure.
 */
export function notesWithChapters(
  blocks: readonly Block[],
  heading: string,
  linkAt: (seconds: number) => string | null,
): NotesWithChapters {
  const lines = blocks.flatMap((block) => linesOf(block).map((line) => ({ block, line })))
  const times = lines.flatMap(({ line }) => secondsOf(line) ?? [])
  const isGrowing = times.every((time, at) => at === 0 || time > (times[at - 1] ?? 0))
  if (times.length < MIN_IN_TEXT || times.length > MEDIA_LIMITS.chapters || !isGrowing) {
    return { blocks: [...blocks], chapters: 0 }
  }
  const out: Block[] = []
  let isHeaded = false
  for (const block of blocks) {
    if (!linesOf(block).some((line) => secondsOf(line) !== null)) {
      out.push(block)
      continue
    }
    for (const line of linesOf(block)) {
      const last = out.at(-1)
      const seconds = secondsOf(line)
      if (seconds === null) {
        if (line.text.trim() !== '') out.push({ kind: 'paragraph', ...line })
        continue
      }
      const item = itemOf(seconds, part(line, LINE.exec(line.text)?.[0].length ?? 0), linkAt)
      if (!isHeaded && last?.kind !== 'heading') {
        out.push({ kind: 'heading', level: 2, text: heading, marks: [] })
      }
      const list = out.at(-1)
      if (isHeaded && list?.kind === 'list') list.items.push(item)
      else out.push({ kind: 'list', items: [item] })
      isHeaded = true
    }
  }
  return { blocks: out, chapters: times.length }
}

function secondsOf({ text }: Prose): number | null {
  if (text.length > MAX_LINE) return null
  const time = LINE.exec(text)?.[1]
  return time === undefined ? null : parseDuration(time)
}

/** The lines of a paragraph or list; none of other blocks. */
function linesOf(block: Block): Prose[] {
  if (block.kind === 'list') return block.items
  if (block.kind !== 'paragraph') return []
  const lines: Prose[] = []
  let start = 0
  for (const text of block.text.split('\n')) {
    lines.push(part(block, start, start + text.length))
    start += text.length + 1
  }
  return lines
}

/** A part of a text with its marks. */
function part({ text, marks }: Prose, from: number, to = text.length): Prose {
  return {
    text: text.slice(from, to),
    marks: marks.flatMap((mark) => {
      const start = Math.max(mark.start, from) - from
      const end = Math.min(mark.end, to) - from
      return end > start ? [{ ...mark, start, end }] : []
    }),
  }
}
