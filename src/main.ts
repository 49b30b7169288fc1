import closeWithGrace from 'close-with-grace'
import { ConfigError, readConfig } from './config.ts'
import type { Daybrief } from './daybrief.ts'
import { createLog, loggedError } from './log.ts'
import { isCron } from './jobs/clock.ts'

/** How long running handlers and sends may take to finish after SIGTERM. Docker kills after 10 s unless told otherwise. */
const GRACE_MS = 9500

async function main(): Promise<void> {
  const config = readConfig(loadEnvironment())
  if (!isCron(config.COLLECT_CRON)) {
    throw new ConfigError([
      `COLLECT_CRON is not a cron expression. Example: COLLECT_CRON="*/10 * * * *"`,
    ])
  }
  const log = createLog(config.LOG_LEVEL)
  const running: { daybrief?: Daybrief } = {}

  closeWithGrace({ delay: GRACE_MS, logger: false }, async ({ signal, err }) => {
    if (err !== undefined) log.fatal({ err }, 'unexpected error, stopping')
    else log.info({ signal }, 'stopping')
    await running.daybrief?.stop()
  })

  // Only now: a mistake in the environment is told at once, not after the whole product is loaded.
  const { startDaybrief } = await import('./daybrief.ts')
  const { BOT_TOKEN } = config
  if (BOT_TOKEN === undefined) throw new ConfigError(['BOT_TOKEN is missing.'])
  const onFatal = (reason: string): void => {
    log.fatal(reason)
    setTimeout(() => process.exit(1), GRACE_MS).unref()
    void (running.daybrief?.stop() ?? Promise.resolve()).finally(() => process.exit(1))
  }
  running.daybrief = await startDaybrief({ ...config, BOT_TOKEN }, { now: Date.now, log, onFatal })
}

/** The environment, with what `.env` adds; what is set outside wins. */
function loadEnvironment(): NodeJS.ProcessEnv {
  try {
    process.loadEnvFile()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return process.env
}

main().catch((error: unknown) => {
  const { name, message, stack } = loggedError(error)
  const isPlain = ['ConfigError', 'StoreInUse', 'WrongToken'].includes(name)
  process.stderr.write(`${isPlain ? message : (stack ?? message)}\n`)
  process.exit(1)
})
