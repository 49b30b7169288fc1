/** A minimal grammY bot: the lower bound for memory and the time to the first poll. */
import { Bot } from 'grammy'

const { BOT_TOKEN = '', TELEGRAM_API_ROOT = '' } = process.env
const bot = new Bot(BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } })
bot.on('message', (context) => context.reply('Hello'))
process.once('SIGTERM', () => void bot.stop().finally(() => process.exit(0)))
await bot.start()
