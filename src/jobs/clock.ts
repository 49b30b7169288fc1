import cron from 'node-cron'

/** A job that a clock runs. */
export interface Job {
  name: string
  /** A cron expression of five or six fields, as node-cron reads it. */
  expression: string
  run: () => Promise<void>
}

export interface Clock {
  /** Runs a job now, outside its hours; shares a run that is under way. */
  run(name: string): Promise<void>
  /** No further run begins; resolves when those under way have ended. */
  stop(): Promise<void>
}

/** Whether node-cron can read an expression. */
export function isCron(expression: string): boolean {
  return cron.validate(expression)
}

/**
 * Runs jobs by the clock through node-cron. A run that is still under way when its next time comes is not doubled.
 * An error of a run is handed to `onError` and the clock goes on.
 */
export function startClock(
  jobs: readonly Job[],
  onError: (job: string, error: unknown) => void,
): Clock {
  const running = new Map<string, Promise<void>>()
  const begin = (job: Job): Promise<void> => {
    const under = running.get(job.name)
    if (under !== undefined) return under
    const run = job
      .run()
      .catch((error: unknown) => onError(job.name, error))
      .finally(() => running.delete(job.name))
    running.set(job.name, run)
    return run
  }
  const tasks = jobs.map((job) =>
    cron.schedule(job.expression, () => begin(job), { name: job.name, noOverlap: true }),
  )
  return {
    async run(name) {
      const job = jobs.find((one) => one.name === name)
      if (job === undefined) throw new RangeError(`no job of that name: ${name}`)
      await begin(job)
    },
    async stop() {
      for (const task of tasks) await task.destroy()
      await Promise.all(running.values())
    },
  }
}
