import type { BotContext } from './bot-context.ts'

/** The text after a command: `/ban 42` → `42`; empty where there is none. */
export function commandArgument(ctx: Pick<BotContext, 'match'>): string {
  return typeof ctx.match === 'string' ? ctx.match.trim() : ''
}

/** The whole number that a text consists of; `null` for any other text, and above 15 digits, which a number would round. */
export function readInteger(text: string): number | null {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : null
}
