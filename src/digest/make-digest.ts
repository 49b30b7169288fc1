import type { Article } from '../model/article.ts'
import type { AlreadySent, DigestKind } from '../model/digest.ts'
import type { Continuation } from '../model/follow.ts'
import { sizeOf } from '../model/digest-size.ts'
import type { Preferences } from '../model/preferences.ts'
import { DAY, HOUR } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import {
  type Candidates,
  leaders,
  loadOwn,
  loadShared,
  type Ratings,
  type Readable,
  toRankedFor,
  toReadable,
  withOwn,
} from './candidates.ts'
import { isReadable } from './is-readable.ts'
import { isSendable } from './is-sendable.ts'
import { isWanted } from './muting.ts'
import { type Choice, choose } from './ranking/choose.ts'
import { nearDigest, type StoryLead } from './ranking/near-digest.ts'
import { CATCH_UP_HALF_LIFE_MS, HALF_LIFE_MS, type RankedArticle } from './ranking/score.ts'
import { findStoryUpdates } from './story-updates.ts'

/** Older articles are not news for a daily reader. */
const WINDOW_MS = 36 * HOUR
/** How far back the digest of an infrequent reader may reach. */
const MAX_WINDOW_MS = 8 * DAY
/** How long the bot remembers what a chat was sent: longer than any window, so that nothing is sent twice. */
export const MEMORY_MS = 60 * DAY

const NOTHING_SENT: AlreadySent = { articles: new Set(), stories: new Set() }

/** The content of a digest before it is stored. */
export interface DigestDraft {
  profileId: number
  preferences: Preferences
  choices: Choice[]
  /** Whether it is the first after some days without any. */
  isCatchUp: boolean
}

/** The candidates, loaded once for all the digests that are made at about the same time. */
export interface Edition {
  /**
   * Chooses what a chat with this profile would get at `asOf` and was not sent before. `lastDigestAt` is when the chat's last
   * digest was due: a weekly reader gets the whole week. A catch-up takes what still matters of that time, however old. `first` comes before all
   * others: how stories go on that the chat follows.
   */
  draft(
    profileId: number,
    chatId: number,
    asOf: number,
    lastDigestAt: number | null,
    isCatchUp?: boolean,
    first?: readonly Continuation[],
  ): Promise<DigestDraft>
}

/** Makes digests for profiles. */
export interface DigestMaker {
  /** Starts an edition for digests at or shortly after `from`. Nothing is loaded before the first draft. */
  edition(from: number): Edition
  /** A draft from an edition of its own. */
  draft: Edition['draft']
  /**
   * What a digest of the news at `asOf` would hold with each of these preferences, whatever a chat was sent before. Their personal
   * sources must be those of whoever is told.
   */
  wouldHold(alternatives: readonly Preferences[], asOf: number): Promise<Article[][]>
  /** The leading articles of the stories of shared sources that come near a digest at `asOf`, best first, as `nearDigest` says. */
  near(asOf: number): Promise<StoryLead[]>
  /** Stores a draft as a digest and returns its id. */
  write(draft: DigestDraft, kind: DigestKind, dueAt: number, now: number): Promise<number>
}

/**
 * A digest maker over the stored articles.
 *
 * @param canTranslate whether a model can summarise an article in another language than its own
 * @param ratings how important stories are; `null` if that does not count
 */
