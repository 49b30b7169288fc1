import type { StoredFingerprint } from './candidates.ts'
import { compareIds } from './compare-ids.ts'
import { type Idf, staticIdf } from './idf.ts'
import { sameStoryAs } from './same-story.ts'

/**
 * Groups articles afresh, as if all had come at once: the two groups that are most alike on the mean of all their pairs
 * are joined until none are alike enough. The answer does not depend on the order of the articles; the largest group
 * comes first. Meant for the members of one doubtful story or of a few rival ones: the work grows with the cube of
 * their number, a hundred take some tens of milliseconds.
 */
export function recluster(
  members: readonly StoredFingerprint[],
  rarity: Idf = staticIdf,
): StoredFingerprint[][] {
  const sorted = [...members].sort(byAge)
  const groups = sorted.map((member) => [member])
  const links = sorted.map((a) => {
    const judge = sameStoryAs(a.fingerprint, rarity)
    return sorted.map((b) => judge(b.fingerprint).score)
  })
  for (;;) {
    const closest = closestPair(links)
    if (!closest || closest.score < TOGETHER) break
    join(groups, links, closest.left, closest.right)
  }
  return groups
    .map((group) => group.sort(byAge))
    .sort(
      (a, b) => b.length - a.length || byAge(a[0] as StoredFingerprint, b[0] as StoredFingerprint),
    )
}

/** Whether the members of a story no longer belong together: a text was corrected, or a chain drew it apart. */
export function shouldSplit(
  members: readonly StoredFingerprint[],
  rarity: Idf = staticIdf,
): boolean {
  return recluster(members, rarity).length > 1
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

/** Joins group `right` into `left`; a link to the joined group is the mean over its articles. */
function join(groups: StoredFingerprint[][], links: number[][], left: number, right: number): void {
  const a = groups[left] as StoredFingerprint[]
  const b = groups[right] as StoredFingerprint[]
  const toLeft = links[left] as number[]
  const toRight = links[right] as number[]
  links.forEach((row, index) => {
    const mean =
      ((toLeft[index] as number) * a.length + (toRight[index] as number) * b.length) /
      (a.length + b.length)
    row[left] = mean
    toLeft[index] = mean
  })
  a.push(...b)
  groups.splice(right, 1)
  links.splice(right, 1)
  for (const row of links) row.splice(right, 1)
}

function byAge(a: StoredFingerprint, b: StoredFingerprint): number {
  return a.fingerprint.publishedAt - b.fingerprint.publishedAt || compareIds(a.article, b.article)
}

/** Lower than the score that brings two articles together, so that a story is not taken apart for a slight doubt. */
const TOGETHER = 0.35
