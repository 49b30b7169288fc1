import { jsonrepair } from 'jsonrepair'
import { type ModelAnswer, toModelAnswer } from './summary-draft.ts'

/**
 * The last valid draft in a model's answer, ignoring code fences, prose, examples before it and `<think>` blocks; `null` if
 * there is none. JSON with a trailing comma, a line break in a text or the wrong quotation marks is read too.
 */
export function parseDraft(answer: string): ModelAnswer | null {
  return lastObject(withoutReasoning(answer), toModelAnswer)
}

/** The last JSON object in a text for which `read` returns something. */
export function lastObject<T>(text: string, read: (value: unknown) => T | null): T | null {
  let last: T | null = null
  let start = text.indexOf('{')
  for (let attempt = 0; start !== -1 && attempt < MAX_ATTEMPTS; attempt++) {
    const end = endOfObject(text, start)
    const found = end === -1 ? null : read(parseJson(text.slice(start, end)))
    if (found !== null) last = found
    start = text.indexOf('{', found === null ? start + 1 : end)
  }
  return last ?? read(repaired(text))
}

/** Some servers omit the opening tag, so everything before a lone closing tag is reasoning too. */
export function withoutReasoning(text: string): string {
  return text.replace(/<think>[\s\S]*?<\/think>/giu, '').replace(/^[\s\S]*<\/think>/iu, '')
}

/** Limits the attempts, so that an answer of nothing but braces does not take a second. */
const MAX_ATTEMPTS = 50
/** In characters. A longer answer is no draft. */
const MAX_REPAIRED = 20_000

/** The object that the text ends with, read leniently. An answer that ends elsewhere was cut, and its last words are missing. */
function repaired(text: string): unknown {
  const end = text.trimEnd().replace(/```$/u, '').trimEnd().slice(-MAX_REPAIRED)
  const start = end.indexOf('{')
  if (start === -1 || !end.endsWith('}')) return undefined
  try {
    return parseJson(jsonrepair(end.slice(start)))
  } catch {
    // Not an error: nothing can be made of it, and the model is asked again.
    return undefined
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
