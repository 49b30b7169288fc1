import { ANSWER_CHARACTERS } from '../card/limits.ts'
import { clip } from '../card/wording.ts'
import { isStaleTap } from '../deliver/outcome.ts'
import type { Ctx } from './context.ts'

/** Stops the button's spinner, with a line of text where there is something to say. */
export async function answerTap(ctx: Ctx, text?: string): Promise<void> {
  try {
    await ctx.answerCallbackQuery(text === undefined ? {} : { text: clip(text, ANSWER_CHARACTERS) })
  } catch (error) {
    // Too late to be seen, and no reason to withhold what the tap asked for.
    if (!isStaleTap(error)) throw error
  }
}
