import { ANSWER_CHARACTERS } from '../card/limits.ts'
import { clip } from '../card/wording.ts'
import { isStaleTap } from '../deliver/outcome.ts'
import type { BotContext } from './bot-context.ts'

/** Answers a tap, which stops the button's spinner; `text` is shown as a notice. */
export async function answerTap(
  ctx: Pick<BotContext, 'answerCallbackQuery'>,
  text?: string,
): Promise<void> {
  try {
    await ctx.answerCallbackQuery(text === undefined ? {} : { text: clip(text, ANSWER_CHARACTERS) })
  } catch (error) {
    // Nobody sees an answer that comes too late, but what the tap asked for is still done.
    if (!isStaleTap(error)) throw error
  }
}
