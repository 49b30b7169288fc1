import { HOUR } from '../model/time.ts'
import { compareIds, type StoredFingerprint } from './candidates.ts'
import { type Idf, staticIdf } from './idf.ts'
import { sameStoryAs } from './same-story.ts'
import type { Link } from './story-features.ts'
import { storyScore } from './story-score.ts'

/**
 * Clusters articles from scratch: the two clusters that belong together with the highest `storyScore` over all links between them
 * are joined until none is high enough. The result does not depend on the order of the articles; the largest cluster comes
 * first. Meant for the members of one doubtful story or of a few similar ones: the work grows with the cube of their
 * number, and a hundred articles take some tens of milliseconds.
 */
export function recluster(
  members: readonly StoredFingerprint[],
  idf: Idf = staticIdf,
): StoredFingerprint[][] {
  const sorted = [...members].sort(byAge)
  const links = linksBetween(sorted, idf)
  const clusters = sorted.map((_, index) => [index])
  const scores = clusters.map((a) => clusters.map((b) => scoreOf(a, b, links)))
  for (;;) {
    const closest = closestPair(scores)
    if (!closest || closest.score < MIN_SCORE) break
    join(clusters, scores, closest, links)
  }
  // The sort is stable, and the clusters are in the order of their oldest articles.
  return clusters
    .map((cluster) => cluster.toSorted((a, b) => a - b).flatMap((index) => sorted[index] ?? []))
    .sort((a, b) => b.length - a.length)
}

type Links = readonly (readonly Link[])[]

interface Pair {
  left: number
  right: number
  score: number
}

function linksBetween(sorted: readonly StoredFingerprint[], idf: Idf): Links {
  return sorted.map((a) => {
    const compare = sameStoryAs(a.fingerprint, idf)
    return sorted.map((b) => ({
      score: compare(b.fingerprint).score,
      hours: Math.abs(a.fingerprint.publishedAt - b.fingerprint.publishedAt) / HOUR,
    }))
  })
}

function scoreOf(a: readonly number[], b: readonly number[], links: Links): number {
  const between = a.flatMap((left) => b.flatMap((right) => links[left]?.[right] ?? []))
  return storyScore(between, Math.max(a.length, b.length))
}

function closestPair(scores: readonly (readonly number[])[]): Pair | null {
  let closest: Pair | null = null
  for (let left = 0; left < scores.length; left += 1) {
    for (let right = left + 1; right < scores.length; right += 1) {
      const score = scores[left]?.[right] ?? 0
      if (!closest || score > closest.score) closest = { left, right, score }
    }
  }
  return closest
}

/** Joins cluster `right` into `left`, which comes before it, and scores the joined cluster with each other. */
function join(clusters: number[][], scores: number[][], { left, right }: Pair, links: Links): void {
  for (const row of scores) row.splice(right, 1)
  scores.splice(right, 1)
  const [moved = []] = clusters.splice(right, 1)
  const joined = clusters[left] ?? []
  joined.push(...moved)
  clusters.forEach((other, index) => {
    if (index === left) return
    const score = scoreOf(joined, other, links)
    const [row, otherRow] = [scores[left], scores[index]]
    if (row) row[index] = score
    if (otherRow) otherRow[left] = score
  })
}

function byAge(a: StoredFingerprint, b: StoredFingerprint): number {
  return a.fingerprint.publishedAt - b.fingerprint.publishedAt || compareIds(a.article, b.article)
}

/** Lower than the score with which an article joins a story, so that a slight doubt does not split one. */
const MIN_SCORE = 0.4
