import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bare, type Collecting, daybrief, newsboat, rss2email } from './collectors.ts'
import type { RoundCost } from './cost.ts'
import type { SiteCounts } from './sites-process.ts'
import { benchSources } from './sources.ts'
import { talkTo } from './talk.ts'

/** One round of one collector. */
export interface Measured extends RoundCost {
  name: string
  ours: boolean
  sources: number
  /** `null` for the first round, in which everything is new. */
  share: number | null
  counts: SiteCounts
}

/**
 * The rounds: everything new; everything sent whole again; most unchanged, and said so. In this order, since newsboat writes a
 * feed's tag down only the second time it sees it.
 */
const ROUNDS = [null, 0, 0.9]

/** Lets all collectors poll the same sources in turns, round after round. `alone` leaves out the peers. */
export async function measure(
  count: number,
  alone: boolean,
  say: (line: string) => void,
): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-bench-peers-'))
  const sites = await talkTo(join(import.meta.dirname, 'sites-process.ts'))
  const sources = benchSources(count, sites.ready as { sites: number; nobody: number })
  const all = [
    await daybrief(sources),
    ...(alone
      ? []
      : [
          await bare(sources),
          await newsboat(sources, join(folder, 'newsboat')),
          await rss2email(sources, join(folder, 'rss2email')),
        ]),
  ].filter((one) => one !== null)
  const measured: Measured[] = []
  try {
    for (const [place, share] of ROUNDS.entries()) {
      await sites.ask({ ask: 'round', round: place + 1, share: share ?? 0 })
      for (const one of turned(all, place)) {
        await sites.ask<SiteCounts>({ ask: 'counts' })
        const cost = await one.round()
        const counts = await sites.ask<SiteCounts>({ ask: 'counts' })
        measured.push({ name: one.name, ours: one.ours, sources: count, share, counts, ...cost })
        say(`${count} sources, ${one.name}: ${cost.seconds.toFixed(1)} s`)
      }
    }
  } finally {
    await Promise.all(all.map((one) => one.close()))
    await sites.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return measured.toSorted(
    (a, b) =>
      all.findIndex(({ name }) => name === a.name) - all.findIndex(({ name }) => name === b.name),
  )
}

/** The list rotated, so that another collector is first each round. */
function turned(all: readonly Collecting[], by: number): Collecting[] {
  return [...all.slice(by % all.length), ...all.slice(0, by % all.length)]
}
