import { GrammyError } from 'grammy'
import { ANSWER_CHARACTERS } from '../card/limits.ts'
import { clip } from '../card/wording.ts'
import { isStaleTap, outcomeOf } from '../deliver/outcome.ts'
import { sharedTimeout } from '../deliver/timeout-signal.ts'
import { SECOND } from '../model/time.ts'
import { waitText } from '../telegram/edit-or-send.ts'
import type { BotContext } from './bot-context.ts'

/** An answer that Telegram did not take is repeated after this, or after Telegram's `retry_after`. */
const AGAIN_MS = 3 * SECOND
/** The screen that the tap asked for waits for the answer, and so do the chat's next taps. */
const deadline = sharedTimeout(10 * SECOND)
/** Nobody looks at a button any longer. */
const LONGEST_MS = 20 * SECOND

/**
 * Answers a tap, which stops the button's spinner; `text` is shown as a notice. Without one, a notice says when the message
 * will change if the chat takes no edits now, or that messages may be missing because very many people write. What the tap asked for is done even if Telegram does not take the answer.
 * @throws {GrammyError} if Telegram refuses the token; whatever is no answer of Telegram's
 */
export async function answerTap(
  ctx: Pick<BotContext, 'answerCallbackQuery' | 'edits' | 'chat' | 'isCrowded' | 't'>,
  text?: string,
): Promise<void> {
  const rest = ctx.chat === undefined ? 0 : ctx.edits.rest(ctx.chat.id)
  const crowded = ctx.isCrowded ? ctx.t('too-many-write') : undefined
  const notice = text ?? (rest > 0 ? waitText(rest, ctx.t) : crowded)
  const answer = () =>
    ctx.answerCallbackQuery(
      notice === undefined ? {} : { text: clip(notice, ANSWER_CHARACTERS) },
      deadline(),
    )
  try {
    await answer()
  } catch (error) {
    // Nobody sees an answer that comes too late.
    if (isStaleTap(error)) return
    const outcome = outcomeOf(error)
    const isOurs = outcome.kind === 'refused' && !(error instanceof GrammyError)
    if (isOurs || outcome.kind === 'fatal') throw error
    const wait = outcome.kind === 'flood' ? outcome.afterMs : AGAIN_MS
    if (wait > LONGEST_MS) return
    ctx.edits.after(wait, async () => {
      await answer()
    })
  }
}
