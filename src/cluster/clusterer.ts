import type { Logger } from '../log.ts'
import type { Article } from '../model/article.ts'
import { plainText } from '../model/block.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import type { Regrouped, StoryMember } from '../model/story.ts'
import type { Store } from '../store/store.ts'
import { findPlace } from './find-place.ts'
import { createFingerprinter, type Fingerprinter } from './fingerprint.ts'
import { chooseLeader, type Member } from './leader.ts'
import { recluster } from './recluster.ts'
import { isRoundup } from './roundup.ts'
import { candidatesOf, toStored } from './store-candidates.ts'

/** Groups articles into stories; each is compared only with likely candidates. */
export interface Clusterer {
  /** Finds the story of each of these articles. */
  group(articleIds: readonly number[]): Promise<void>
}

/** Members of a story among which its leader is chosen. */
const MEMBERS = 20
/** A story of this many articles is looked at again with each new one: chains grow slowly. */
const SECOND_LOOK = 4
/** The lead: what a paper would print first. */
const LEAD_CHARACTERS = 600

type ClustererStore = Pick<Store, 'articles' | 'stories' | 'fingerprints' | 'exclusively'>

export interface ClustererDeps {
  store: ClustererStore
  log: Logger
}

export async function createClusterer({ store, log }: ClustererDeps): Promise<Clusterer> {
  const fingerprint = await createFingerprinter()
  const candidates = candidatesOf(store)

  const place = async (article: Article): Promise<void> => {
    const made = await fingerprintOf(store, fingerprint, article)
    const { story, score, rivals } = await findPlace(made, candidates)
    const { id, publishedAt: at } = article
    const remembered = { articleId: id, fingerprint: made.fingerprint, keys: made.keys }
    if (story === null) {
      await store.stories.begin(remembered, at)
      return
    }
    const storyId = Number(story)
    const members = await store.stories.members([storyId], MEMBERS)
    const leader = chooseLeader([...members.map(toMember), newMember(article, made.fingerprint)])
    await store.stories.join(storyId, remembered, Number(leader.article), at)
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
      group.flatMap(({ article }) => members.find((one) => one.articleId === article) ?? []),
    )
    if (isAsBefore(groups, members)) return
    log.info({ stories: storyIds, now: groups.length }, 'stories regrouped')
    await store.stories.rearrange(regrouped(groups))
  }

  const groupAll = async (articleIds: readonly number[]): Promise<void> => {
    const articles = await store.articles.many(articleIds)
    // In the order in which they came out, as if each had been seen at once.
    const ungrouped = articles
      .filter((article) => article.storyId === null)
      .toSorted((a, b) => a.publishedAt - b.publishedAt)
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

async function fingerprintOf(
  { articles }: Pick<Store, 'articles'>,
  fingerprint: Fingerprinter,
  article: Article,
) {
  const text = plainText(await articles.blocks(article.id))
  return fingerprint({
    title: article.title,
    lead: text.slice(0, LEAD_CHARACTERS),
    text,
    language: article.language,
    publishedAt: article.publishedAt,
  })
}

function toMember(member: StoryMember): Member {
  return {
    article: member.articleId,
    words: member.words,
    quality: member.quality ?? 'short',
    publishedAt: member.publishedAt,
    standing: standingOf(member.sourceWeight),
    roundup: member.fingerprint.roundup,
  }
}

function newMember(article: Article, { roundup }: Fingerprint): Member {
  return {
    article: article.id,
    words: article.words,
    quality: article.quality ?? 'short',
    publishedAt: article.publishedAt,
    standing: standingOf(article.sourceWeight),
    roundup: roundup || isRoundup(article.title),
  }
}

/** A weight of 1 is the middle, 0.5; twice that and more is the best. */
function standingOf(weight: number): number {
  return Math.min(1, weight / 2)
}

/** Whether every group is exactly one of the stories that there were. */
function isAsBefore(groups: readonly StoryMember[][], members: readonly StoryMember[]): boolean {
  const before = new Set(members.map((one) => one.storyId)).size
  return (
    groups.length === before &&
    groups.every((group) => new Set(group.map((one) => one.storyId)).size === 1)
  )
}

/** Each group goes on as the story that most of it was; no story goes on twice. */
function regrouped(groups: readonly StoryMember[][]): Regrouped[] {
  const taken = new Set<number>()
  return groups.map((group) => {
    const former = Map.groupBy(group, (one) => one.storyId)
    const [storyId = null] = [...former]
      .filter(([id]) => !taken.has(id))
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([id]) => id)
    if (storyId !== null) taken.add(storyId)
    const times = group.map((one) => one.publishedAt)
    return {
      storyId,
      leaderId: Number(chooseLeader(group.map(toMember)).article),
      articleIds: group.map((one) => one.articleId),
      formerIds: [...former.keys()],
      firstAt: Math.min(...times),
      lastAt: Math.max(...times),
    }
  })
}
