import { compareIds, type StoredFingerprint } from './candidates.ts'
import { type Idf, staticIdf } from './idf.ts'
import { sameStoryAs } from './same-story.ts'

/**
 * Clusters articles from scratch by average linkage: the two clusters with the highest mean score over all pairs are joined
 * until no mean is high enough. The result does not depend on the order of the articles; the largest cluster comes first.
 * Meant for the members of one doubtful story or of a few similar ones: the work grows with the cube of their number, and a
 * hundred articles take some tens of milliseconds.
 */
export function recluster(
  members: readonly StoredFingerprint[],
  idf: Idf = staticIdf,
): StoredFingerprint[][] {
  const sorted = [...members].sort(byAge)
  const clusters = sorted.map((member) => [member])
  const links = sorted.map((a) => {
    const compare = sameStoryAs(a.fingerprint, idf)
    return sorted.map((b) => compare(b.fingerprint).score)
  })
  for (;;) {
    const closest = closestPair(links)
    if (!closest || closest.score < MIN_MEAN) break
    join(clusters, links, closest.left, closest.right)
  }
  // The sort is stable, and the clusters are in the order of their oldest articles.
  return clusters.map((cluster) => cluster.sort(byAge)).sort((a, b) => b.length - a.length)
}

interface Pair {
  left: number
  right: number
  score: number
}

function closestPair(links: readonly (readonly number[])[]): Pair | null {
  let closest: Pair | null = null
  for (let left = 0; left < links.length; left += 1) {
    for (let right = left + 1; right < links.length; right += 1) {
      const score = links[left]?.[right] ?? 0
      if (!closest || score > closest.score) closest = { left, right, score }
    }
  }
  return closest
}

/** Joins cluster `right` into `left`, which comes before it; a link to the joined cluster is the mean over its articles. */
function join(
  clusters: StoredFingerprint[][],
  links: number[][],
  left: number,
  right: number,
): void {
  for (const row of links) row.splice(right, 1)
  const [moved = []] = clusters.splice(right, 1)
  const [toRight = []] = links.splice(right, 1)
  const kept = clusters[left] ?? []
  const toLeft = links[left] ?? []
  for (const [index, row] of links.entries()) {
    const mean =
      ((toLeft[index] ?? 0) * kept.length + (toRight[index] ?? 0) * moved.length) /
      (kept.length + moved.length)
    row[left] = mean
    toLeft[index] = mean
  }
  kept.push(...moved)
}

function byAge(a: StoredFingerprint, b: StoredFingerprint): number {
  return a.fingerprint.publishedAt - b.fingerprint.publishedAt || compareIds(a.article, b.article)
}

/** Lower than the score that joins two articles, so that a slight doubt does not split a story. */
const MIN_MEAN = 0.35
