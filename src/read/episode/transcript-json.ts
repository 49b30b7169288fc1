import { z } from 'zod'
import { MAX_PIECES, MAX_SPEAKER, MAX_TRANSCRIPT, type Spoken } from './spoken.ts'

/** A segment of Podcasting 2.0 (podcast-namespace, transcripts.md, JSON), with the names that Whisper uses. */
const segment = z.object({
  speaker: z.string().nullish().catch(null),
  body: z.string().optional().catch(undefined),
  text: z.string().optional().catch(undefined),
  startTime: z.number().nonnegative().optional().catch(undefined),
  start: z.number().nonnegative().optional().catch(undefined),
  endTime: z.number().nonnegative().optional().catch(undefined),
  end: z.number().nonnegative().optional().catch(undefined),
})
const transcript = z.object({ segments: z.array(z.unknown()) })

/** What is said in a transcript in JSON; nothing if it is none. Pure, never throws. */
export function spokenInJson(source: string): Spoken[] {
  const file = transcript.safeParse(parsed(source.replace(/^\uFEFF/, '')))
  if (!file.success) return []
  let length = 0
  return file.data.segments.slice(0, MAX_PIECES).flatMap((one) => {
    const read = segment.safeParse(one)
    const words = read.success ? (read.data.body ?? read.data.text ?? '') : ''
    const text = words.replaceAll(/\s+/g, ' ').trim().toWellFormed()
    length += text.length
    if (!read.success || text === '' || length > MAX_TRANSCRIPT) return []
    const { startTime, start, endTime, end } = read.data
    const name = read.data.speaker?.trim() ?? ''
    const speaker = name === '' || name.length > MAX_SPEAKER ? null : name
    return [{ text, speaker, start: startTime ?? start ?? null, end: endTime ?? end ?? null }]
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
