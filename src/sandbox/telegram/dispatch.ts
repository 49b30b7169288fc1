import { checkParameters, type Upload } from './check.ts'
import { HANDLERS } from './methods/index.ts'
import type { Pace } from './pace.ts'
import { bad, flood, Refusal } from './refusal.ts'
import { BOT_API } from './table.ts'
import type { World } from './world.ts'

/** A body that a call is answered with. */
export type Envelope =
  | { ok: true; result: unknown }
  | { ok: false; error_code: number; description: string; parameters?: object }

/** Calls that the pacing gates count. */
const SENDS = /^send(?!ChatAction|MessageDraft|RichMessageDraft)/

/**
 * Does one method: checks the parameters, holds the gates, runs it.
 *
 * @throws only what is a fault of the local Telegram itself
 */
export async function callMethod(
  world: World,
  pace: Pace | undefined,
  method: string,
  given: Record<string, unknown>,
  files: ReadonlyMap<string, Upload>,
  gone: AbortSignal,
): Promise<Envelope> {
  try {
    const handler = HANDLERS.get(method)
    if (!handler) {
      if (!BOT_API.unplayed.has(method)) throw new Refusal(404, 'Not Found: method not found')
      throw bad(`method ${method} of ${BOT_API.version} is not played by the local Telegram`)
    }
    const parameters = checkParameters(method, given, files)
    if (pace && SENDS.test(method)) holdGates(world, pace, parameters)
    return { ok: true, result: await handler(world, parameters as never, gone) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refusalBody(error)
  }
}

/** The body of a refused call. */
export function refusalBody(refusal: Refusal): Envelope {
  return {
    ok: false,
    error_code: refusal.code,
    description: refusal.message,
    ...(refusal.parameters && { parameters: refusal.parameters }),
  }
}

function holdGates(world: World, pace: Pace, parameters: Record<string, unknown>): void {
  const chat = world.chat(parameters['chat_id'] as number | string)
  const wait = pace.take(chat.id, chat.isGroup, parameters['allow_paid_broadcast'] === true)
  if (wait > 0) throw flood(wait)
}
