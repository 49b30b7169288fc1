import type { Given } from './body.ts'
import { BOT_API } from './bot-api.ts'
import { checkParameters } from './check.ts'
import { HANDLERS } from './methods/index.ts'
import type { RateLimits } from './rate-limits.ts'
import { bad, flood, Refusal } from './refusal.ts'
import type { Answer, Transcript } from './transcript.ts'
import type { World } from './world.ts'

/** Calls that the rate limits count. */
const SENDS = /^send(?!ChatAction|MessageDraft)/

/** Executes the bot's calls and records them. */
export class Dispatch {
  readonly #world: World
  readonly #transcript: Transcript
  readonly #rateLimits: RateLimits | undefined

  /** @param rateLimits the rate limits, if any are enabled */
  constructor(world: World, transcript: Transcript, rateLimits: RateLimits | undefined) {
    this.#world = world
    this.#transcript = transcript
    this.#rateLimits = rateLimits
  }

  /**
   * Runs one method: checks the parameters, applies the rate limits, executes it.
   *
   * @param gone aborts when the caller has disconnected
   * @throws only bugs of the local Telegram itself
   */
  async call(method: string, given: Given, gone: AbortSignal, fault?: string): Promise<Answer> {
    const answer = await this.#answer(method, given, gone)
    this.note(method, given, answer, fault)
    return answer
  }

  /** Records a call, even one that was never executed. */
  note(method: string, given: Given, answer: Answer | undefined, fault?: string): void {
    const call = this.#transcript.add({
      at: this.#world.now(),
      method,
      parameters: given.parameters,
      ...(answer && { answer }),
      ...(fault !== undefined && { fault }),
    })
    this.#world.events.emit({ kind: 'call', call })
  }

  async #answer(method: string, given: Given, gone: AbortSignal): Promise<Answer> {
    try {
      const handler = HANDLERS.get(method)
      if (!handler) {
        if (!BOT_API.unsupported.has(method)) throw new Refusal(404, 'Not Found: method not found')
        throw bad(`method ${method} of ${BOT_API.version} is not implemented by the local Telegram`)
      }
      const parameters = checkParameters(method, given.parameters, given.files)
      if (this.#rateLimits && SENDS.test(method))
        applyRateLimits(this.#world, this.#rateLimits, parameters)
      return { ok: true, result: await handler(this.#world, parameters as never, gone) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return error.body
    }
  }
}

function applyRateLimits(
  world: World,
  rateLimits: RateLimits,
  parameters: Record<string, unknown>,
): void {
  const chat = world.chat(parameters['chat_id'] as number | string)
  const wait = rateLimits.take(chat.id, chat.isGroup, parameters['allow_paid_broadcast'] === true)
  if (wait > 0) throw flood(wait)
}
