import type { ResponseParameters } from 'grammy/types'
import type { Answer } from './transcript.ts'

/** A refused call: the body of an answer with `ok: false`. */
export class Refusal extends Error {
  /** HTTP status and `error_code`. */
  readonly code: number
  readonly parameters: ResponseParameters | undefined

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description)
    this.name = 'Refusal'
    this.code = code
    this.parameters = parameters
  }

  /** The answer's body. */
  get body(): Answer & { ok: false } {
    return {
      ok: false,
      error_code: this.code,
      description: this.message,
      ...(this.parameters && { parameters: this.parameters }),
    }
  }
}

/** A 400, in Telegram's own wording where that is known. */
export function bad(why: string): Refusal {
  return new Refusal(400, `Bad Request: ${why}`)
}

/** A 403: the chat is closed to the bot. */
export function forbidden(why: string): Refusal {
  return new Refusal(403, `Forbidden: ${why}`)
}

/** A 429 with the seconds to wait. */
export function flood(seconds: number): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
}
