/**
 * Does the work and returns how much processor time of this thread it took, ms: unlike the time on the clock, what else runs on
 * the machine adds little to it. A limit on it is for what grows with the square of its input, so it lies far above what the
 * work takes.
 */
export function processorMs(work: () => unknown): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
