import { MINUTE } from '../../src/model/time.ts'

/** A source as in reality: most answer at once, some are slow, some are dead. */
export interface BenchSource {
  number: number
  url: string
  manner: 'quick' | 'slow' | 'hangs up' | 'refuses'
}

/** 5 % are slow, 1 % hang up, 1 % refuse the connection. */
function mannerOf(number: number): BenchSource['manner'] {
  if (number % 20 === 7) return 'slow'
  if (number % 100 === 13) return 'hangs up'
  return number % 100 === 53 ? 'refuses' : 'quick'
}

/**
 * `count` sources, each on its own host: all of 127.0.0.0/8 is this machine.
 * @param ports where the sites listen, and a port that nobody listens on.
 */
export function benchSources(
  count: number,
  ports: { sites: number; nobody: number },
): BenchSource[] {
  return Array.from({ length: count }, (_, number) => {
    const manner = mannerOf(number)
    const host = `127.1.${number >> 8}.${number & 255}`
    const port = manner === 'refuses' ? ports.nobody : ports.sites
    return { number, manner, url: `http://${host}:${port}/feed/${number}` }
  })
}

/** Sources that publish at different rates, from an article every twenty minutes to one a week. None is slow or dead. */
export function pacedSources(count: number, port: number): BenchSource[] {
  return Array.from({ length: count }, (_, number) => {
    const url = `http://127.2.${number >> 8}.${number & 255}:${port}/paced/${number}`
    return { number, manner: 'quick', url }
  })
}

const GAPS = [20, 60, 180, 480, 1440, 4320, 10_080]

/** Milliseconds between two articles of a paced source. */
export function gapOf(number: number): number {
  return (GAPS[number % GAPS.length] ?? 60) * MINUTE
}
