import cron from 'node-cron'

/** Whether node-cron accepts an expression. */
export function isCron(expression: string): boolean {
  return cron.validate(expression)
}

/** What fires the ticks of the clock: `startTimer`, or in tests one that fires only when the test says so. */
export type StartTimer = typeof startTimer

/**
 * Calls `fire` on a cron schedule with the scheduled moment, which is the same in every process however late its timer.
 * Returns a function that stops it.
 */
export function startTimer(
  name: string,
  expression: string,
  fire: (at: Date) => void,
): () => Promise<void> {
  const task = cron.schedule(expression, ({ date }) => fire(date), { name })
  return async () => {
    await task.destroy()
  }
}
