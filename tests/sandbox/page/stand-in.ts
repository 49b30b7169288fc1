import { type RunnerHandle, run } from '@grammyjs/runner'
import { Bot, GrammyError, InlineKeyboard, Keyboard } from 'grammy'
import type { InlineQueryResultArticle, MessageEntity } from 'grammy/types'
import type { Sandbox } from '../../../sandbox/start.ts'

/** A bot that shows everything the page has to show, for tests that are not about the product. */
export async function startStandIn(sandbox: Sandbox): Promise<RunnerHandle> {
  const bot = new Bot(sandbox.botToken, { client: { apiRoot: sandbox.apiRoot } })
  await bot.api.setMyCommands([
    { command: 'all', description: 'Every format' },
    { command: 'keys', description: 'Every button' },
    { command: 'help', description: 'What there is' },
  ])
  await bot.api.setMyDescription('A bot to look at.\n\nPress Start.')
  bot.command('start', (ctx) =>
    ctx.reply(`Hello, ${ctx.from?.first_name}. Payload: ${ctx.match || 'none'}`),
  )
  bot.command('all', async (ctx) => {
    await ctx.replyWithChatAction('typing')
    const { text, entities } = everyFormat()
    await ctx.reply(text, { entities })
  })
  bot.command('keys', (ctx) => ctx.reply('Buttons', { reply_markup: everyKey() }))
  bot.command('markup', (ctx) => ctx.reply('<img src=x onerror=alert(1)> & <b>no markup</b>'))
  bot.command('where', (ctx) =>
    ctx.reply('Where are you?', {
      reply_markup: new Keyboard().requestLocation('Send my place').row().text('Nowhere'),
    }),
  )
  bot.hears('Nowhere', (ctx) => ctx.reply('Very well', { reply_markup: { remove_keyboard: true } }))
  bot.command('typing', (ctx) => ctx.replyWithChatAction('typing'))
  bot.command('rich', (ctx) => bot.api.sendRichMessage(ctx.chat.id, { html: RICH }))
  bot.callbackQuery('toast', (ctx) => ctx.answerCallbackQuery('A toast'))
  bot.callbackQuery('alert', (ctx) =>
    ctx.answerCallbackQuery({ text: 'An alert', show_alert: true }),
  )
  bot.callbackQuery(/^edit (\d+)$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    const next = Number(ctx.match[1]) + 1
    await ctx.editMessageText(`Edited ${next}`, {
      reply_markup: new InlineKeyboard().text('Edit', `edit ${next}`),
    })
  })
  bot.on('message:document', (ctx) => ctx.reply(`Got ${ctx.message.document.file_name}`))
  bot.on('message:location', (ctx) => ctx.reply(`At ${ctx.message.location.latitude.toFixed(1)}`))
  bot.on('inline_query', (ctx) =>
    ctx.answerInlineQuery([
      article('one', ctx.inlineQuery.query),
      article('two', ctx.inlineQuery.query),
    ]),
  )
  bot.on('message:text', (ctx) => ctx.reply(`Heard: ${ctx.message.text}`))
  // A flood is ordered by a test; any other error is a mistake.
  bot.catch(({ error }) => {
    if (!(error instanceof GrammyError && error.error_code === 429)) throw error
  })
  return run(bot, { runner: { silent: true } })
}

const RICH = `<h1>A long read</h1><p>With <b>bold</b> words.</p>
<details><summary>Contents</summary><ul><li>First part</li></ul></details>
<table><tr><th>Ship</th></tr><tr><td>Maren Tide</td></tr></table>`

function article(id: string, query: string): InlineQueryResultArticle {
  return {
    type: 'article',
    id,
    title: `Result ${id}`,
    description: `for ${query}`,
    input_message_content: { message_text: `Shared ${id}: ${query}` },
  }
}

function everyKey(): InlineKeyboard {
  return new InlineKeyboard()
    .text('Toast', 'toast')
    .text('Alert', 'alert')
    .text('Edit', 'edit 0')
    .row()
    .text('Primary', 'toast')
    .primary()
    .text('Success', 'toast')
    .success()
    .text('Danger', 'toast')
    .danger()
    .row()
    .url('Open', 'https://example.org/')
    .copyText('Copy', 'copied text')
    .switchInlineCurrent('Find', 'tea')
    .row()
    .url('Deep link', 'https://t.me/daybrief_bot?start=from_button')
}

/** A text in which each word has the format that it names. */
function everyFormat(): { text: string; entities: MessageEntity[] } {
  const words: [string, Omit<MessageEntity, 'offset' | 'length'>][] = [
    ['bold', { type: 'bold' }],
    ['italic', { type: 'italic' }],
    ['underline', { type: 'underline' }],
    ['strike', { type: 'strikethrough' }],
    ['spoiler', { type: 'spoiler' }],
    ['code', { type: 'code' }],
    ['link', { type: 'text_link', url: 'https://example.org/link' } as never],
    ['const tea = true', { type: 'pre', language: 'ts' } as never],
    ['a quote', { type: 'blockquote' }],
    ['a long quote\n'.repeat(8).trim(), { type: 'expandable_blockquote' }],
  ]
  let text = ''
  const entities = words.map(([word, entity]) => {
    const offset = text.length
    text += `${word}\n`
    return { ...entity, offset, length: word.length } as MessageEntity
  })
  return { text: `${text}end`, entities }
}
