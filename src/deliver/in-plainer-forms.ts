import type { Message } from '../card/message.ts'
import { plainerForm } from '../card/plainer-form.ts'
import { concernsKeyboard, type Outcome } from './outcome.ts'

/**
 * Tries a message, and plainer forms of it as long as Telegram refuses what it is. Returns the outcome of the first form that
 * Telegram does not refuse; the first refusal if it refuses all of them.
 * @param tried the outcome of the message as it is, if that was tried already
 */
export async function inPlainerForms<Other extends { kind: string }>(
  message: Message,
  attempt: (form: Message) => Promise<Outcome | Other>,
  tried?: Outcome | Other,
): Promise<Outcome | Other> {
  const first = tried ?? (await attempt(message))
  let outcome = first
  let form: Message | null = message
  while (isRefused(outcome)) {
    form = plainerForm(form, concernsKeyboard(outcome.reason))
    if (form === null) return first
    outcome = await attempt(form)
  }
  return outcome
}

function isRefused(outcome: { kind: string }): outcome is Extract<Outcome, { kind: 'refused' }> {
  return outcome.kind === 'refused'
}
