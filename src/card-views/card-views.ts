import { LRUCache } from 'lru-cache'
import { type ArticleView, type CardView, card, type Greeting } from '../card/card.ts'
import { fullText, fullTextPages, richText } from '../card/full-text.ts'
import { type Message, message } from '../card/message.ts'
import { overview } from '../card/overview.ts'
import { type Marks, UNMARKED } from '../card/reaction-state.ts'
import { richPages } from '../card/rich.ts'
import { type Styled, styled } from '../card/styled.ts'
import { mainTopic } from '../digest/topics/main-topic.ts'
import type { Article } from '../model/article.ts'
import type { Digest, DigestCard } from '../model/digest.ts'
import type { EvidenceLine, StoredSummary } from '../model/summary.ts'
import { MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { Viewer } from '../store/viewer.ts'
import type { Translate } from '../text/locales.ts'
import type { Reader } from './reader.ts'
import { type RenderOptions, renderKey, renderOptions } from './render-options.ts'

/** A digest with all that its cards say. */
interface Loaded {
  digest: Digest
  places: DigestCard[]
  articles: Article[]
  summaries: Map<number, StoredSummary>
  sources: Map<number, number>
}

/** Cards out of the store, each rendered once however many chats get it. */
export interface CardViews {
  /** The message that a digest begins with: its first card, or the line of a quiet day. For delivery. */
  opening(digestId: number, reader: Reader): Promise<Message | null>
  /** What a chat may be shown when it asks. */
  forChat(viewer: CardViewer): ChatCards
}

/** What the cards of a chat need to know about it. */
export type CardViewer = Pick<Viewer, 'articles' | 'digests'>

/** Cards for one chat: of digests that it got, and of articles that it may see. Of any other there is nothing. */
export interface ChatCards {
  /** The card at a place of a digest; `null` where there is none. */
  card(digestId: number, position: number, reader: Reader, marks?: Marks): Promise<Message | null>
  /** What the card at a place says, for the screens around it. */
  view(digestId: number, position: number, reader: Reader): Promise<CardView | null>
  /** What an article's own card says, outside any digest, in `language` or in the article's own. */
  article(id: number, language: string | null, reader: Reader): Promise<ArticleView | null>
  /** The pages of an article's full text; none where it was not read. */
  pages(articleId: number): Promise<Styled[]>
  /** A page of the whole article at a place of a digest; `null` where there is none or it was never read. */
  page(
    digestId: number,
    position: number,
    page: number,
    reader: Reader,
    marks?: Marks,
  ): Promise<Message | null>
  /** The whole digest as one message; `null` where there is none. */
  overview(digestId: number, reader: Reader): Promise<Message | null>
  /** The articles of a digest, in order. */
  articlesOf(digestId: number): Promise<Article[]>
  /** What the summary at a place of a digest rests on; `null` where there is no such place. */
  evidence(digestId: number, position: number): Promise<readonly EvidenceLine[] | null>
}

/** Digests kept in memory; the day's deliveries are of a few, taps mostly of the newest. */
const KEPT_DIGESTS = 200
const KEPT_OPENINGS = 1000
/** Ages on a card are as old as its rendering at most. */
const KEPT_MS = MINUTE

type CardStore = Pick<Store, 'articles' | 'broadcasts' | 'digests' | 'profiles' | 'summaries'>

export function createCardViews(
  store: CardStore,
  texts: (language: string) => Translate,
  now: () => number,
): CardViews {
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

  const render = (found: Loaded, position: number, options: RenderOptions, marks = UNMARKED) => {
    const view = viewOf(found, position, options)
    return view === null ? null : card(view, now(), texts(options.language), marks)
  }

  const folded = (found: Loaded, options: RenderOptions): Message => {
    const views = found.articles.flatMap((_, position) => viewOf(found, position, options) ?? [])
    const made = overview(views, texts(options.language))
    return options.walks ? made : { ...made, keyboard: [] }
  }

  const renderOpening = (found: Loaded, options: RenderOptions): Message | null =>
    options.form === 'overview' || !options.walks
      ? folded(found, options)
      : render(found, 0, options)

  return {
    async opening(digestId, reader) {
      const found = await load(digestId)
      if (found === null) return null
      const t = texts(reader.language)
      if (found.digest.kind === 'broadcast') return broadcast(store, digestId)
      if (found.articles.length === 0) return message(styled(t('quiet-day')))
      // Rendering gets exactly what the key holds, so no reader gets a message rendered for another.
      const options = optionsOf(found, reader)
      const key = renderKey(digestId, options)
      const known = openings.get(key)
      if (known !== undefined) return known
      const made = renderOpening(found, options)
      if (made !== null) openings.set(key, made)
      return made
    },

    forChat: (viewer) => chatCards(viewer),
  }

  function chatCards({ articles, digests }: CardViewer): ChatCards {
    /** Digests that the chat was found to have got. */
    const delivered = new Set<number>()
    const loadDelivered = async (digestId: number): Promise<Loaded | null> => {
      if (!delivered.has(digestId)) {
        if (!(await digests.has(digestId))) return null
        delivered.add(digestId)
      }
      return load(digestId)
    }

    return {
      async card(digestId, position, reader, marks) {
        const found = await loadDelivered(digestId)
        return found === null ? null : render(found, position, optionsOf(found, reader), marks)
      },

      async view(digestId, position, reader) {
        const found = await loadDelivered(digestId)
        return found === null ? null : viewOf(found, position, optionsOf(found, reader))
      },

      async article(id, language, reader) {
        const article = await articles.get(id)
        if (article === undefined) return null
        const summaries = await store.summaries.findFor([article], language)
        const sources = await articles.sourceCounts([id])
        return articleView(article, summaries.get(id), sources.get(id) ?? 1, reader)
      },

      pages: async (articleId) => fullTextPages(await articles.blocks(articleId)),

      async page(digestId, position, page, reader, marks) {
        const found = await loadDelivered(digestId)
        const view = found === null ? null : viewOf(found, position, optionsOf(found, reader))
        if (view === null) return null
        const blocks = await store.articles.blocks(view.article)
        const t = texts(reader.language)
        if (reader.reading === 'rich') {
          const pages = richPages(blocks)
          return pages.length === 0 ? null : richText(view, pages, page, t, marks)
        }
        const pages = fullTextPages(blocks)
        return pages.length === 0 ? null : fullText(view, pages, page, t, marks)
      },

      async overview(digestId, reader) {
        const found = await loadDelivered(digestId)
        return found === null ? null : folded(found, optionsOf(found, reader))
      },

      async articlesOf(digestId) {
        return (await loadDelivered(digestId))?.articles ?? []
      },

      async evidence(digestId, position) {
        const found = await loadDelivered(digestId)
        const article = found?.articles[position]
        if (!found || article === undefined) return null
        return found.summaries.get(article.id)?.evidence ?? []
      },
    }
  }
}

/** The operator's text as it was written; `null` once it is cancelled, so that no more of it is sent. */
async function broadcast(store: CardStore, digestId: number): Promise<Message | null> {
  const found = await store.broadcasts.get(digestId)
  if (found === undefined || found.state !== 'sending') return null
  return message(found)
}

async function loadDigest(store: CardStore, id: number): Promise<Loaded | null> {
  const digest = await store.digests.get(id)
  if (digest === undefined) return null
  const places = await store.digests.cards(id)
  const ids = places.map((place) => place.articleId)
  // Whoever shares a profile shares its personal sources.
  const { ownSources: own } = await store.profiles.preferences(digest.profileId)
  const articles = await store.articles.many(ids, own)
  const summaries = await store.summaries.findFor(articles, digest.language)
  const sources = await store.articles.sourceCounts(ids, own)
  return { digest, places, articles, summaries, sources }
}

function optionsOf({ digest }: Loaded, reader: Reader): RenderOptions {
  return renderOptions(reader, digest.dueAt)
}

function viewOf(
  { digest, places, articles, summaries, sources }: Loaded,
  position: number,
  options: RenderOptions,
): CardView | null {
  const article = articles[position]
  const place = places[position]
  if (article === undefined || place === undefined) return null
  const words = (from: number) => articles.slice(from).reduce((sum, one) => sum + one.words, 0)
  const greeting: Greeting | null =
    position === 0 && (digest.kind === 'scheduled' || digest.kind === 'missed')
      ? {
          part: options.partOfDay,
          words: words(0),
          missed: digest.kind === 'missed',
        }
      : null
  return {
    ...articleView(article, summaries.get(article.id), sources.get(article.id) ?? 1, options),
    digest: digest.id,
    position,
    total: articles.length,
    wordsLeft: words(position),
    news: place.news,
    why: place.why,
    greeting,
  }
}

function articleView(
  article: Article,
  summary: StoredSummary | undefined,
  sources: number,
  { pictures }: Pick<Reader, 'pictures'>,
): ArticleView {
  return {
    article: article.id,
    headline: summary?.headline ?? article.title,
    gist: summary?.gist ?? article.lead ?? '',
    matters: summary?.why ?? null,
    points: summary?.points ?? [],
    provider: summary?.provider ?? null,
    link: article.link,
    source: article.sourceTitle,
    publishedAt: article.publishedAt,
    words: article.words,
    quality: article.quality,
    sources,
    votes: article.points,
    // Comments of any other site are boilerplate; these are often worth as much as the article.
    discussion: article.points === null ? null : article.commentsUrl,
    imageUrl: pictures ? article.imageUrl : null,
    sourceId: article.sourceId,
    topic: mainTopic(article),
  }
}
