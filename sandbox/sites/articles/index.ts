import { type Article, articleOf, type Draft } from '../article.ts'
import { averellMetro } from './averell-metro.ts'
import { biblioteka } from './biblioteka.ts'
import { cableShip } from './cable-ship/index.ts'
import { cycleMap } from './cycle-map.ts'
import { foundryTalks } from './foundry-talks.ts'
import { hearingChip } from './hearing-chip.ts'
import { lanternFare } from './lantern-fare.ts'
import { oldTelescope } from './old-telescope.ts'
import { queue } from './queue.ts'
import { rechenwaerme } from './rechenwaerme.ts'
import { stockDrafts } from './stock.ts'
import { type HandWritten, summaries } from './summaries.ts'
import { swiftLark } from './swift-lark.ts'

/** The first articles, newest first, and how many minutes before the start each was published. */
const frontPage: readonly (readonly [minutesAgo: number, draft: Draft])[] = [
  [30, lanternFare],
  [75, averellMetro],
  [150, oldTelescope],
  [205, cableShip],
  [260, hearingChip],
  [330, queue],
  [425, rechenwaerme],
  [540, swiftLark],
  [690, cycleMap],
  [860, biblioteka],
  [1190, foundryTalks],
]

/** The articles that are published at the start, newest first. */
export const articles: readonly (Article & { minutesAgo: number })[] = frontPage.map(
  ([minutesAgo, draft]) => ({ ...articleOf(draft), minutesAgo }),
)

/** Further articles, in the order in which they come out. Two of them continue an earlier story. */
export const stock: readonly Article[] = stockDrafts.map(articleOf)

/** The summaries that were written by hand, by the titles of their articles. */
export function writtenSummaries(): Map<string, HandWritten> {
  const pairs = [...articles, ...stock].map(({ slug, title }) => [title, summaries[slug]] as const)
  return new Map(pairs.flatMap(([title, one]) => (one === undefined ? [] : [[title, one]])))
}
