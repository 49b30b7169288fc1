import { message } from '../card/message.ts'
import { join, type Styled, styled } from '../card/styled.ts'
import { sendMessage } from '../telegram/edit-or-send.ts'
import type { Ctx } from './context.ts'

/** What stands behind a command: `/ban 42` → `42`. */
export function argument(ctx: Ctx): string {
  return typeof ctx.match === 'string' ? ctx.match.trim() : ''
}

/** A number behind a command, `null` where there is none. */
export function numberIn(text: string): number | null {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : null
}

/** Sends a plain text. */
export function say(ctx: Ctx, text: string): Promise<void> {
  return sendMessage(ctx, message(styled(text)))
}

/** Sends a title and lines below it. */
export function sayList(
  ctx: Ctx,
  title: string,
  lines: readonly (string | Styled)[],
): Promise<void> {
  return sendMessage(ctx, message(join([styled(title, 'bold'), join(lines, '\n')], '\n\n')))
}
