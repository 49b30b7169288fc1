import { type Draft, draftOf } from './summary-draft.ts'

/** The first draft in a model's answer, through fences, prose around it and thoughts before it; `null` if there is none. */
export function parseDraft(answer: string): Draft | null {
  const text = withoutThoughts(answer)
  for (const candidate of jsonObjects(text)) {
    const draft = draftOf(candidate)
    if (draft !== null) return draft
  }
  return null
}

/** Some servers leave the opening tag out, so everything before a lonely closing tag is thought as well. */
function withoutThoughts(text: string): string {
  return text.replace(/<think>[\s\S]*?<\/think>/giu, '').replace(/^[\s\S]*<\/think>/iu, '')
}

/** Starts tried: an answer of nothing but braces must not cost a second. */
const MOST_STARTS = 50

function* jsonObjects(text: string): Generator<unknown> {
  const whole = parsed(text)
  if (whole !== undefined) yield whole
  let start = text.indexOf('{')
  for (let tried = 0; start !== -1 && tried < MOST_STARTS; tried++) {
    const end = endOfObject(text, start)
    if (end !== -1) {
      const value = parsed(text.slice(start, end))
      if (value !== undefined) yield value
    }
    start = text.indexOf('{', start + 1)
  }
}

/** Index after the brace that closes the one at `start`, strings skipped; -1 if none does. */
function endOfObject(text: string, start: number): number {
  let depth = 0
  let quoted = false
  for (let i = start; i < text.length; i++) {
    const sign = text[i]
    if (quoted) {
      if (sign === '\\') i += 1
      else if (sign === '"') quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === '{') depth += 1
    else if (sign === '}') {
      depth -= 1
      if (depth === 0) return i + 1
    }
  }
  return -1
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON is an answer here: the next candidate is tried, and `null` tells the caller that none was.
    return undefined
  }
}
