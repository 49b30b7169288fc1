import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { startTelegram } from '../../sandbox/telegram/telegram.ts'

/** How a bot came up. */
export interface Launch {
  /** From the command until it polls for the first time, milliseconds. */
  firstPollMs: number
  /** Resident memory of its process at rest, MB; `NaN` where the system does not tell. */
  restMb: number
}

const PATIENCE_MS = 120_000

/**
 * Runs a command that starts a bot, with the local Telegram as its Telegram, waits for its first poll, lets it rest and ends it.
 * @param environment gets the address and the token besides.
 * @throws where no poll comes.
 */
export async function launch(
  [program, ...options]: [string, ...string[]],
  { cwd, environment, restMs }: { cwd: string; environment: NodeJS.ProcessEnv; restMs: number },
): Promise<Launch> {
  const telegram = await startTelegram({ keepCalls: 10 })
  const { PATH, HOME } = process.env
  const begun = performance.now()
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
    // A group of its own: npm does not hand every signal on.
    detached: true,
  })
  try {
    const firstPollMs = await new Promise<number>((resolve, reject) => {
      telegram.on(({ kind }) => {
        if (kind === 'poll') resolve(performance.now() - begun)
      })
      child.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)))
      setTimeout(() => reject(new Error('no poll came')), PATIENCE_MS).unref()
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

/** The process at the end of a chain: npm runs a shell, and the shell the bot. */
function lastChild(pid: number): number {
  const [child] = read(`/proc/${pid}/task/${pid}/children`).trim().split(' ')
  return child === undefined || child === '' ? pid : lastChild(Number(child))
}

function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? Number.NaN) / 1024
}

/** Empty where there is no such file: another system, or a process that has ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
