import type { Logger } from '../log.ts'
import type { Article } from '../model/article.ts'
import { plainText } from '../model/block.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import type { ReclusteredStory, StoryMember } from '../model/story.ts'
import type { Store } from '../store/store.ts'
import type { StoredFingerprint } from './candidates.ts'
import { chooseStory } from './choose-story.ts'
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
    const { id, publishedAt: at } = article
    const personalSource = await store.stories.personalSourceOf(id)
    const found = await findStory(fingerprinted, candidates, undefined, personalSource)
    const { story, score, rivals, personal } = found
    const stored = { articleId: id, ...fingerprinted }
    if (story === null) {
      const begun = await store.stories.begin(stored, at)
      await bringPersonal(begun, personal)
      return
    }
    const storyId = Number(story)
    const members = await store.stories.members([storyId], MAX_MEMBERS)
    const shared = members.filter(isShared)
    const leads = shared.map(toMember)
    if (personalSource === null) leads.push(newMember(article, fingerprinted.fingerprint))
    // No personal source leads a story of others: it joins behind the member that leads, which comes first.
    const leader = leads.length > 0 ? chooseLeader(leads) : { article: members[0]?.articleId ?? id }
    await store.stories.join(storyId, stored, Number(leader.article), at)
    log.debug({ article: id, story: storyId, score, leader: leader.article }, 'joined a story')
    if (personalSource !== null) return
    // If the article fits several stories, they may be the same; a story that has grown may have become two.
    if (rivals.length > 0 || shared.length + 1 >= RECHECK_FROM) {
      await recheck([storyId, ...rivals.map(Number)])
    }
    await bringPersonal(storyId, personal)
  }

  /** Moves articles that only personal sources had reported to a story of shared sources that they fit. */
  const bringPersonal = async (
    storyId: number,
    personal: readonly StoredFingerprint[],
  ): Promise<void> => {
    if (personal.length === 0) return
    const former = [...new Set(personal.map(({ story }) => Number(story)))]
    // A shared member comes first or second.
    const begun = new Set(
      (await store.stories.members(former, 2)).filter(isShared).map((member) => member.storyId),
    )
    const shared = (await store.stories.members([storyId], MAX_MEMBERS)).filter(isShared)
    const fitting = personal.filter(
      (member) =>
        !begun.has(Number(member.story)) &&
        chooseStory(member.fingerprint, shared.map(toStored)).story !== null,
    )
    if (fitting.length === 0) return
    await store.stories.move(
      fitting.map(({ article }) => Number(article)),
      storyId,
    )
  }

  /**
   * Clusters the articles of these stories again and stores the result if it differs. Only those of shared sources decide; each
   * of a personal source then goes to the story that it fits.
   */
  const recheck = async (storyIds: readonly number[]): Promise<void> => {
    const members = await store.stories.members(storyIds, MAX_MEMBERS)
    const shared = members.filter(isShared)
    const clusters = recluster(shared.map(toStored)).map((cluster) =>
      cluster.flatMap(({ article }) => shared.find((member) => member.articleId === article) ?? []),
    )
    if (isUnchanged(clusters, shared)) return
    log.info({ stories: storyIds, now: clusters.length }, 'stories reclustered')
    const personal = members.filter((member) => !isShared(member))
    await store.stories.rearrange(toStories(withPersonal(clusters, personal)))
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

function isShared({ personalSourceId }: StoryMember): boolean {
  return personalSourceId === null
}

/** The clusters with each article of a personal source in the one that it fits, or alone. */
function withPersonal(
  clusters: readonly StoryMember[][],
  personal: readonly StoryMember[],
): StoryMember[][] {
  const numbered = clusters.flatMap((cluster, place) =>
    cluster.map((member) => ({ ...toStored(member), story: place })),
  )
  const all = clusters.map((cluster) => [...cluster])
  for (const member of personal) {
    const { story } = chooseStory(member.fingerprint, numbered)
    const joined = story === null ? undefined : all[Number(story)]
    if (joined === undefined) all.push([member])
    else joined.push(member)
  }
  return all
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
    const shared = cluster.filter(isShared)
    const leading = shared.length > 0 ? shared : cluster
    return {
      storyId,
      leaderId: Number(chooseLeader(leading.map(toMember)).article),
      articleIds: cluster.map((member) => member.articleId),
      formerIds: [...former.keys()],
      firstAt: Math.min(...times),
      lastAt: Math.max(...times),
    }
  })
}
