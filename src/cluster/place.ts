import type { Fingerprint } from '../model/fingerprint.ts'
import type { StoredFingerprint } from './candidates.ts'
import { compareIds, type Id } from './compare-ids.ts'
import { type Idf, staticIdf } from './idf.ts'
import { sameStoryAs, type Verdict } from './same-story.ts'

/** Where a new article belongs. */
export interface Placement {
  /** The story that it joins; `null`: it begins a new one. */
  story: Id | null
  /** Mean score against the members of that story; 0 for a new one. */
  score: number
  /** The member that speaks most for it. */
  nearest: { article: Id; verdict: Verdict } | null
  /** Other stories that it would have fitted, best first: a sign that these are one and worth a `regroup`. */
  rivals: Id[]
}

/**
 * Chooses the story for an article among those of the given articles (candidates and members of their stories). The
 * article must be like one member and, on the mean, like all of them: by its nearest neighbour alone, a chain of
 * articles, each a little like the one before, would swallow the day. A copy of a member goes where the member is.
 * Pure; the order of the candidates does not matter.
 */
export function place(
  article: Fingerprint,
  candidates: readonly StoredFingerprint[],
  rarity: Idf = staticIdf,
): Placement {
  return placeBy(sameStoryAs(article, rarity), candidates)
}

/** `place` for an article that has met some of them: `judge` is its `sameStoryAs`. */
export function placeBy(
  judge: (member: Fingerprint) => Verdict,
  candidates: readonly StoredFingerprint[],
): Placement {
  const fits = [...byStory(candidates)]
    .map(([story, members]) => fitOf(judge, story, members))
    .filter((fit) => fit.joins)
    .sort((a, b) => b.score - a.score || compareIds(a.story, b.story))
  const [best, ...others] = fits
  if (!best) return { story: null, score: 0, nearest: null, rivals: [] }
  return {
    story: best.story,
    score: best.score,
    nearest: best.nearest,
    rivals: others.map((fit) => fit.story),
  }
}

interface Fit {
  story: Id
  joins: boolean
  score: number
  nearest: { article: Id; verdict: Verdict }
}

function fitOf(
  judge: (member: Fingerprint) => Verdict,
  story: Id,
  members: readonly StoredFingerprint[],
): Fit {
  const verdicts = members
    .map((member) => ({
      article: member.article,
      verdict: judge(member.fingerprint),
    }))
    .sort((a, b) => b.verdict.score - a.verdict.score || compareIds(a.article, b.article))
  const nearest = verdicts[0] as Fit['nearest']
  const mean = verdicts.reduce((sum, { verdict }) => sum + verdict.score, 0) / verdicts.length
  const agreeing = verdicts.filter(({ verdict }) => verdict.same).length
  const copy = nearest.verdict.same && nearest.verdict.why.near >= CERTAIN_COPY
  const joins = nearest.verdict.same && mean >= LEAST_MEAN && agreeing * 2 >= members.length
  return { story, joins: copy || joins, score: copy ? nearest.verdict.score : mean, nearest }
}

function byStory(candidates: readonly StoredFingerprint[]): Map<Id, StoredFingerprint[]> {
  const seen = new Set<Id>()
  const stories = new Map<Id, StoredFingerprint[]>()
  for (const candidate of candidates) {
    if (seen.has(candidate.article)) continue
    seen.add(candidate.article)
    const members = stories.get(candidate.story)
    if (members) members.push(candidate)
    else stories.set(candidate.story, [candidate])
  }
  return stories
}

/** Against a whole story less is asked than against one article: members differ in language and in what they lead with. */
const LEAST_MEAN = 0.42
const CERTAIN_COPY = 0.8
