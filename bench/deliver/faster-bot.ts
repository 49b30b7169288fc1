/**
 * The bot at more messages per second than its configuration allows, which is as many as Telegram does: it shows how far one
 * process is from its own limit. Everything else is as in `src/app/run-bot.ts`.
 */
import { startDaybrief } from '../../src/app/daybrief.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { secretsOf } from '../../src/secrets-of.ts'

const config = readConfig(process.env)
const { BOT_TOKEN } = config
if (BOT_TOKEN === undefined) throw new Error('BOT_TOKEN is not set')
const log = createLog(config.LOG_LEVEL, process.stdout, secretsOf(config))
const MESSAGES_PER_SECOND = Number(process.env.BENCH_MESSAGES_PER_SECOND)
const onFatal = (reason: string): void => {
  log.fatal(reason)
  process.exit(1)
}
const daybrief = await startDaybrief(
  { ...config, BOT_TOKEN, MESSAGES_PER_SECOND },
  { now: Date.now, log, onFatal },
)
process.once('SIGTERM', () => {
  void daybrief.stop().finally(() => process.exit(0))
})
