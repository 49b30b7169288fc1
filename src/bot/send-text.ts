import { message } from '../card/message.ts'
import { join, type Styled, styled } from '../card/styled.ts'
import { sendMessage } from '../telegram/edit-or-send.ts'
import type { BotContext } from './bot-context.ts'

/** Sends plain text to the chat of an update. */
export function sendText(ctx: BotContext, text: string): Promise<void> {
  return sendMessage(ctx, message(styled(text)))
}

/** Sends a bold title with lines below it. */
export function sendLines(
  ctx: BotContext,
  title: string,
  lines: readonly (string | Styled)[],
): Promise<void> {
  return sendMessage(ctx, message(join([styled(title, 'bold'), join(lines, '\n')], '\n\n')))
}
