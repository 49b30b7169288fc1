/**
 * Creates a function that names the moments of one tick for job ids, in which BullMQ allows no colons. A moment has the same
 * name in every process, so that only one of them runs it. When the clock was set back, moments that this process has named
 * before come again under another name: BullMQ would take them for done.
 */
export function createMomentName(): (at: Date) => string {
  let newest = Number.NEGATIVE_INFINITY
  let previous = Number.NEGATIVE_INFINITY
  let timesSetBack = 0
  return (at) => {
    const name = at.toISOString().slice(0, 19).replaceAll(':', '.')
    const time = at.getTime()
    if (time <= previous) timesSetBack += 1
    previous = time
    if (time <= newest) return `${name} again ${timesSetBack}`
    newest = time
    return name
  }
}
