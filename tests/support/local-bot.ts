import type { Runtime } from '../../src/app/context.ts'
import { startDaybrief } from '../../src/app/daybrief.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { MINUTE } from '../../src/model/time.ts'
import { createPageReader } from '../../src/read/page-reader.ts'
import { secretsOf } from '../../src/secrets-of.ts'
import { type Bot, collectOutput } from './bot.ts'

/** The bot within the process of the tests, on a clock that they hand in. */
export interface LocalBot extends Bot {
  /** Polls the sources that are due, reads and groups what is new. Resolves when all of it is done. */
  collect(): Promise<void>
  /** Plans what is due, as each minute does, and begins to send it. */
  minute(): Promise<void>
}

/** What every bot within the test process gets. */
export const LOCAL = {
  /** No tick fires by itself: it would come in the middle of a test at some minutes and not at others. */
  startTimer: () => async () => {},
  /**
   * The bots of a worker share the threads that read pages: starting one takes longer than reading all the pages of a test.
   * Idle threads do not keep the process alive. On a busy machine no page is taken for one that never finishes.
   */
  pageReader: createPageReader({ workers: 2, log: createLog('silent'), deadlineMs: MINUTE }),
  /** No test waits for real seconds. */
  failureFloorMs: 0,
  previewPauseMs: 0,
} satisfies Partial<Runtime>
/** How long it waits for a Telegram that is away, ms. */
const AWAY_MS = 50

/** Starts the whole product as `src/app/run-bot.ts` does, with exactly this environment. */
export function startLocalBot(
  environment: Record<string, string>,
  now: () => number,
  runtime: Partial<Runtime> = {},
): LocalBot {
  const whole = readConfig(environment)
  const { BOT_TOKEN, ...config } = whole
  if (BOT_TOKEN === undefined) throw new RangeError('a bot needs a token')
  const output = collectOutput()
  const stream = { write: (line: string) => output.write(line) }
  const log = createLog('debug', stream, secretsOf(whole))
  const over = Promise.withResolvers<number>()
  let code = 0
  const starting = startDaybrief(
    { ...config, BOT_TOKEN },
    {
      now,
      log,
      // As run-bot.ts does, which then exits with 1.
      onFatal(reason) {
        log.fatal(reason)
        code = 1
        end().catch(over.reject)
      },
      ...LOCAL,
      telegramRetryMs: AWAY_MS,
      redisConnectMs: MINUTE,
      ...runtime,
    },
  )
  // A caller that waits for the bot receives an error at its start; there may be no such caller.
  starting.catch(() => output.close())
  let ending: Promise<void> | null = null

  async function end(): Promise<number> {
    ending ??= starting.then(
      (product) => product.stop(),
      () => {
        code = 1
      },
    )
    await ending
    output.close()
    over.resolve(code)
    return code
  }

  return {
    get output() {
      return output.text
    },
    line: (is) => output.line(is),
    async running() {
      await starting
    },
    async collect() {
      await (await starting).collect()
    },
    async minute() {
      await (await starting).minute()
    },
    end,
    ended: () => over.promise,
  }
}
