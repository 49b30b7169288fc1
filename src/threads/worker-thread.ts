import { type ResourceLimits, Worker } from 'node:worker_threads'
import type { Message } from './answer-requests.ts'

/**
 * Why there is no reply. `timeout`: the request exceeded its deadline. `crash`: its thread ended. `failure`: the script threw.
 * `broken`: no thread can be started. `full`: too many requests are waiting. `closed`: the threads were closed.
 */
type ThreadErrorCode = 'timeout' | 'crash' | 'failure' | 'broken' | 'full' | 'closed'

/** A request failed; `code` gives the reason. */
export class ThreadError extends Error {
  override readonly name = 'ThreadError'
  readonly code: ThreadErrorCode

  constructor(code: ThreadErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Options of `createWorkerThreads`. */
export interface WorkerThreadsOptions {
  /** The module that runs in a thread; it calls `answerRequests`. */
  script: URL
  /** What each thread finds as its `workerData`. */
  data?: unknown
  /** Maximum number of threads. Each is started when a request waits for it. */
  threads: number
  /** Milliseconds for one request, from the moment a thread begins with it. */
  deadlineMs: number
  /** Milliseconds for a thread to load its script. 30,000 by default: a busy machine may need seconds. */
  startMs?: number
  /**
   * Milliseconds without a request after which a thread ends and gives its memory back. 5,000 by default: starting one again
   * costs some 0.2 s of processor time, and an idle one that has read pages keeps 50 MB.
   */
  idleMs?: number
  /** Limits of V8's heap in each thread; a request that exceeds them ends its thread. */
  resourceLimits: ResourceLimits
  /** Maximum number of requests that wait for a thread. 1,000 by default. */
  maxWaiting?: number
  /** Called when a thread crashes without a request or while starting. */
  onIdleCrash?: (error: ThreadError) => void
}

/** Threads that answer requests, each one request at a time. */
export interface WorkerThreads<Request, Reply> {
  /**
   * Sends a request, copied by structured clone, to the next free thread.
   *
   * @param options.first puts the request before all waiting ones, even if the queue is full.
   * @throws {ThreadError}
   */
  ask(request: Request, options?: { first?: boolean }): Promise<Reply>
  /** Ends all threads; requests without a reply fail, and so do later ones. */
  close(): Promise<void>
}

interface Task<Request, Reply> {
  request: Request
  resolve: (reply: Reply) => void
  reject: (error: ThreadError) => void
}

interface Thread<Request, Reply> {
  worker: Worker
  ready: boolean
  task: Task<Request, Reply> | null
  /** Ends the thread unless it is ready, has replied, or gets another request in time. */
  timer: NodeJS.Timeout | null
}

const IDLE_MS = 5000

/** Number of consecutive threads that fail to start after which the waiting requests fail. */
export const MAX_STARTS = 3

/**
 * Runs a script in worker threads, for work on untrusted content: a request that takes too long, crashes or uses too much
 * memory ends only its own thread, and another thread is started for the next request. The threads see neither the
 * environment nor the options of the process, and idle threads do not keep the process alive.
 *
 * @example
 * // upper.ts
 * answerRequests((text: string) => text.toUpperCase())
 * // elsewhere
 * const threads = createWorkerThreads<string, string>({
 *   script: new URL('./upper.ts', import.meta.url),
 *   threads: 1,
 *   deadlineMs: 1000,
 *   resourceLimits: { maxOldGenerationSizeMb: 64 },
 * })
 * await threads.ask('hello') // 'HELLO'
 */
export function createWorkerThreads<Request, Reply>(
  options: WorkerThreadsOptions,
): WorkerThreads<Request, Reply> {
  return new Host<Request, Reply>(options)
}

class Host<Request, Reply> implements WorkerThreads<Request, Reply> {
  readonly #options: WorkerThreadsOptions
  readonly #threads = new Set<Thread<Request, Reply>>()
  readonly #waiting: Task<Request, Reply>[] = []
  #failedStarts = 0
  #closed = false

  constructor(options: WorkerThreadsOptions) {
    this.#options = options
  }

  ask(request: Request, { first = false }: { first?: boolean } = {}): Promise<Reply> {
    const { maxWaiting = 1000 } = this.#options
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(closedError())
      if (!first && this.#waiting.length >= maxWaiting) {
        return reject(new ThreadError('full', `${maxWaiting} requests wait already`))
      }
      const task = { request, resolve, reject }
      if (first) this.#waiting.unshift(task)
      else this.#waiting.push(task)
      this.#assign()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    const threads = [...this.#threads]
    this.#threads.clear()
    for (const task of this.#waiting.splice(0)) task.reject(closedError())
    for (const thread of threads) this.#release(thread)?.reject(closedError())
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }

  /** Gives waiting requests to free threads, and starts threads while there are fewer than allowed. */
  #assign(): void {
    for (const thread of this.#threads) {
      if (thread.ready && thread.task === null) this.#next(thread)
    }
    const starting = [...this.#threads].filter(({ ready }) => !ready).length
    const wanted = Math.min(
      this.#waiting.length - starting,
      this.#options.threads - this.#threads.size,
    )
    for (let count = 0; count < wanted; count += 1) this.#start()
  }

  #next(thread: Thread<Request, Reply>): void {
    const task = this.#waiting.shift()
    if (task === undefined) return this.#idle(thread)
    this.#release(thread)
    const { deadlineMs } = this.#options
    thread.task = task
    thread.worker.ref()
    this.#limit(thread, deadlineMs, `no reply within ${deadlineMs} ms`)
    try {
      thread.worker.postMessage(task.request)
    } catch (cause) {
      // A request that cannot be cloned never reaches the thread.
      this.#release(thread)?.reject(new ThreadError('failure', String(cause), { cause }))
      this.#next(thread)
    }
  }

  /** Lets a thread wait for a request, for a while. */
  #idle(thread: Thread<Request, Reply>): void {
    thread.worker.unref()
    thread.timer ??= setTimeout(() => {
      // Its exit is no crash.
      if (this.#threads.delete(thread)) void thread.worker.terminate()
    }, this.#options.idleMs ?? IDLE_MS).unref()
  }

  #start(): void {
    const { script, data, resourceLimits, startMs = 30_000 } = this.#options
    const worker = new Worker(script, {
      workerData: data,
      // An attacker who takes over a thread must not find the bot's token there.
      env: {},
      // Options of the process (`-e`, `--test`) are not for a thread.
      execArgv: [],
      stdin: false,
      resourceLimits,
    })
    const thread: Thread<Request, Reply> = { worker, ready: false, task: null, timer: null }
    this.#threads.add(thread)
    this.#limit(thread, startMs, `not started within ${startMs} ms`)
    const crash = (message: string, cause?: unknown) =>
      this.#lose(thread, new ThreadError('crash', message, { cause }))
    worker.on('message', (message: Message<Reply>) => this.#hear(thread, message))
    worker.on('messageerror', (error) => crash(error.message, error))
    worker.on('error', (error) => {
      crash(error instanceof Error ? error.message : String(error), error)
    })
    worker.on('exit', (code) => crash(`the thread ended with code ${code}`))
  }

  #limit(thread: Thread<Request, Reply>, ms: number, message: string): void {
    thread.timer = setTimeout(() => this.#lose(thread, new ThreadError('timeout', message)), ms)
  }

  #hear(thread: Thread<Request, Reply>, message: Message<Reply>): void {
    // A thread may have replied just before its deadline ended it.
    if (!this.#threads.has(thread)) return
    const task = this.#release(thread)
    if (message.kind === 'ready') {
      thread.ready = true
      this.#failedStarts = 0
    } else if (message.kind === 'reply') task?.resolve(message.reply)
    else task?.reject(new ThreadError('failure', message.message))
    this.#assign()
  }

  /** Ends a thread. Its request fails, and waiting requests get another thread. */
  #lose(thread: Thread<Request, Reply>, error: ThreadError): void {
    // The exit event calls this again for a thread that was ended here.
    if (!this.#threads.delete(thread)) return
    const task = this.#release(thread)
    void thread.worker.terminate()
    if (task === null) this.#options.onIdleCrash?.(error)
    else task.reject(error)
    if (!thread.ready) this.#countFailedStart(error)
    this.#assign()
  }

  #countFailedStart(cause: ThreadError): void {
    this.#failedStarts += 1
    if (this.#failedStarts < MAX_STARTS) return
    this.#failedStarts = 0
    for (const task of this.#waiting.splice(0)) {
      task.reject(new ThreadError('broken', `no thread started in ${MAX_STARTS} tries`, { cause }))
    }
  }

  #release(thread: Thread<Request, Reply>): Task<Request, Reply> | null {
    if (thread.timer !== null) clearTimeout(thread.timer)
    const { task } = thread
    thread.timer = null
    thread.task = null
    return task
  }
}

function closedError(): ThreadError {
  return new ThreadError('closed', 'the threads are closed')
}
