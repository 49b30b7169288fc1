import { setTimeout as sleepFor } from 'node:timers/promises'
import type { Logger } from '../../../log.ts'
import { MINUTE, SECOND } from '../../../model/time.ts'
import type { ReceiveMail } from '../receive-mail.ts'
import { type FolderTrouble, troubleOf } from './folder-trouble.ts'
import type { MailFolder } from './mail-folder.ts'
import { takeNewMail } from './take-new-mail.ts'

/** Lets one process at a time have the folder. */
export interface FolderLease {
  /** Takes the lease or renews it. Returns whether this process has it. Never throws. */
  hold(): Promise<boolean>
  /** Gives it back. Never throws. */
  release(): Promise<void>
}

export interface FolderWatchDeps {
  /** Opens the folder; the signal ends that and all that follows. */
  open: (signal: AbortSignal) => Promise<MailFolder>
  receive: ReceiveMail
  lease: FolderLease
  now: () => number
  /** Waits so many ms, less if the signal is aborted; by default on the clock of the machine. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>
  log: Logger
  /** The first wait after a failure, ms; each is twice as long as the one before. 2000 by default. */
  retryMs?: number | undefined
  /** How often the folder is searched even without news, ms; 30,000 by default. */
  pollMs?: number | undefined
}

/** A folder from which mails are taken in. */
export interface FolderWatch {
  /** What has been wrong for a while; `null` if nothing is, `undefined` if this process does not have the folder or does not know yet. */
  problem(): string | null | undefined
  /** Ends within a second, unless a mail is just being stored. */
  stop(): Promise<void>
}

const RETRY_MS = 2 * SECOND
const MAX_RETRY_MS = 15 * MINUTE
const POLL_MS = 30 * SECOND
/** A server that restarts is no problem. */
const PROBLEM_AFTER_MS = 10 * MINUTE

/** Takes mails in as they come, for as long as the process lives: a cut connection is replaced after a wait that grows. */
export function watchFolder(deps: FolderWatchDeps): FolderWatch {
  const { lease, now, log, retryMs = RETRY_MS, pollMs = POLL_MS, sleep = sleepUntil } = deps
  const stopping = new AbortController()
  const { signal } = stopping
  const begun = new Set<number>()
  let wait = retryMs
  /** What is wrong since when; `null` if the folder was read last time, `undefined` if it is unknown. */
  let trouble: { is: FolderTrouble; since: number; isTold: boolean } | null | undefined

  const isStopped = (): boolean => signal.aborted
  const mayGoOn = async (): Promise<boolean> => !isStopped() && (await lease.hold())

  /** Waits, in steps in which the lease is renewed. */
  const rest = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0 && !isStopped(); left -= pollMs) {
      await sleep(Math.min(left, pollMs), signal)
      if (!(await mayGoOn())) return
    }
  }

  const noteWell = (): void => {
    if (trouble === undefined) log.info('the mail folder is open')
    else if (trouble?.isTold === true) log.info('the mail folder is back')
    trouble = null
    wait = retryMs
  }

  const noteTrouble = (is: FolderTrouble): void => {
    // Servers cut connections that are old or idle: nobody needs to know if the next one works.
    const isTold = trouble !== null || !is.isCut
    if (isTold && (trouble?.isTold !== true || trouble.is.message !== is.message)) {
      log.warn({ why: is.message }, 'the mail folder cannot be read, it will be tried again')
    }
    trouble = { is, since: trouble?.since ?? now(), isTold }
  }

  /** Takes mails in until the process stops or has the folder no longer. @throws what went wrong */
  const session = async (): Promise<void> => {
    const folder = await deps.open(signal)
    try {
      while (await mayGoOn()) {
        const hasMore = await takeNewMail(folder, { receive: deps.receive, mayGoOn, begun, log })
        if (isStopped()) return
        noteWell()
        if (!hasMore) await folder.news(pollMs)
      }
    } finally {
      await folder.close()
    }
  }

  const watch = async (): Promise<void> => {
    while (!isStopped()) {
      if (!(await lease.hold())) {
        trouble = undefined
        await sleep(pollMs, signal)
        continue
      }
      try {
        await session()
      } catch (error) {
        if (isStopped()) return
        noteTrouble(troubleOf(error))
        await rest(wait)
        wait = Math.min(2 * wait, MAX_RETRY_MS)
      }
    }
  }

  const watching = watch()
  // Awaited by `stop`; until then a failure, which can only be a mistake in this file, must not be lost.
  watching.catch((err: unknown) => log.error({ err }, 'the mail folder is no longer watched'))

  return {
    problem() {
      if (!trouble) return trouble
      const { is, since } = trouble
      return is.isLasting || now() - since >= PROBLEM_AFTER_MS ? is.message : undefined
    },
    async stop() {
      stopping.abort()
      await watching
      await lease.release()
    },
  }
}

async function sleepUntil(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleepFor(ms, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
