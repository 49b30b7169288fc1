import type { Cue } from './captions.ts'

/** The share of cues that begin with the end of the cue before, from which captions are taken to roll up. */
const ROLLING = 0.3
/** Single cues say nothing. */
const MIN_CUES = 4

/**
 * Cues without what they repeat. Captions made for live television or by machines roll up: each cue shows the last line of the one
 * before again, or grows by a word. Where captions do not roll, only a cue that says the same at the same time is left out. Pure.
 */
export function withoutRepeats(cues: readonly Cue[]): Cue[] {
  const shown = cues.map((cue) => ({ ...cue, lines: cue.lines.map(bare).filter(Boolean) }))
  const isRolling = repeats(shown) >= Math.max(ROLLING * shown.length, MIN_CUES)
  const kept: Cue[] = []
  let before: Cue | null = null
  for (const [index, cue] of shown.entries()) {
    const source = cues[index]
    if (source === undefined || cue.lines.length === 0) continue
    const isSame = before !== null && before.lines.join('\n') === cue.lines.join('\n')
    const isSameTime = before !== null && cue.start < before.end
    if (isRolling) {
      const fresh = before === null ? cue.lines : freshLines(before.lines, cue.lines)
      if (fresh.length > 0) kept.push({ ...cue, lines: fresh })
    } else if (!(isSame && isSameTime)) kept.push(source)
    before = cue
  }
  return kept
}

/** A line without the times of its words, which machines write into it. */
function bare(line: string): string {
  return line.replaceAll(/<\/?(?:c(?:\.[^<>]{0,60})?|\d[\d:.]{0,20})>/g, '').trim()
}

function repeats(cues: readonly Cue[]): number {
  let count = 0
  for (const [index, { lines }] of cues.entries()) {
    const before = cues[index - 1]?.lines ?? []
    const last = before.at(-1)
    const [first] = lines
    if (last === undefined || first === undefined) continue
    if (first === last || (first.length > last.length && first.startsWith(`${last} `))) count += 1
  }
  return count
}

/** The lines that were not shown before; of a line that has grown, what it has grown by. */
function freshLines(before: readonly string[], lines: readonly string[]): string[] {
  for (let size = Math.min(before.length, lines.length); size > 0; size -= 1) {
    const tail = before.slice(-size)
    if (tail.every((line, at) => line === lines[at])) return lines.slice(size)
  }
  const last = before.at(-1)
  const [first = '', ...rest] = lines
  if (last !== undefined && first.startsWith(`${last} `)) {
    return [first.slice(last.length + 1), ...rest]
  }
  return [...lines]
}
