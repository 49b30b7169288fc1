import type { StoredFingerprint } from './candidates.ts'

/** Stories of personal sources that have as many articles take no others: not all of them could be compared. */
const MAX_PERSONAL_STORY = 8

/** Whether an article or a member is of a shared source. */
export function isOfShared({ personalSource }: Pick<StoredFingerprint, 'personalSource'>): boolean {
  return (personalSource ?? null) === null
}

/**
 * The candidates that decide which story an article joins, so that nobody's personal source has a say in stories of others: for
 * an article of a shared source only those of shared sources, for one of a personal source those of shared sources in each
 * story that has any. Pure.
 */
export function decidingMembers(
  personalSource: StoredFingerprint['personalSource'],
  candidates: readonly StoredFingerprint[],
): StoredFingerprint[] {
  if (isOfShared({ personalSource })) return candidates.filter(isOfShared)
  const stories = new Set(candidates.filter(isOfShared).map(({ story }) => story))
  return candidates.filter((member) => isOfShared(member) || !stories.has(member.story))
}

/**
 * Whether the members of a story are of several persons' sources, the article's own included. Such a story takes only an
 * article that resembles each member: otherwise a third source could join two stories by an article that resembles both.
 */
export function isMixed(
  personalSource: StoredFingerprint['personalSource'],
  members: readonly StoredFingerprint[],
): boolean {
  return (
    !members.some(isOfShared) && members.some((member) => member.personalSource !== personalSource)
  )
}

/** Whether a story of several persons' sources is too large to be joined. */
export function isFull(members: readonly StoredFingerprint[]): boolean {
  return members.length >= MAX_PERSONAL_STORY
}
