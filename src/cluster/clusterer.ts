import type { Logger } from '../log.ts'
import type { Article } from '../model/article.ts'
import { plainText } from '../model/block.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import type { ReclusteredStory, StoryMember } from '../model/story.ts'
import type { Store } from '../store/store.ts'
import { findStory } from './find-story.ts'
import { createFingerprinter, type Fingerprinter } from './fingerprint.ts'
import { chooseLeader, type Member } from './leader.ts'
import { recluster } from './recluster.ts'
import { isRoundup } from './roundup.ts'
import { candidatesOf, toStored } from './store-candidates.ts'

/** Assigns articles to stories. Each article is compared only with likely candidates. */
export interface Clusterer {
  /** Assigns each of these articles to a story, or begins a new member; articles that have a story are skipped. */
  assign(articleIds: readonly number[]): Promise<void>
}

/** Limit on the members of a story that are considered, for its leader and when it is checked again. */
const MAX_MEMBERS = 20
/** From this size on a story is checked again with each new article, because chains of similar articles grow slowly. */
const RECHECK_FROM = 4
/** Length of the lead in UTF-16 code units. */
const LEAD_CHARACTERS = 600

type ClustererStore = Pick<Store, 'articles' | 'stories' | 'fingerprints' | 'exclusively'>

export interface ClustererDeps {
  store: ClustererStore
  log: Logger
}

/** A clusterer over the stored articles. Rejects if xxHash cannot be compiled. */
export async function createClusterer({ store, log }: ClustererDeps): Promise<Clusterer> {
  const fingerprint = await createFingerprinter()
  const candidates = candidatesOf(store)

  const assignStory = async (article: Article): Promise<void> => {
    const fingerprinted = await fingerprintOf(store, fingerprint, article)
    const { story, score, rivals } = await findStory(fingerprinted, candidates)
    const { id, publishedAt: at } = article
    const stored = { articleId: id, ...fingerprinted }
    if (story === null) {
      await store.stories.begin(stored, at)
      return
    }
    const storyId = Number(story)
    const members = await store.stories.members([storyId], MAX_MEMBERS)
    const leader = chooseLeader([
      ...members.map(toMember),
      newMember(article, fingerprinted.fingerprint),
    ])
    await store.stories.join(storyId, stored, Number(leader.article), at)
    log.debug({ article: id, story: storyId, score, leader: leader.article }, 'joined a story')
    // If the article fits several stories, they may be the same; a story that has grown may have become two.
    if (rivals.length > 0 || members.length + 1 >= RECHECK_FROM) {
      await recheck([storyId, ...rivals.map(Number)])
    }
  }

  /** Clusters the articles of these stories again and stores the result if it differs. */
  const recheck = async (storyIds: readonly number[]): Promise<void> => {
    const members = await store.stories.members(storyIds, MAX_MEMBERS)
    const clusters = recluster(members.map(toStored)).map((cluster) =>
      cluster.flatMap(
        ({ article }) => members.find((member) => member.articleId === article) ?? [],
      ),
    )
    if (isUnchanged(clusters, members)) return
    log.info({ stories: storyIds, now: clusters.length }, 'stories reclustered')
    await store.stories.rearrange(toStories(clusters))
  }

  const assignAll = async (articleIds: readonly number[]): Promise<void> => {
    const articles = await store.articles.many(articleIds)
    // In order of publication, as if each had been processed when it was published.
    const unassigned = articles
      .filter((article) => article.storyId === null)
      .toSorted((a, b) => a.publishedAt - b.publishedAt)
    for (const article of unassigned) await assignStory(article)
  }

  // One at a time across all processes: two articles about the same event, placed concurrently, would each begin a story.
  let last: Promise<unknown> = Promise.resolve()
  return {
    assign(articleIds) {
      const next = last.then(() => store.exclusively('grouping', () => assignAll(articleIds)))
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

/** A source weight of 1 is average (0.5); 2 or more is the best (1). */
function standingOf(weight: number): number {
  return Math.min(1, weight / 2)
}

/** Whether every cluster is exactly member of the previous stories. */
function isUnchanged(clusters: readonly StoryMember[][], members: readonly StoryMember[]): boolean {
  const before = new Set(members.map((member) => member.storyId)).size
  return (
    clusters.length === before &&
    clusters.every((cluster) => new Set(cluster.map((member) => member.storyId)).size === 1)
  )
}

/** Each cluster keeps the id of the story that most of its articles had, unless a larger cluster has taken it. */
function toStories(clusters: readonly StoryMember[][]): ReclusteredStory[] {
  const taken = new Set<number>()
  return clusters.map((cluster) => {
    const former = Map.groupBy(cluster, (member) => member.storyId)
    const [storyId = null] = [...former]
      .filter(([id]) => !taken.has(id))
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([id]) => id)
    if (storyId !== null) taken.add(storyId)
    const times = cluster.map((member) => member.publishedAt)
    return {
      storyId,
      leaderId: Number(chooseLeader(cluster.map(toMember)).article),
      articleIds: cluster.map((member) => member.articleId),
      formerIds: [...former.keys()],
      firstAt: Math.min(...times),
      lastAt: Math.max(...times),
    }
  })
}
