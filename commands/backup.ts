import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { InputFile } from 'grammy'
import type { BotDeps } from '../src/bot/bot-deps.ts'
import type { Command } from '../src/bot/command.ts'
import { sendText } from '../src/bot/send-text.ts'
import { UPLOAD_BYTES } from '../src/card/limits.ts'
import { showChatAction } from '../src/telegram/chat-action.ts'

/** Backs up the database while the bot runs: sends the copy as a file, or keeps it on the server if it is too large to send. */
export const backup: Command<Pick<BotDeps, 'operator' | 'log'>> = {
  name: 'backup',
  operatorOnly: true,
  async handle(ctx, { operator, log }) {
    showChatAction(ctx, 'upload_document', log)
    const made = await operator.backup()
    if (made === null) return sendText(ctx, ctx.t('backup-postgres'))
    const { file, bytes } = made
    log.info({ file, bytes }, 'backup made')
    if (bytes > UPLOAD_BYTES) return sendText(ctx, ctx.t('backup-kept', { file }))
    try {
      await ctx.replyWithDocument(new InputFile(file, basename(file)), {
        caption: ctx.t('backup-caption'),
      })
    } finally {
      // The chat has the file now, or never will: copies that nobody knows of would fill the disk.
      await rm(file, { force: true })
    }
  },
}
