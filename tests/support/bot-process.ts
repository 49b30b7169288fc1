import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A line of the process's log, parsed where it is JSON. */
export type Line = Record<string, unknown> & { msg?: string }

/** The bot as a process of its own. */
export interface BotProcess {
  /** Everything that it wrote, out and err, as it wrote it. */
  readonly output: string
  /** Waits for a log line. @throws where the process ends first, or after a generous while. */
  line(is: (line: Line) => boolean): Promise<Line>
  /** Waits until it serves. */
  running(): Promise<void>
  /** Sends a signal and waits for the end. Gives the exit code, `null` after SIGKILL. */
  end(signal?: NodeJS.Signals): Promise<number | null>
  /** Waits for an end of its own. */
  ended(): Promise<number | null>
}

const MAIN = join(import.meta.dirname, '../../src/main.ts')
const PATIENCE_MS = 150_000
/** Node keeps what it compiled of all modules, so that the next start only reads it. */
const COMPILED = join(import.meta.dirname, '../../node_modules/.cache/daybrief-compiled')

/** Starts the bot with exactly this environment, so that nothing of the machine leaks into a test. */
export function startBot(environment: Record<string, string>): BotProcess {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH ?? '',
      NODE_COMPILE_CACHE: COMPILED,
      LOG_LEVEL: 'debug',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Away from any .env of a developer.
    cwd: join(import.meta.dirname),
  })
  let output = ''
  const listeners = new Set<() => void>()
  const hear = (chunk: Buffer) => {
    output += chunk.toString()
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  child.on('exit', () => {
    for (const listener of listeners) listener()
  })

  const bot: BotProcess = {
    get output() {
      return output
    },
    line(is) {
      return new Promise((resolve, reject) => {
        const settle = (finish: () => void) => {
          listeners.delete(look)
          clearTimeout(timer)
          finish()
        }
        const timer = setTimeout(
          () =>
            settle(() => reject(new Error(`no such line within ${PATIENCE_MS} ms:\n${output}`))),
          PATIENCE_MS,
        )
        const look = () => {
          const found = output.split('\n').map(parse).find(is)
          if (found !== undefined) settle(() => resolve(found))
          else if (isOver(child)) settle(() => reject(new Error(`the bot ended:\n${output}`)))
        }
        listeners.add(look)
        look()
      })
    },
    async running() {
      await bot.line(({ msg }) => msg === 'Daybrief is running')
    },
    async end(signal = 'SIGTERM') {
      if (!isOver(child)) child.kill(signal)
      return bot.ended()
    },
    async ended() {
      if (!isOver(child)) await once(child, 'exit')
      return child.exitCode
    },
  }
  return bot
}

function isOver(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

function parse(text: string): Line {
  try {
    return JSON.parse(text) as Line
  } catch {
    return { msg: text }
  }
}
