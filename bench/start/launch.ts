import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { startTelegram } from '../../sandbox/telegram/telegram.ts'

/** Figures of a bot's start. */
export interface Launch {
  /** From the command to the first poll, milliseconds. */
  firstPollMs: number
  /** Resident memory of the idle process, MB; `NaN` if the system does not report it. */
  restMb: number
}

const TIMEOUT_MS = 120_000

/**
 * Runs a command that starts a bot against a local Telegram, waits for its first poll, lets it idle and ends it.
 * @param environment the bot's environment; the address and token are added to it
 * @throws if no poll comes
 */
export async function launch(
  [program, ...options]: [string, ...string[]],
  { cwd, environment, restMs }: { cwd: string; environment: NodeJS.ProcessEnv; restMs: number },
): Promise<Launch> {
  const telegram = await startTelegram({ keepCalls: 10 })
  const { PATH, HOME } = process.env
  const startedAt = performance.now()
  const child = spawn(program, options, {
    cwd,
    env: {
      PATH,
      HOME,
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
    // Its own process group, because npm does not forward every signal.
    detached: true,
  })
  try {
    const firstPollMs = await new Promise<number>((resolve, reject) => {
      telegram.on(({ kind }) => {
        if (kind === 'poll') resolve(performance.now() - startedAt)
      })
      child.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)))
      setTimeout(() => reject(new Error('no poll came')), TIMEOUT_MS).unref()
    })
    await sleep(restMs)
    return { firstPollMs, restMb: residentMb(lastChild(child.pid ?? 0)) }
  } finally {
    const ended = child.exitCode === null ? once(child, 'exit') : Promise.resolve()
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
    await ended
    await telegram.close()
  }
}

/** The last process of a chain: npm runs a shell, and the shell runs the bot. */
function lastChild(pid: number): number {
  const [child] = read(`/proc/${pid}/task/${pid}/children`).trim().split(' ')
  return child === undefined || child === '' ? pid : lastChild(Number(child))
}

function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? Number.NaN) / 1024
}

/** Empty if there is no such file: not on Linux, or the process has ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
