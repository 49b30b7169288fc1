import type { Command } from '../src/bot/command.ts'
import { commandArgument } from '../src/bot/command-argument.ts'
import { showPastDigest } from '../src/bot/past-digest.ts'
import { type SendDigestDeps, sendDigest } from '../src/bot/send-digest.ts'

/** Sends a digest now, or shows that of a day: `/digest yesterday`. */
export const digest: Command<SendDigestDeps> = {
  name: 'digest',
  async handle(ctx, deps) {
    const day = commandArgument(ctx)
    await (day === '' ? sendDigest(ctx, deps) : showPastDigest(ctx, day, deps))
  },
}
