import type { Logger } from '../log.ts'
import { type Block, plainText } from '../model/block.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import type { Quality } from '../read/page.ts'
import type { Candidate } from '../store/articles.ts'
import type { Store } from '../store/store.ts'
import type { Regrouped, StoryMember } from '../store/stories.ts'
import { decodeFingerprint, encodeFingerprint } from './codec.ts'
import { findPlace } from './find-place.ts'
import { createFingerprinter, type Fingerprinter } from './fingerprint.ts'
import { chooseLeader, type Member } from './leader.ts'
import { recluster } from './recluster.ts'
import { isRoundup } from './roundup.ts'
import { candidatesOf, toStored } from './store-candidates.ts'

/** Puts articles into stories, each compared with its likely kin only. */
export interface Clusterer {
  /** Gives each of these articles its story. */
  group(articleIds: readonly number[]): Promise<void>
}

/** Members of a story among which its leader is chosen. */
const MEMBERS = 20
/** A story of this many articles is looked at again with each new one: chains grow slowly. */
const SECOND_LOOK = 4
/** The lead: what a paper would print first. */
const LEAD_CHARACTERS = 600

export interface ClustererDeps {
  store: Store
  log: Logger
}

export async function createClusterer({ store, log }: ClustererDeps): Promise<Clusterer> {
  const fingerprint = await createFingerprinter()
  const candidates = candidatesOf(store)

  const place = async (article: Candidate): Promise<void> => {
    const made = await fingerprintOf(store, fingerprint, article)
    const { story, score, rivals } = await findPlace(made, candidates)
    const { id, published_at: at } = article
    const print = { article_id: id, packed: encodeFingerprint(made.fingerprint), keys: made.keys }
    if (story === null) {
      await store.stories.begin(print, at)
      return
    }
    const storyId = Number(story)
    const members = await store.stories.members([storyId], MEMBERS)
    const leader = chooseLeader([...members.map(toMember), newMember(article, made.fingerprint)])
    await store.stories.join(storyId, print, Number(leader.article), at)
    log.debug({ article: id, story: storyId, score, leader: leader.article }, 'joined a story')
    // Two stories that both want the article may be one; one that has grown may have become two.
    if (rivals.length > 0 || members.length + 1 >= SECOND_LOOK) {
      await lookAgain([storyId, ...rivals.map(Number)])
    }
  }

  /** Groups the articles of doubtful stories afresh, and keeps what is the same. */
  const lookAgain = async (storyIds: readonly number[]): Promise<void> => {
    const members = await store.stories.members(storyIds, MEMBERS)
    const groups = recluster(members.map(toStored)).map((group) =>
      group.flatMap(({ article }) => members.find((one) => one.article_id === article) ?? []),
    )
    if (isAsBefore(groups, members)) return
    log.info({ stories: storyIds, now: groups.length }, 'stories regrouped')
    await store.stories.rearrange(regrouped(groups))
  }

  const groupAll = async (articleIds: readonly number[]): Promise<void> => {
    const articles = await store.articles.many(articleIds)
    // In the order in which they came out, as if each had been seen at once.
    const ungrouped = articles
      .filter((article) => article.story_id === null)
      .toSorted((a, b) => a.published_at - b.published_at)
    for (const article of ungrouped) await place(article)
  }

  // One after another, in all processes: two articles of one event, placed at the same time, would each begin a story.
  let last: Promise<unknown> = Promise.resolve()
  return {
    group(articleIds) {
      const next = last.then(() => store.exclusively('grouping', () => groupAll(articleIds)))
      last = next.catch(() => undefined)
      return next
    },
  }
}

async function fingerprintOf(store: Store, fingerprint: Fingerprinter, article: Candidate) {
  const stored = await store.articles.blocks(article.id)
  const blocks = stored === null ? [] : (JSON.parse(stored) as Block[])
  const text = plainText(blocks)
  return fingerprint({
    title: article.title,
    lead: text.slice(0, LEAD_CHARACTERS),
    text,
    language: article.language,
    publishedAt: article.published_at,
  })
}

function toMember(row: StoryMember): Member {
  return {
    article: row.article_id,
    words: row.words,
    quality: (row.quality ?? 'short') as Quality,
    publishedAt: row.published_at,
    standing: standingOf(row.source_weight),
    roundup: decodeFingerprint(row.packed).roundup,
  }
}

function newMember(article: Candidate, { roundup }: Fingerprint): Member {
  return {
    article: article.id,
    words: article.words,
    quality: (article.quality ?? 'short') as Quality,
    publishedAt: article.published_at,
    standing: standingOf(article.source_weight),
    roundup: roundup || isRoundup(article.title),
  }
}

/** A weight of 1 is the middle, 0.5; twice that and more is the best. */
function standingOf(weight: number): number {
  return Math.min(1, weight / 2)
}

/** Whether every group is exactly one of the stories that there were. */
function isAsBefore(groups: readonly StoryMember[][], members: readonly StoryMember[]): boolean {
  const before = new Set(members.map((one) => one.story_id)).size
  return (
    groups.length === before &&
    groups.every((group) => new Set(group.map((one) => one.story_id)).size === 1)
  )
}

/** Each group goes on as the story that most of it was; no story goes on twice. */
function regrouped(groups: readonly StoryMember[][]): Regrouped[] {
  const taken = new Set<number>()
  return groups.map((group) => {
    const former = Map.groupBy(group, (one) => one.story_id)
    const [storyId = null] = [...former]
      .filter(([id]) => !taken.has(id))
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([id]) => id)
    if (storyId !== null) taken.add(storyId)
    const times = group.map((one) => one.published_at)
    return {
      storyId,
      leaderId: Number(chooseLeader(group.map(toMember)).article),
      articleIds: group.map((one) => one.article_id),
      formerIds: [...former.keys()],
      firstAt: Math.min(...times),
      lastAt: Math.max(...times),
    }
  })
}