export function createDigestMaker(
  store: Pick<Store, 'articles' | 'digests' | 'profiles'>,
  canTranslate = false,
  ratings: Ratings | null = null,
): DigestMaker {
  const candidates = { articles: store.articles, ratings }
  const edition = (from: number): Edition => {
    const preferencesOf = once((profileId: number) => store.profiles.preferences(profileId))
    // All daily readers look back equally far; more is loaded only for less frequent readers.
    const readSince = once((since: number) => loadShared(candidates, since))
    const readOwn = once((key: string) => loadOwn(candidates, ...fromKey(key)))
    return {
      async draft(profileId, chatId, asOf, lastDigestAt, isCatchUp = false, first = []) {
        const preferences = await preferencesOf(profileId)
        const sent: AlreadySent = await store.digests.deliveredTo(chatId, asOf - MEMORY_MS)
        const back = window(asOf, lastDigestAt)
        const since = from - (back > WINDOW_MS ? MAX_WINDOW_MS : WINDOW_MS)
        const loaded = withOwn(
          await readSince(since),
          preferences.personalSources.length === 0
            ? []
            : await readOwn(ownKey(since, preferences.personalSources)),
        )
        const open = loaded.filter(
          (article) =>
            article.ranked.publishedAt >= asOf - back && isOpen(article, preferences, canTranslate),
        )
        const ranked: RankedArticle[] = leaders(open).map((article) =>
          toRankedFor(article, preferences, asOf),
        )
        const rows = open.map(({ row }) => row)
        for (const { article, news } of await findStoryUpdates(store, rows, chatId, sent, asOf)) {
          const one = open.find(({ row }) => row.id === article.id)
          if (one !== undefined) ranked.push({ ...toRankedFor(one, preferences, asOf), news })
        }
        const size = sizeOf(preferences)
        const followed = (await loadFollowed(candidates, first))
          .filter(({ readable }) => isOpen(withoutTopic(readable), preferences, canTranslate))
          .slice(0, size)
          .map(({ readable, news }) => followedChoice(readable, news, asOf))
        const halfLife = isCatchUp ? CATCH_UP_HALF_LIFE_MS : HALF_LIFE_MS
        const others = ranked.filter((one) => !followed.some((choice) => isSameStory(choice, one)))
        const rest = choose(others, sent, size - followed.length, asOf, halfLife)
        const choices = [...followed, ...rest]
        return { profileId, preferences, choices, isCatchUp }
      },
    }
  }

  return {
    edition,

    async wouldHold(alternatives, asOf) {
      const since = asOf - WINDOW_MS
      const shared = await loadShared(candidates, since)
      const readOwn = once((key: string) => loadOwn(candidates, ...fromKey(key)))
      const held = alternatives.map(async (preferences) => {
        const { personalSources } = preferences
        const own =
          personalSources.length === 0 ? [] : await readOwn(ownKey(since, personalSources))
        const open = withOwn(shared, own).filter((article) =>
          isOpen(article, preferences, canTranslate),
        )
        const ranked = leaders(open).map((article) => toRankedFor(article, preferences, asOf))
        const rows = new Map(open.map(({ row }) => [row.id, row]))
        return choose(ranked, NOTHING_SENT, sizeOf(preferences), asOf).flatMap(
          ({ article }) => rows.get(article.id) ?? [],
        )
      })
      return Promise.all(held)
    },

    async near(asOf) {
      const loaded = leaders(await loadShared(candidates, asOf - WINDOW_MS))
      return nearDigest(
        loaded.map(({ ranked }) => ranked),
        asOf,
      )
    },

    draft: (profileId, chatId, ...rest) => edition(rest[0]).draft(profileId, chatId, ...rest),

    write({ profileId, preferences, choices, isCatchUp }, kind, dueAt, now) {
      return store.digests.create(
        {
          profileId,
          kind: choices.length === 0 ? 'quiet' : isCatchUp ? 'catch-up' : kind,
          language: preferences.language,
          dueAt,
          createdAt: now,
        },
        choices.map(({ article, why }, position) => ({
          position,
          articleId: article.id,
          storyId: article.story,
          why,
          news: article.news ?? null,
        })),
      )
    },
  }
}

/** The articles of the first places, as far as they may still be sent. */
async function loadFollowed(from: Candidates, first: readonly Continuation[]) {
  if (first.length === 0) return []
  const ids = first.map(({ articleId }) => articleId)
  const found = new Map<number, Readable>()
  for (const one of await toReadable(from, await from.articles.many(ids), [])) {
    if (isSendable(one.row)) found.set(one.row.id, one)
  }
  return first.flatMap(({ articleId, news }) => {
    const one = found.get(articleId)
    return one === undefined ? [] : [{ readable: one, news }]
  })
}

/** Whoever follows a story wants it from a muted topic, too. */
function withoutTopic({ mutable, ...rest }: Readable): Readable {
  return { ...rest, mutable: { ...mutable, topic: null } }
}

function followedChoice({ ranked }: Readable, news: string, asOf: number): Choice {
  const hours = Math.round(Math.max(0, asOf - ranked.publishedAt) / HOUR)
  const { sources, topic } = ranked
  return {
    article: { ...ranked, news },
    why: { score: 0, hours, sources, topic, followed: true },
  }
}

function isSameStory({ article }: Choice, { id, story }: RankedArticle): boolean {
  return article.id === id || (story !== null && article.story === story)
}

/** Whether a reader may get an article: in a language that comes, and nothing of it muted. */
function isOpen(
  { row, mutable }: Readable,
  preferences: Preferences,
  canTranslate: boolean,
): boolean {
  return isReadable(row, preferences, canTranslate) && isWanted(mutable, preferences)
}

function window(asOf: number, lastDigestAt: number | null): number {
  if (lastDigestAt === null) return WINDOW_MS
  return Math.min(MAX_WINDOW_MS, Math.max(WINDOW_MS, asOf - lastDigestAt))
}

/** Since when, and which personal sources (ids), as one key. */
function ownKey(since: number, own: readonly number[]): string {
  return [since, ...own].join(' ')
}

function fromKey(key: string): [since: number, own: number[]] {
  const [since = 0, ...own] = key.split(' ').map(Number)
  return [since, own]
}

/** Caches the result of `ask` for each key; failed calls are not cached. */
function once<Key, T>(ask: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const answers = new Map<Key, Promise<T>>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(key)
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
    return answer
  }
}
