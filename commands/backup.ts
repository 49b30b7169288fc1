import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { InputFile } from 'grammy'
import type { Command } from '../src/bot/context.ts'
import { say } from '../src/bot/say.ts'

/** Bots may upload 50 MB (core.telegram.org/bots/api#senddocument). */
const UPLOAD_BYTES = 50_000_000

/** A copy of everything, made while the bot runs: sent as a file, or kept on the server where it is too large for that. */
export const backup: Command = {
  name: 'backup',
  isAdmin: true,
  async handle(ctx, { operator, log }) {
    await ctx.replyWithChatAction('upload_document')
    const made = await operator.backup()
    if (made === null) return say(ctx, ctx.t('backup-postgres'))
    const { file, bytes } = made
    log.info({ file, bytes }, 'backup made')
    if (bytes > UPLOAD_BYTES) return say(ctx, ctx.t('backup-kept', { file }))
    await ctx.replyWithDocument(new InputFile(file, basename(file)), {
      caption: ctx.t('backup-caption'),
    })
    // What is in the chat need not lie about on the server as well.
    await rm(file)
  },
}
