import { collectDay, type Day } from '../collect/day.ts'
import { type Measured, measure } from '../collect/measure.ts'
import { versionOf } from '../peers/debian.ts'
import { withExponent } from '../report/exponent.ts'
import type { Line } from '../report/plot.ts'
import type { Subject } from '../report/subject.ts'
import { ratio, type Table } from '../report/table.ts'

const FULL = { sizes: [500, 2000, 6000], alone: [60], dayOf: 50 }
const QUICK = { sizes: [80], alone: [40, 160], dayOf: 8 }

/** The cost of collecting articles from sources. */
export const collect: Subject = {
  name: 'collect',
  async run({ isQuick, say }) {
    const { sizes, alone, dayOf } = isQuick ? QUICK : FULL
    const skipped: string[] = []
    if ((await versionOf('newsboat', '--version')) === null)
      skipped.push('newsboat is not installed.')
    if ((await versionOf('r2e', '--version')) === null) skipped.push('rss2email is not installed.')
    const all: Measured[] = []
    for (const size of sizes) all.push(...(await measure(size, false, say)))
    const own: Measured[] = []
    for (const size of alone) own.push(...(await measure(size, true, say)))
    say(`a day of ${dayOf} sources`)
    const day = await collectDay(dayOf)
    const ours = [...own, ...all.filter((one) => one.ours)]
    const growth = [linesOf(ours, 0.9, 'most unchanged'), linesOf(ours, 0, 'all sent in full')]
    return {
      tables: [...[0.9, 0, null].map((share) => roundTable(all, share)), dayTable(day)],
      plots: [
        {
          kind: 'lines',
          file: 'collect-growth',
          title: 'Collecting: CPU time by number of sources',
          x: 'sources',
          y: 'CPU seconds per round',
          lines: [
            ...growth,
            ...names(all)
              .filter((name) => name !== 'Daybrief')
              .map((name) =>
                linesOf(
                  all.filter((one) => one.name === name),
                  0.9,
                  name,
                ),
              ),
          ]
            .filter(({ points }) => points.length > 1)
            .map(withExponent),
        },
      ],
      growth: growth.map((line) => ({ ...line, name: `collect, ${line.name}` })),
      skipped,
    }
  },
}

const TITLES = new Map<number | null, string>([
  [0.9, 'Collect: nine of ten feeds unchanged (304)'],
  [0, 'Collect: every feed sent in full'],
  [null, 'Collect: first round, everything new'],
])

function roundTable(all: readonly Measured[], share: number | null): Table {
  const rows = all.filter((one) => one.share === share)
  const ours = new Map(rows.filter((one) => one.ours).map((one) => [one.sources, one]))
  return {
    title: TITLES.get(share) ?? '',
    columns: [
      { head: 'sources' },
      { head: 'program' },
      { head: 'sources/s', digits: 0 },
      { head: 'CPU s per 1,000 sources', digits: 2 },
      { head: 'CPU relative to Daybrief' },
      { head: 'peak MB' },
      { head: 'MB received', digits: 1 },
    ],
    rows: rows.map((one) => [
      one.sources,
      one.name,
      one.sources / one.seconds,
      (one.cpuSeconds / one.sources) * 1000,
      ratio(one.cpuSeconds, ours.get(one.sources)?.cpuSeconds ?? null),
      one.peakMb,
      one.counts.bytes / 1e6,
    ]),
  }
}

function dayTable(day: Day): Table {
  const { sources, requests, notModified } = day
  const saved = (of: number) => `${(100 * (1 - requests / of)).toFixed(0)} %`
  return {
    title: `Collect: a day of ${sources} sources that publish between every 20 minutes and once a week`,
    columns: [
      { head: 'requests' },
      { head: 'answered 304' },
      { head: 'if polled every 10 min' },
      { head: 'saved' },
      { head: 'if polled hourly' },
      { head: 'saved' },
      { head: 'delay until an article is seen, p50 min' },
      { head: 'p90 min' },
    ],
    rows: [
      [
        requests,
        notModified,
        day.everyTenMinutes,
        saved(day.everyTenMinutes),
        day.hourly,
        saved(day.hourly),
        day.lateP50,
        day.lateP90,
      ],
    ],
  }
}

function linesOf(all: readonly Measured[], share: number, name: string): Line {
  const points = all
    .filter((one) => one.share === share && one.cpuSeconds > 0)
    .map(({ sources, cpuSeconds }): [number, number] => [sources, cpuSeconds])
    .toSorted(([a], [b]) => a - b)
  return { name, points }
}

function names(all: readonly Measured[]): string[] {
  return [...new Set(all.map(({ name }) => name))]
}
