import { LRUCache } from 'lru-cache'
import { type CardView, card, type Greeting } from '../card/card.ts'
import { fullText, fullTextPages } from '../card/fullText.ts'
import { type Message, message, type Translate } from '../card/message.ts'
import { styled } from '../card/styled.ts'
import type { Block } from '../read/block.ts'
import type { Quality } from '../read/page.ts'
import type { Candidate } from '../store/articles.ts'
import type { DigestRow, SummaryRow } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { localHour } from './nextDue.ts'

/** Whose eyes a card is for. */
export interface Reader {
  /** Language of the interface. */
  language: string
  /** IANA time zone. */
  zone: string
}

/** A digest with all that its cards say. */
interface Loaded {
  digest: DigestRow
  articles: Candidate[]
  summaries: Map<number, SummaryRow>
  sources: Map<number, number>
}

/** Cards out of the store, each rendered once however many chats get it. */
export interface Cards {
  /** The message that a digest begins with: its first card, or the line of a quiet day. */
  opening(digestId: number, reader: Reader): Promise<Message | null>
  /** The card at a place of a digest; `null` where there is none. */
  card(digestId: number, position: number, reader: Reader): Promise<Message | null>
  /** A page of the whole article at a place of a digest; `null` where there is none or it was never read. */
  page(digestId: number, position: number, page: number, reader: Reader): Promise<Message | null>
  /** The article at a place of a digest. */
  articleAt(digestId: number, position: number): Promise<number | null>
  /** Forgets what was loaded of a digest, after its summaries changed. */
  forget(digestId: number): void
}

/** Digests kept in memory; the day's deliveries are of a few, taps mostly of the newest. */
const KEPT_DIGESTS = 200
const KEPT_OPENINGS = 1000
/** Ages on a card are as old as its rendering at most. */
const KEPT_MS = 60_000

export function createCards(
  store: Store,
  texts: (language: string) => Translate,
  now: () => number,
): Cards {
  const loaded = new LRUCache<number, Promise<Loaded | null>>({ max: KEPT_DIGESTS, ttl: KEPT_MS })
  const openings = new LRUCache<string, Message>({ max: KEPT_OPENINGS, ttl: KEPT_MS })

  const load = (id: number): Promise<Loaded | null> => {
    const known = loaded.get(id)
    if (known !== undefined) return known
    const loading = loadDigest(store, id)
    loaded.set(id, loading)
    loading.catch(() => loaded.delete(id))
    return loading
  }

  const render = (found: Loaded, position: number, reader: Reader): Message | null => {
    const view = viewOf(found, position, reader)
    return view === null ? null : card(view, now(), texts(reader.language))
  }

  return {
    async opening(digestId, reader) {
      const found = await load(digestId)
      if (found === null) return null
      const t = texts(reader.language)
      if (found.digest.kind === 'broadcast') return broadcast(store, digestId)
      if (found.articles.length === 0) return message(styled(t('quiet-day')))
      const part = partOfDay(found.digest.due_at, reader.zone)
      const key = `${digestId} ${part} ${reader.language}`
      const known = openings.get(key)
      if (known !== undefined) return known
      const made = render(found, 0, reader)
      if (made !== null) openings.set(key, made)
      return made
    },

    async card(digestId, position, reader) {
      const found = await load(digestId)
      return found === null ? null : render(found, position, reader)
    },

    async page(digestId, position, page, reader) {
      const found = await load(digestId)
      const article = found?.articles[position]
      if (!found || article === undefined) return null
      const blocks = await store.articles.blocks(article.id)
      const view = viewOf(found, position, reader)
      if (blocks === null || view === null) return null
      const pages = fullTextPages(JSON.parse(blocks) as Block[])
      return pages.length === 0 ? null : fullText(view, pages, page, texts(reader.language))
    },

    async articleAt(digestId, position) {
      const found = await load(digestId)
      return found?.articles[position]?.id ?? null
    },

    forget(digestId) {
      loaded.delete(digestId)
    },
  }
}

/** The operator's text as it was written; `null` once it is cancelled, so that nothing of it goes out any more. */
async function broadcast(store: Store, digestId: number): Promise<Message | null> {
  const row = await store.broadcasts.get(digestId)
  if (row === undefined || row.state !== 'sending') return null
  return message({ text: row.text, entities: JSON.parse(row.entities) as Message['entities'] })
}

async function loadDigest(store: Store, id: number): Promise<Loaded | null> {
  const digest = await store.digests.get(id)
  if (digest === undefined) return null
  const places = await store.digests.cards(id)
  const ids = places.map((place) => place.article_id)
  const articles = await store.articles.many(ids)
  const summaries = await store.summaries.findFor(articles, digest.language)
  const sources = await store.articles.sourceCounts(ids)
  return { digest, articles, summaries, sources }
}

function viewOf(
  { digest, articles, summaries, sources }: Loaded,
  position: number,
  reader: Reader,
): CardView | null {
  const article = articles[position]
  if (article === undefined) return null
  const summary = summaries.get(article.id)
  const words = (from: number) => articles.slice(from).reduce((sum, one) => sum + one.words, 0)
  const greeting: Greeting | null =
    position === 0 && (digest.kind === 'scheduled' || digest.kind === 'missed')
      ? {
          part: partOfDay(digest.due_at, reader.zone),
          words: words(0),
          missed: digest.kind === 'missed',
        }
      : null
  return {
    digest: digest.id,
    position,
    total: articles.length,
    wordsLeft: words(position),
    headline: summary?.headline ?? article.title,
    gist: summary?.gist ?? '',
    points: summary === undefined ? [] : (JSON.parse(summary.points) as string[]),
    provider: summary?.provider ?? null,
    link: article.link,
    source: article.source_title,
    publishedAt: article.published_at,
    words: article.words,
    quality: article.quality as Quality | null,
    sources: sources.get(article.id) ?? 1,
    votes: article.points,
    // Comments of any other site are furniture; these are often worth as much as the article.
    discussion: article.points === null ? null : article.comments_url,
    imageUrl: article.image_url,
    greeting,
  }
}

/** Night owls are greeted for the evening they are still in. */
function partOfDay(at: number, zone: string): Greeting['part'] {
  const hour = localHour(at, zone)
  if (hour >= 4 && hour < 12) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}
