import type { Logger } from '../../log.ts'
import type { FoundArticle } from '../../model/article.ts'
import { SECOND } from '../../model/time.ts'
import { moduleBeside } from '../../module-beside.ts'
import {
  createWorkerThreads,
  ThreadError,
  type WorkerThreadsOptions,
} from '../../threads/worker-thread.ts'
import type { SearchRequest } from '../search.ts'
import { SearchFailed, type SearchFailure } from '../search-failed.ts'
import type { SearchRunner } from '../searches.ts'
import { fileIdentity } from './file-identity.ts'
import type { SearchThreadData } from './search-thread.ts'

/** What tests choose otherwise. */
export type SearchThreadOptions = Partial<
  Pick<WorkerThreadsOptions, 'script' | 'deadlineMs' | 'idleMs' | 'startMs'>
>

/** How long a search may run, ms. At 200,000 articles a usual one takes 10 ms, the slowest that we found 0.7 s. */
const DEADLINE_MS = 2 * SECOND
/** Who searches does so again within seconds; a thread at rest keeps some 30 MB. */
const IDLE_MS = 30 * SECOND
/** V8's heap in the thread, MB: the texts of a page of results are some hundred kilobytes. */
const MEMORY_MB = 64
const YOUNG_MB = 8

const FAILURES: Readonly<Record<ThreadError['code'], SearchFailure>> = {
  timeout: 'slow',
  full: 'busy',
  crash: 'broken',
  failure: 'broken',
  broken: 'broken',
  closed: 'broken',
}

/**
 * Runs searches on a database file in a thread of its own with a read-only connection: reads of `node:sqlite` hold their thread
 * until they are done. The thread starts with the first search and ends half a minute after the last. A search that
 * exceeds its deadline ends it; SQLite finishes the step that it is in, and the next search gets another thread.
 */
export function startSearchThreads(
  file: string,
  log: Logger,
  options: SearchThreadOptions = {},
): SearchRunner {
  const threads = createWorkerThreads<SearchRequest, FoundArticle[]>({
    script: moduleBeside('search-thread', import.meta.url),
    data: { file, identity: fileIdentity(file) } satisfies SearchThreadData,
    threads: 1,
    deadlineMs: DEADLINE_MS,
    idleMs: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    onIdleCrash: (err) => log.warn({ err }, 'search thread failed'),
    ...options,
  })
  return {
    async run(request) {
      try {
        return await threads.ask(request)
      } catch (err) {
        if (!(err instanceof ThreadError)) throw err
        const reason = FAILURES[err.code]
        log.warn({ err, reason, chat: request.chatId }, 'search given up')
        throw new SearchFailed(reason, { cause: err })
      }
    },
    close: () => threads.close(),
  }
}
