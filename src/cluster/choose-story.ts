import type { Fingerprint } from '../model/fingerprint.ts'
import { compareIds, type Id, type StoredFingerprint } from './candidates.ts'
import { isFull, isMixed } from './deciding-members.ts'
import { type Idf, staticIdf } from './idf.ts'
import { sameStoryAs, type Verdict } from './same-story.ts'
import { storyScore } from './story-score.ts'

/** The story that a new article belongs to. */
export interface StoryChoice {
  /** The story that it joins; `null` if it begins a new one. */
  story: Id | null
  /** Mean score against the members of that story; 0 for a new one. */
  score: number
  /** The most similar member of that story. */
  nearest: { article: Id; verdict: Verdict } | null
  /** Other stories that it would fit, best first: a sign that they are the same story and should be reclustered. */
  rivals: Id[]
}

/**
 * Chooses a story for an article from those of the given articles (candidates and members of their stories). The article
 * must be similar to one member and, on average, to all of them: with the nearest neighbour alone, a chain of articles, each
 * a little similar to the one before, would absorb a whole day. A copy of a member joins the story of that member. Pure; the
 * order of the candidates does not matter.
 */
export function chooseStory(
  article: Fingerprint,
  candidates: readonly StoredFingerprint[],
  idf: Idf = staticIdf,
): StoryChoice {
  return chooseStoryWith(sameStoryAs(article, idf), candidates)
}

/**
 * `chooseStory` with the cached comparison of `sameStoryAs`, for an article that was already compared with some candidates.
 * `personalSource` is the personal source of the article.
 */
export function chooseStoryWith(
  compare: (member: Fingerprint) => Verdict,
  candidates: readonly StoredFingerprint[],
  personalSource: StoredFingerprint['personalSource'] = null,
): StoryChoice {
  const fits = [...byStory(candidates)]
    .map(([story, members]) => fitOf(compare, story, members, personalSource))
    .filter((fit) => fit !== null)
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
  score: number
  nearest: { article: Id; verdict: Verdict }
}

/** How well an article fits a story; `null` if it does not join it. */
function fitOf(
  compare: (member: Fingerprint) => Verdict,
  story: Id,
  members: readonly StoredFingerprint[],
  personalSource: StoredFingerprint['personalSource'],
): Fit | null {
  const verdicts = members
    .map((member) => ({
      article: member.article,
      verdict: compare(member.fingerprint),
    }))
    .sort((a, b) => b.verdict.score - a.verdict.score || compareIds(a.article, b.article))
  const [nearest] = verdicts
  if (nearest === undefined) return null
  const score = storyScore(
    verdicts.map(({ verdict }) => ({ score: verdict.score, hours: verdict.evidence.hours })),
    members.length,
  )
  const agreeing = verdicts.filter(({ verdict }) => verdict.same).length
  if (isMixed(personalSource, members) && (agreeing < members.length || isFull(members)))
    return null
  const copy = nearest.verdict.same && nearest.verdict.evidence.near >= MIN_COPY
  if (!copy && score < MIN_STORY) return null
  return { story, score: copy ? Math.max(score, nearest.verdict.score) : score, nearest }
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

/** Minimum score of an article and a story that it joins. */
const MIN_STORY = 0.5
const MIN_COPY = 0.8
