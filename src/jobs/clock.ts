import cron from 'node-cron'

/** Whether node-cron can read an expression. */
export function isCron(expression: string): boolean {
  return cron.validate(expression)
}

/**
 * Calls `fire` by the clock, with the moment that the expression named: the same in every process, however late a timer.
 * Gives what ends it.
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
