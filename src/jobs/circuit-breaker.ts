import type { Logger } from '../log.ts'

/** A server did not answer in time, or is known not to answer. */
export class NoAnswer extends Error {
  constructor(server: string) {
    super(`${server} does not answer`)
    this.name = 'NoAnswer'
  }
}

/** Makes calls to a frozen server fail at once instead of each waiting for its own deadline. */
export interface CircuitBreaker {
  /**
   * Makes a call.
   * @throws {NoAnswer} if it takes too long; at once, if an earlier call did and no probe has been answered since.
   */
  call<T>(work: () => Promise<T>): Promise<T>
  /** Whether calls fail at once. */
  readonly isOpen: boolean
  /** Ends the probes. */
  close(): void
}

/** What a circuit breaker needs. */
export interface CircuitBreakerDeps {
  /** The server's name in errors and in the log. */
  server: string
  /** A small call that shows whether the server answers again. May hang; then its late answer counts. */
  probe: () => Promise<unknown>
  log: Logger
  /** Deadline of a call, ms. */
  timeoutMs?: number
  /** Time between probes, ms. */
  probeMs?: number
}

const TIMEOUT_MS = 1000
const PROBE_MS = 500

/** Creates a breaker. It opens with the first call that takes too long, and ends all that wait with it. */
export function createCircuitBreaker(deps: CircuitBreakerDeps): CircuitBreaker {
  const { server, probe, log, timeoutMs = TIMEOUT_MS, probeMs = PROBE_MS } = deps
  const waiting = new Set<(error: NoAnswer) => void>()
  let isOpen = false
  let isClosed = false
  let timer: NodeJS.Timeout | undefined
  let isProbing = false

  const look = (): void => {
    if (isClosed || !isOpen) return
    timer = setTimeout(look, probeMs)
    timer.unref()
    // One at a time: a frozen server keeps what it was sent, and answers all of it when it wakes.
    if (isProbing) return
    isProbing = true
    probe()
      .then(
        () => {
          isOpen = false
          clearTimeout(timer)
          log.info(`${server} answers again`)
        },
        () => undefined,
      )
      .finally(() => {
        isProbing = false
      })
  }
  const open = (): void => {
    if (isOpen) return
    isOpen = true
    log.warn(`${server} does not answer: going on without it`)
    for (const reject of waiting) reject(new NoAnswer(server))
    look()
  }

  return {
    async call(work) {
      if (isOpen) throw new NoAnswer(server)
      const { promise, reject } = Promise.withResolvers<never>()
      const deadline = setTimeout(open, timeoutMs)
      waiting.add(reject)
      try {
        return await Promise.race([work(), promise])
      } finally {
        clearTimeout(deadline)
        waiting.delete(reject)
      }
    },
    get isOpen() {
      return isOpen
    },
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
