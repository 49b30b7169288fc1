import { moduleBeside } from '../../module-beside.ts'
import { createWorkerThreads, ThreadError } from '../../threads/worker-thread.ts'
import type { MailDomain } from './mail-address.ts'
import type { ArrivedMail, TakenApart } from './take-apart.ts'

/** A request to the worker thread. */
export interface MailRequest {
  arrived: ArrivedMail
  domain: MailDomain
}

/** Mail cannot be read now: the process stops, or too many wait. */
export class MailReaderBusy extends Error {
  override readonly name = 'MailReaderBusy'
}

/** Reads mails in a worker thread. */
export interface MailReader {
  /** Takes a mail apart. One that takes too long or too much memory counts as unreadable. @throws MailReaderBusy */
  read(arrived: ArrivedMail): Promise<TakenApart>
  close(): Promise<void>
}

/** Far longer than ten megabytes of honest mail take. */
const DEADLINE_MS = 20_000
const HEAP_MB = 512
const MAX_WAITING = 100

/** Creates a reader. Anybody can send a mail, so a thread reads it: a hostile one ends that and nothing else. */
export function createMailReader(domain: MailDomain): MailReader {
  const thread = createWorkerThreads<MailRequest, TakenApart>({
    script: moduleBeside('mail-worker', import.meta.url),
    threads: 1,
    deadlineMs: DEADLINE_MS,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    maxWaiting: MAX_WAITING,
  })
  return {
    async read(arrived) {
      try {
        return await thread.ask({ arrived, domain })
      } catch (error) {
        if (!(error instanceof ThreadError)) throw error
        switch (error.code) {
          case 'timeout':
          case 'crash':
          case 'failure':
            return { kind: 'dropped', why: 'unreadable' }
          case 'broken':
          case 'full':
          case 'closed':
            throw new MailReaderBusy(error.message, { cause: error })
        }
      }
    },
    close: () => thread.close(),
  }
}
