import { type ModelAnswer, toModelAnswer } from './summary-draft.ts'

/** The first valid draft in a model's answer, ignoring code fences, prose and `<think>` blocks; `null` if there is none. */
export function parseDraft(answer: string): ModelAnswer | null {
  const text = withoutReasoning(answer)
  for (const candidate of jsonObjects(text)) {
    const draft = toModelAnswer(candidate)
    if (draft !== null) return draft
  }
  return null
}

/** Some servers omit the opening tag, so everything before a lone closing tag is reasoning too. */
function withoutReasoning(text: string): string {
  return text.replace(/<think>[\s\S]*?<\/think>/giu, '').replace(/^[\s\S]*<\/think>/iu, '')
}

/** Limits the attempts, so that an answer of nothing but braces does not take a second. */
const MAX_ATTEMPTS = 50

function* jsonObjects(text: string): Generator<unknown> {
  const whole = parseJson(text)
  if (whole !== undefined) yield whole
  let start = text.indexOf('{')
  for (let attempt = 0; start !== -1 && attempt < MAX_ATTEMPTS; attempt++) {
    const end = endOfObject(text, start)
    if (end !== -1) {
      const value = parseJson(text.slice(start, end))
      if (value !== undefined) yield value
    }
    start = text.indexOf('{', start + 1)
  }
}

/** Index after the brace that closes the one at `start`, ignoring braces in strings; -1 if there is none. */
function endOfObject(text: string, start: number): number {
  let depth = 0
  let quoted = false
  for (let i = start; i < text.length; i++) {
    const char = text[i]
    if (quoted) {
      if (char === '\\') i += 1
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{') depth += 1
    else if (char === '}') {
      depth -= 1
      if (depth === 0) return i + 1
    }
  }
  return -1
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not an error: the next candidate is tried, and the caller gets `null` if none is valid.
    return undefined
  }
}
