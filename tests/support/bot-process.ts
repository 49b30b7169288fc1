import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type Bot, collectOutput } from './bot.ts'
import { builtMain } from './build.ts'

/** The bot in a process of its own, for tests of signals, exit codes and kills. */
export type BotProcess = Bot

/** Node's compile cache, which makes later starts faster. */
const COMPILE_CACHE = join(import.meta.dirname, '../../node_modules/.cache/daybrief-compiled')

/** Starts a build of the bot with exactly this environment, so that no variable of the machine affects a test. */
export function startBot(environment: Record<string, string>): BotProcess {
  const output = collectOutput()
  const collect = (chunk: Buffer) => output.write(chunk.toString())
  const starting = builtMain().then((main) => {
    const child = spawn(process.execPath, [main], {
      env: {
        PATH: process.env.PATH ?? '',
        NODE_COMPILE_CACHE: COMPILE_CACHE,
        LOG_LEVEL: 'debug',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Not in the repository's root, so that a developer's .env is not read.
      cwd: join(import.meta.dirname),
    })
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    // Not at 'exit', when its last output may still be in the pipes.
    return { child, closed: once(child, 'close').then(() => output.close()) }
  })
  starting.catch((error: unknown) => {
    output.write(`${String(error)}\n`)
    output.close()
  })

  const ended = async (): Promise<number | null> => {
    const { child, closed } = await starting
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
      const { child } = await starting
      child.kill(signal)
      return ended()
    },
    ended,
  }
}
