import type { Logger } from 'pino'
import { moduleBeside } from '../module-beside.ts'
import { createWorkerThreads, MAX_STARTS, ThreadError } from '../threads/worker-thread.ts'
import { emptyPage } from './empty-page.ts'
import type { Page } from './page.ts'
import type { Job } from './page-worker.ts'
import type { KnownFromFeed } from './read-feed-html.ts'

/** A page as it came from the network (`bytes`, with the header's content type) or as text (`html`). */
export interface PageInput {
  url: string
  bytes?: Uint8Array
  html?: string
  contentType?: string | null
  /** What the feed declares, ISO 639-1: it counts where the page declares nothing. */
  language?: string | null
}

/** Options of a page reader. */
export interface PageReaderOptions {
  /** Maximum number of threads; each is started when first needed. */
  workers: number
  log: Logger
  /** Milliseconds that one page may take before its thread is killed. */
  deadlineMs?: number
  /** Megabytes of heap a thread may use before it is killed. */
  memoryMb?: number
  /** The worker's script; another one only in tests. */
  script?: URL
}

/** Reads pages in worker threads. */
export interface PageReader {
  /**
   * Reads one page. A page that kills its thread, by time or by memory, is read again as plain text.
   * @throws PageReaderClosed after `close`
   * @throws PageReaderBroken if no thread can be started
   * @throws ThreadError with the code `full` if too many pages are waiting
   */
  read(input: PageInput): Promise<Page>
  /** Reads the content of an article in its feed, in the same way. */
  readFeed(html: string, url: string, known: KnownFromFeed): Promise<Page>
  /** Stops all threads; reads still waiting fail with PageReaderClosed. */
  close(): Promise<void>
}

/** The reader was closed before the page was read. */
export class PageReaderClosed extends Error {
  override name = 'PageReaderClosed'
  constructor() {
    super('the page reader is closed')
  }
}

/** Threads do not start: a broken installation, or too little memory. */
export class PageReaderBroken extends Error {
  override name = 'PageReaderBroken'
  constructor(cause: unknown) {
    super(`no page reader thread started in ${MAX_STARTS} tries`, { cause })
  }
}

// A page of the test corpora takes 30 ms on average and 0.4 s at most.
const DEADLINE_MS = 3_000
// A page of 5 MB fits; V8 would let a thread grow to gigabytes before it collects.
const MEMORY_MB = 192
const YOUNG_MB = 48

/** A reader with its own threads. They do not keep the process alive while there is nothing to read. */
export function createPageReader(options: PageReaderOptions): PageReader {
  const { workers, log, script = moduleBeside('page-worker', import.meta.url) } = options
  const threads = createWorkerThreads<Job, Page>({
    script,
    threads: workers,
    deadlineMs: options.deadlineMs ?? DEADLINE_MS,
    resourceLimits: {
      maxOldGenerationSizeMb: options.memoryMb ?? MEMORY_MB,
      maxYoungGenerationSizeMb: YOUNG_MB,
    },
    onIdleCrash: (err) => log.warn({ err }, 'page reader thread failed'),
  })

  async function ask(job: Job): Promise<Page> {
    try {
      return await threads.ask(job, { first: job.plain })
    } catch (err) {
      if (!(err instanceof ThreadError)) throw err
      const article = job.url
      switch (err.code) {
        case 'closed':
          throw new PageReaderClosed()
        case 'broken':
          throw new PageReaderBroken(err.cause)
        case 'full':
          throw err
        case 'timeout':
          log.warn({ article }, 'page passed the deadline, thread killed')
          break
        case 'crash':
          log.warn({ article, err }, 'page reader thread failed')
          break
        case 'failure':
          break
      }
      if (!job.plain) return ask({ ...job, plain: true })
      log.warn({ article, reason: err.message }, 'page unreadable even as plain text')
      return emptyPage()
    }
  }

  return {
    read({ url, bytes = null, html = null, contentType = null, language = null }) {
      const known = { title: null, language }
      return ask({ of: 'page', url, bytes, html, contentType, known, plain: false })
    },
    readFeed(html, url, { title, language }) {
      const known = { title, language }
      return ask({ of: 'feed', url, bytes: null, html, contentType: null, known, plain: false })
    },
    close: () => threads.close(),
  }
}
