import type { Candidate } from '../store/articles.ts'
import type { Told } from '../store/digests.ts'
import type { DigestKind } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { type Choice, choose } from './choose.ts'
import { mainTopic } from './mainTopic.ts'
import type { Ranked } from './rank.ts'
import { featuresOf } from './taste/features.ts'
import { liking } from './taste/liking.ts'
import { toTasted } from './taste/toTasted.ts'
import { updates } from './updates.ts'
import { type Wantable, wanted } from './wanted.ts'
import { sizeOf } from './sizeOf.ts'
import { readWishes, type Wishes } from './wishes.ts'

const HOUR = 3_600_000
/** News older than this is not news to somebody who reads each morning. */
const WINDOW_MS = 36 * HOUR
/** How far back a rare reader's digest may reach. */
const LONGEST_WINDOW_MS = 8 * 24 * HOUR
/** Articles that ranking looks at; far above what a day of forty sources brings. */
const CANDIDATES = 2000
/** How long what a chat was told is remembered: longer than any window, so that nothing comes twice. */
const MEMORY_MS = 60 * 24 * HOUR

/** What a digest would hold, before it is written down. */
export interface Draft {
  profileId: number
  wishes: Wishes
  choices: Choice[]
}

/** Makes digests for profiles out of what was read. */
export interface DigestMaker {
  /**
   * Chooses what a chat with this profile would get at `asOf`, told in no digest before. `lastDigestAt` is when the chat's
   * last one was due: who reads once a week is told the week.
   */
  draft(
    profileId: number,
    chatId: number,
    asOf: number,
    lastDigestAt: number | null,
  ): Promise<Draft>
  /** Writes a draft down. Gives the digest's id. */
  write(draft: Draft, kind: DigestKind, dueAt: number, now: number): Promise<number>
}

export function createDigestMaker(store: Store): DigestMaker {
  return {
    async draft(profileId, chatId, asOf, lastDigestAt) {
      const wishes = readWishes(await store.profiles.wishes(profileId))
      const told: Told = await store.digests.toldTo(chatId, asOf - MEMORY_MS)
      const candidates = await store.articles.candidates(
        asOf - window(asOf, lastDigestAt),
        CANDIDATES,
      )
      const wantedOnes = candidates.filter((article) => wanted(toWantable(article), wishes))
      const counts = await store.articles.sourceCounts(wantedOnes.map((article) => article.id))
      const ranked = leaders(wantedOnes).map((article) =>
        toRanked(article, counts.get(article.id) ?? 1, wishes.taste),
      )
      for (const { article, news } of await updates(store, wantedOnes, chatId, told, asOf)) {
        ranked.push({ ...toRanked(article, counts.get(article.id) ?? 1, wishes.taste), news })
      }
      return { profileId, wishes, choices: choose(ranked, told, sizeOf(wishes), asOf) }
    },

    write({ profileId, wishes, choices }, kind, dueAt, now) {
      return store.digests.create(
        {
          profile_id: profileId,
          kind: choices.length === 0 ? 'quiet' : kind,
          language: wishes.language,
          due_at: dueAt,
          created_at: now,
        },
        choices.map(({ article, why }, position) => ({
          position,
          article_id: article.id,
          story_id: article.story,
          why: JSON.stringify(why),
          news: article.news ?? null,
        })),
      )
    },
  }
}

/** Of each story the article that leads it, as long as that one can be told at all. */
function leaders(candidates: readonly Candidate[]): Candidate[] {
  const ids = new Set(candidates.map((article) => article.id))
  return candidates.filter(
    ({ id, leader_id: leader }) => leader === null || leader === id || !ids.has(leader),
  )
}

function window(asOf: number, lastDigestAt: number | null): number {
  if (lastDigestAt === null) return WINDOW_MS
  return Math.min(LONGEST_WINDOW_MS, Math.max(WINDOW_MS, asOf - lastDigestAt))
}

function toWantable(article: Candidate): Wantable {
  const { title, lead, source_id: source } = article
  return { title, lead, source, topic: mainTopic(article) }
}

function toRanked(article: Candidate, sources: number, taste: Wishes['taste']): Ranked {
  return {
    id: article.id,
    story: article.story_id,
    source: article.source_id,
    topic: mainTopic(article),
    publishedAt: article.published_at,
    weight: article.source_weight,
    sources,
    quality: article.quality,
    words: article.words,
    liking: liking(featuresOf(toTasted(article)), taste),
  }
}
