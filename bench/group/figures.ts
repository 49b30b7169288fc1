import { findStory } from '../../src/cluster/find-story.ts'
import type { Fingerprinter } from '../../src/cluster/fingerprint.ts'
import { sameStory } from '../../src/cluster/same-story.ts'
import { updateOf } from '../../src/cluster/story-update.ts'
import { HOUR } from '../../src/model/time.ts'
import { labelledArticles, labelledPairs } from './labelled.ts'
import { MemoryCandidates } from './memory-candidates.ts'

/** How often a judgement "same story" is right, and how many of the pairs that are one it finds. */
export interface Accuracy {
  pairs: number
  same: number
  precision: number
  recall: number
}

/** Every pair of a family, judged by `sameStory`. */
export async function pairAccuracy(
  part: 'tuned' | 'held-out',
  fingerprint: Fingerprinter,
): Promise<Accuracy> {
  const judged = labelledPairs(await labelledArticles(part)).map(({ a, b, same }) => ({
    same,
    said: sameStory(fingerprint(a).fingerprint, fingerprint(b).fingerprint).same,
  }))
  return accuracy(judged)
}

/** All articles placed one after another as they were published; every pair of the whole set, judged by its stories. */
export async function placeAccuracy(
  part: 'tuned' | 'held-out',
  fingerprint: Fingerprinter,
): Promise<Accuracy> {
  const articles = (await labelledArticles(part)).toSorted((a, b) => a.publishedAt - b.publishedAt)
  const candidates = new MemoryCandidates()
  for (const article of articles) await settle(fingerprint(article), candidates)
  const judged = articles.flatMap((a, left) =>
    articles.slice(left + 1).map((b, offset) => ({
      same: a.event === b.event,
      said: candidates.storyOf(left) === candidates.storyOf(left + 1 + offset),
    })),
  )
  return accuracy(judged)
}

/** Of pairs of one story: how many later articles are taken for an update of the earlier one. */
export interface Updates {
  /** Articles a day or more later, which are updates. */
  later: { pairs: number; updates: number }
  /** Articles of the same half day, which mostly report the same in other words. */
  sameDay: { pairs: number; updates: number }
}

/** Counts updates among the same-story pairs of both parts. */
export async function updates(): Promise<Updates> {
  const later = { pairs: 0, updates: 0 }
  const sameDay = { pairs: 0, updates: 0 }
  for (const part of ['tuned', 'held-out'] as const) {
    for (const { a, b, same } of labelledPairs(await labelledArticles(part))) {
      const [first, second] = a.publishedAt <= b.publishedAt ? [a, b] : [b, a]
      const hours = (second.publishedAt - first.publishedAt) / HOUR
      const group = hours >= 24 ? later : hours <= 12 ? sameDay : null
      if (!same || !group) continue
      group.pairs += 1
      if (updateOf([first], second)) group.updates += 1
    }
  }
  return { later, sameDay }
}

async function settle(
  printed: ReturnType<Fingerprinter>,
  candidates: MemoryCandidates,
): Promise<void> {
  const { story } = await findStory(printed, candidates)
  candidates.add(printed, story as number | null)
}

/** Precision and recall of judged pairs. */
export function accuracy(judged: readonly { same: boolean; said: boolean }[]): Accuracy {
  const hits = judged.filter(({ same, said }) => same && said).length
  const said = judged.filter((pair) => pair.said).length
  const same = judged.filter((pair) => pair.same).length
  return { pairs: judged.length, same, precision: hits / said, recall: hits / same }
}
