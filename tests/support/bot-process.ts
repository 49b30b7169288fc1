import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type Bot, collectOutput } from './bot.ts'

/** The bot as a process of its own, for what only a process shows: signals, exit codes, being killed. */
export type BotProcess = Bot

const MAIN = join(import.meta.dirname, '../../src/main.ts')
/** Node keeps what it compiled of all modules, so that the next start only reads it. */
const COMPILE_CACHE = join(import.meta.dirname, '../../node_modules/.cache/daybrief-compiled')

/** Starts the bot with exactly this environment, so that nothing of the machine leaks into a test. */
export function startBot(environment: Record<string, string>): BotProcess {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH ?? '',
      NODE_COMPILE_CACHE: COMPILE_CACHE,
      LOG_LEVEL: 'debug',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Away from any .env of a developer.
    cwd: join(import.meta.dirname),
  })
  const output = collectOutput()
  const collect = (chunk: Buffer) => output.write(chunk.toString())
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  // Not at 'exit': what it wrote last may still be in the pipes.
  const closed = once(child, 'close').then(() => output.close())

  const ended = async (): Promise<number | null> => {
    await closed
    return child.exitCode
  }
  return {
    get output() {
      return output.text
    },
    line: (is) => output.line(is),
    async running() {
      await output.line(({ msg }) => msg === 'Daybrief is running')
    },
    async end(signal = 'SIGTERM') {
      child.kill(signal)
      return ended()
    },
    ended,
  }
}
