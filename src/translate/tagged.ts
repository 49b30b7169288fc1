import type { Mark, Prose } from '../model/block.ts'
import { escapeMarkup } from '../summarise/prompt-injection/fence.ts'
import { unescapeMarkup } from './unescape-markup.ts'

/**
 * A text as a model is given it: what is bold, linked and so on stands between `<g1>` and `</g1>`; what must not change, such as code,
 * a formula, the mark of a note or an address, is only `<x2/>`.
 */
export interface Tagged {
  text: string
  /** By their numbers, from 1. */
  tags: readonly Tag[]
}

type Tag = { kind: 'group'; mark: Mark } | { kind: 'kept'; text: string; marks: readonly Mark[] }

/** Addresses and names of accounts, which stay as they are. */
const KEPT =
  /(?:https?:\/\/|www\.)[^\s<>"»”]*[^\s<>"»”.,;:!?)\]]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\p{L}\p{N}])@\w{3,}|(?<![\p{L}\p{N}/.])\.{0,2}(?:\/[\w.-]{1,100}){2,9}\/?/gu

/** A text with its marks as tags. Marks that overlap without nesting are divided. */
export function toTagged({ text, marks }: Prose): Tagged {
  const tags: Tag[] = []
  const kept = keptRanges(text, marks)
  const groups = nested(
    marks
      .filter((mark) => !isKept(mark))
      .map((mark) => around(mark, kept))
      .filter((mark) => mark.end > mark.start),
  )
  const write = (start: number, end: number, inside: readonly Mark[]): string => {
    let output = ''
    let at = start
    let rest = [...inside]
    for (;;) {
      const group = rest[0]
      const range = kept.find((one) => one.start >= at && one.end <= end)
      if (group === undefined && range === undefined) break
      if (range !== undefined && (group === undefined || range.start < group.start)) {
        output += escapeMarkup(text.slice(at, range.start))
        tags.push({ kind: 'kept', text: text.slice(range.start, range.end), marks: range.marks })
        output += `<x${tags.length}/>`
        at = range.end
        continue
      }
      if (group === undefined) break
      output += escapeMarkup(text.slice(at, group.start))
      tags.push({ kind: 'group', mark: group })
      const number = tags.length
      const within = rest.slice(1).filter((one) => one.end <= group.end)
      rest = rest.slice(1 + within.length)
      output += `<g${number}>${write(group.start, group.end, within)}</g${number}>`
      at = group.end
    }
    return output + escapeMarkup(text.slice(at, end))
  }
  return { text: write(0, text.length, groups), tags }
}

const TAG = /<(\/?)g(\d{1,4})>|<x(\d{1,4})\s?\/>/g

/** The translated text with its marks again; `null` unless it has each tag exactly once, properly nested, with something in each group. */
export function fromTagged(translated: string, tags: readonly Tag[]): Prose | null {
  let text = ''
  const marks: Mark[] = []
  const open: { number: number; start: number }[] = []
  const seen = new Set<number>()
  let at = 0
  for (const match of translated.matchAll(TAG)) {
    text += unescapeMarkup(translated.slice(at, match.index))
    at = match.index + match[0].length
    const number = Number(match[2] ?? match[3])
    const tag = tags[number - 1]
    if (match[3] !== undefined) {
      if (tag?.kind !== 'kept' || seen.has(number)) return null
      seen.add(number)
      for (const mark of tag.marks) marks.push(moved(mark, text.length))
      text += tag.text
    } else if (match[1] === '') {
      if (tag?.kind !== 'group' || seen.has(number)) return null
      seen.add(number)
      open.push({ number, start: text.length })
    } else {
      const last = open.pop()
      if (last?.number !== number || tag?.kind !== 'group') return null
      if (text.slice(last.start).trim() === '') return null
      marks.push({ ...tag.mark, start: last.start, end: text.length })
    }
  }
  text += unescapeMarkup(translated.slice(at))
  if (open.length > 0 || seen.size !== tags.length) return null
  return { text, marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end) }
}

/** The words of a text with tags: without what is kept, which no translation changes. */
export function wordsOfTagged(text: string): string {
  return unescapeMarkup(text.replace(/<\/?g\d{1,4}>/g, '').replace(/<x\d{1,4}\s?\/>/g, ' '))
}

interface Kept {
  start: number
  end: number
  /** Relative to `start`. */
  marks: Mark[]
}

function isKept(mark: Mark): boolean {
  return mark.kind === 'code' || mark.kind === 'formula' || mark.kind === 'note'
}

/** The ranges that stay as they are, in order, without overlaps. */
function keptRanges(text: string, marks: readonly Mark[]): Kept[] {
  const ranges = [
    ...marks.filter(isKept).map(({ start, end }) => ({ start, end })),
    ...Array.from(text.matchAll(KEPT), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  ]
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const joined: Kept[] = []
  for (const { start, end } of ranges) {
    const last = joined.at(-1)
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end, marks: [] })
  }
  for (const range of joined) {
    const inside = marks.filter((mark) => mark.start >= range.start && mark.end <= range.end)
    // A mark that is the whole of it, such as the link of an address, goes with it; a wider one is a group around it.
    range.marks = inside.map((mark) => moved(mark, -range.start))
  }
  return joined
}

/** A mark that begins or ends within what is kept takes in all of it; one that lies in it is part of it. */
function around(mark: Mark, kept: readonly Kept[]): Mark {
  let { start, end } = mark
  for (const range of kept) {
    if (start >= range.start && end <= range.end) return { ...mark, end: start }
    if (start > range.start && start < range.end) start = range.start
    if (end > range.start && end < range.end) end = range.end
  }
  return { ...mark, start, end }
}

/** Sorted, the outer one first; what reaches beyond the one around it is a mark of its own. */
function nested(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = []
  const waiting = marks.toSorted(byPlace)
  const open: Mark[] = []
  for (let mark = waiting.shift(); mark !== undefined; mark = waiting.shift()) {
    const { start, end } = mark
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop()
    const outer = open.at(-1)
    if (outer !== undefined && end > outer.end) {
      waiting.push({ ...mark, start: outer.end })
      waiting.sort(byPlace)
      mark = { ...mark, end: outer.end }
    }
    result.push(mark)
    open.push(mark)
  }
  return result
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end
}

function moved(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start + by, end: mark.end + by }
}
