import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import { emptyPage } from './empty-page.ts'
import type { Page } from './page.ts'
import type { Job, Reply } from './page-worker.ts'

/** A page as it came from the network (`bytes`, with the header's content type) or as text (`html`). */
export interface PageInput {
  url: string
  bytes?: Uint8Array
  html?: string
  contentType?: string | null
}

/** What a page reader is made of. */
export interface PageReaderOptions {
  /** How many threads; started when first needed. */
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
   */
  read(input: PageInput): Promise<Page>
  /** Reads what a feed brought of an article, in the same way. */
  readFeed(html: string, url: string): Promise<Page>
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
  constructor(tries: number, cause: unknown) {
    super(`no page reader thread started in ${tries} tries`, { cause })
  }
}

// A page of the test corpora takes 30 ms on average and 0.4 s at most.
const DEADLINE_MS = 3_000
// A page of 5 MB fits; V8 would let a thread grow to gigabytes before it collects.
const MEMORY_MB = 192
const YOUNG_MB = 48
const MAX_STARTS = 3

interface Task {
  job: Job
  resolve: (page: Page) => void
  reject: (error: Error) => void
}

interface Thread {
  worker: Worker
  task: Task | null
  ready: boolean
  timer: NodeJS.Timeout | null
}

/** A reader with its own threads. They do not keep the process alive while there is nothing to read. */
export function createPageReader(options: PageReaderOptions): PageReader {
  return new ThreadedReader(options)
}

class ThreadedReader implements PageReader {
  private readonly options: PageReaderOptions
  private readonly threads = new Set<Thread>()
  private readonly waiting: Task[] = []
  private failedStarts = 0
  private lastError: unknown = null
  private closed = false

  constructor(options: PageReaderOptions) {
    this.options = options
  }

  read(input: PageInput): Promise<Page> {
    const { url, bytes = null, html = null, contentType = null } = input
    return this.ask({ of: 'page', url, bytes, html, contentType, plain: false })
  }

  readFeed(html: string, url: string): Promise<Page> {
    return this.ask({ of: 'feed', url, bytes: null, html, contentType: null, plain: false })
  }

  private ask(job: Job): Promise<Page> {
    if (this.closed) return Promise.reject(new PageReaderClosed())
    return new Promise((resolve, reject) => {
      this.waiting.push({ job, resolve, reject })
      this.assign()
    })
  }

  async close(): Promise<void> {
    this.closed = true
    const threads = [...this.threads]
    this.threads.clear()
    for (const task of this.waiting.splice(0)) task.reject(new PageReaderClosed())
    for (const thread of threads) this.release(thread)?.reject(new PageReaderClosed())
    await Promise.all(threads.map((thread) => thread.worker.terminate()))
  }

  /** Gives waiting pages to idle threads, and starts threads while there are fewer than allowed. */
  private assign(): void {
    for (const thread of this.threads) {
      if (thread.ready && !thread.task) this.hand(thread)
    }
    const starting = [...this.threads].filter((thread) => !thread.ready).length
    const wanted = Math.min(
      this.waiting.length - starting,
      this.options.workers - this.threads.size,
    )
    for (let count = 0; count < wanted; count += 1) this.start()
  }

  private hand(thread: Thread): void {
    const task = this.waiting.shift()
    if (!task) {
      thread.worker.unref()
      return
    }
    thread.task = task
    thread.worker.ref()
    thread.timer = setTimeout(() => {
      this.options.log.warn({ article: task.job.url }, 'page passed the deadline, thread killed')
      this.lose(thread)
    }, this.options.deadlineMs ?? DEADLINE_MS)
    thread.worker.postMessage(task.job)
  }

  private start(): void {
    const worker = new Worker(this.options.script ?? new URL('./page-worker.ts', import.meta.url), {
      // Nothing of the environment is a page's business.
      env: {},
      // Options of the process (`-e`, `--test`) are not for a thread.
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: this.options.memoryMb ?? MEMORY_MB,
        maxYoungGenerationSizeMb: YOUNG_MB,
      },
    })
    const thread: Thread = { worker, task: null, ready: false, timer: null }
    this.threads.add(thread)
    worker.on('message', (reply: Reply) => this.answer(thread, reply))
    worker.on('error', (err) => {
      if (!this.threads.has(thread)) return
      this.lastError = err
      this.options.log.warn({ article: thread.task?.job.url, err }, 'page reader thread failed')
      this.lose(thread)
    })
    worker.on('exit', () => this.lose(thread))
  }

  private answer(thread: Thread, reply: Reply): void {
    if (!this.threads.has(thread)) return
    if (reply.kind === 'ready') {
      thread.ready = true
      this.failedStarts = 0
    } else {
      const task = this.release(thread)
      if (reply.kind === 'page') task?.resolve(reply.page)
      else if (task) this.readPlain(task, reply.message)
    }
    this.assign()
  }

  /** Takes a thread out of service; its page is read again as plain text, by another thread. */
  private lose(thread: Thread): void {
    if (!this.threads.delete(thread)) return
    const task = this.release(thread)
    thread.worker.terminate().catch((err: unknown) => {
      this.options.log.warn({ err }, 'page reader thread did not stop')
    })
    if (task) this.readPlain(task, 'thread lost')
    else if (!thread.ready) this.failedStarts += 1
    if (this.failedStarts >= MAX_STARTS) {
      this.failedStarts = 0
      const error = new PageReaderBroken(MAX_STARTS, this.lastError)
      for (const waiting of this.waiting.splice(0)) waiting.reject(error)
    }
    this.assign()
  }

  private readPlain(task: Task, reason: string): void {
    if (task.job.plain) {
      this.options.log.warn({ article: task.job.url, reason }, 'page unreadable even as plain text')
      task.resolve(emptyPage())
      return
    }
    this.waiting.unshift({ ...task, job: { ...task.job, plain: true } })
  }

  private release(thread: Thread): Task | null {
    if (thread.timer) clearTimeout(thread.timer)
    const { task } = thread
    thread.task = null
    thread.timer = null
    return task
  }
}
