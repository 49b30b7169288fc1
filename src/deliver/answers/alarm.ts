/** A sleep that something else can end. */
export interface Alarm {
  /** Resolves after `ms` milliseconds, or as soon as it rings. One sleeps at a time. */
  sleep(ms: number): Promise<void>
  ring(): void
}

export function createAlarm(): Alarm {
  let end: (() => void) | null = null
  return {
    sleep: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => end?.(), ms)
        end = () => {
          clearTimeout(timer)
          end = null
          resolve()
        }
      }),
    ring: () => end?.(),
  }
}
