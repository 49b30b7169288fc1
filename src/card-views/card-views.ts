import { LRUCache } from 'lru-cache'
import { type ArticleView, type CardView, card } from '../card/card.ts'
import { fullText, fullTextContents, richText, textSummary } from '../card/full-text.ts'
import { type Message, message } from '../card/message.ts'
import { overview } from '../card/overview.ts'
import { recap } from '../card/recap.ts'
import { richSummary } from '../card/rich.ts'
import { styled } from '../card/styled.ts'
import type { NamedLanguage } from '../card/translated-page.ts'
import type { Article } from '../model/article.ts'
import { NO_REACTION, type ReactionState } from '../model/reaction.ts'
import type { EvidenceLine } from '../model/summary.ts'
import { MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import type { Viewer } from '../store/viewer.ts'
import type { Translate } from '../text/locales.ts'
import { type ArticleText, createArticleText } from './article-text.ts'
import { createArticlePages } from './article-pages.ts'
import { articleView, viewOf } from './card-view.ts'
import { type Loaded, type LoadStore, loadDigest } from './loaded-digest.ts'
import type { Reader } from './reader.ts'
import { recapView } from './recap-view.ts'
import { type ToldDigest, toldDigest } from './told-digest.ts'
import { createRenderOptions, type RenderOptions, renderKey } from './render-options.ts'

/** Cards from the store. The opening of a digest is rendered once for all chats that read alike. */
export interface CardViews {
  /** The message that is delivered for a digest: its first card, the overview, or the line of a quiet day. `null` without a digest. */
  opening(digestId: number, reader: Reader): Promise<Message | null>
  /** What the cards of a digest tell, in order, for a voice that reads it out; `null` without a digest by schedule. */
  stories(digestId: number): Promise<ToldDigest | null>
  /** The cards that a chat may see. */
  forChat(viewer: CardViewer): ChatCards
}

/** Access to what a chat may see. */
export type CardViewer = Pick<Viewer, 'articles' | 'digests' | 'stories'>

/** Cards for one chat: only digests that it received, and articles that it may see. */
export interface ChatCards extends ArticleText {
  /** The card at a position of a digest; `null` if there is none. */
  card(
    digestId: number,
    position: number,
    reader: Reader,
    reaction?: ReactionState,
  ): Promise<Message | null>
  /** What the card at a position shows, for its menu and details; `null` if there is none. */
  view(digestId: number, position: number, reader: Reader): Promise<CardView | null>
  /** What the card of an article outside any digest shows, in `language` or in the article's own; `null` if there is none. */
  article(id: number, language: string | null, reader: Reader): Promise<ArticleView | null>
  /**
   * A page of the full text at a position of a digest; `null` if there is none or it was not extracted.
   * @param offered the language that a button offers to translate it into
   */
  page(
    digestId: number,
    position: number,
    page: number,
    reader: Reader,
    reaction?: ReactionState,
    offered?: NamedLanguage | null,
  ): Promise<Message | null>
  /** The contents of that full text, opened from page `page`. */
  contents(
    digestId: number,
    position: number,
    page: number,
    reader: Reader,
  ): Promise<Message | null>
  /** The whole digest as one message; `null` if there is none. */
  overview(digestId: number, reader: Reader): Promise<Message | null>
  /** A digest that was sent before, in the form in which it came, with a heading in place of its greeting; `null` if there is none. */
  again(
    digestId: number,
    heading: string,
    reader: Reader,
    reaction?: ReactionState,
  ): Promise<Message | null>
  /** What the cards of a digest tell, in order; `null` if there is none. */
  stories(digestId: number): Promise<ToldDigest | null>
  /** The headlines of a digest as its cards show them, in order; none if there is no such digest. */
  headlines(digestId: number): Promise<Headline[]>
  /** The articles of a digest, in order. */
  articlesOf(digestId: number): Promise<Article[]>
  /** The evidence for the summary at a position of a digest; `null` if there is no such position. */
  evidence(digestId: number, position: number): Promise<readonly EvidenceLine[] | null>
}

/** One line of the list of a digest's headlines. */
export interface Headline {
  article: number
  headline: string
  link: string
  /** Whether it tells what is new in a story that the chat has seen before. */
  isUpdate: boolean
}

/** Digests kept in memory: a day delivers only a few, and most taps are on the newest. */
const KEPT_DIGESTS = 200
const KEPT_OPENINGS = 1000
/** The age on a card may be outdated by this much. */
const KEPT_MS = MINUTE

/** The digests that are read out with their cards; others only when somebody asks. */
const READ_OUT: ReadonlySet<string> = new Set(['scheduled', 'missed', 'catch-up'])

type CardStore = LoadStore & Pick<Store, 'broadcasts' | 'stories'>

/**
 * Creates the loader of cards, for delivery and for taps alike. It reads what a card shows from `store` when a card is asked
 * for, and caches recent digests and rendered openings for a minute: subscribers of one digest share them.
 *
 * It promises that equal readers get equal cards, and that a card is at most a minute out of date. It checks no permissions:
 * a tap must come from a chat that was sent the digest. `texts` returns the texts of a language, `now` epoch milliseconds.
 * @example
 * const cards = createCardViews(store, (language) => texts.in(language), Date.now)
 * const message = await cards.opening(digestId, readerOf(subscriber)) // null if there is no such digest
 */
export function createCardViews(
  store: CardStore,
  texts: (language: string) => Translate,
  now: () => number,
): CardViews {
  const loaded = new LRUCache<number, Promise<Loaded | null>>({ max: KEPT_DIGESTS, ttl: KEPT_MS })
  const articlePages = createArticlePages((id) => store.articles.blocks(id))
  const renderOptions = createRenderOptions()
  const optionsOf = ({ digest }: Loaded, reader: Reader) => renderOptions(reader, digest.dueAt)
  const openings = new LRUCache<string, Message>({ max: KEPT_OPENINGS, ttl: KEPT_MS })

  const load = (id: number): Promise<Loaded | null> => {
    const known = loaded.get(id)
    if (known !== undefined) return known
    const loading = loadDigest(store, id)
    loaded.set(id, loading)
    loading.catch(() => loaded.delete(id))
    return loading
  }

  const render = (
    found: Loaded,
    position: number,
    options: RenderOptions,
    reaction = NO_REACTION,
    heading?: string,
  ) => {
    const view = viewOf(found, position, options)
    if (view === null) return null
    return card(withHeading(view, heading), now(), texts(options.language), reaction)
  }

  const folded = (found: Loaded, options: RenderOptions, heading?: string): Message => {
    const views = found.articles.flatMap((_, position) => {
      const view = viewOf(found, position, options)
      return view === null ? [] : withHeading(view, heading)
    })
    const made = overview(views, texts(options.language))
    return options.hasButtons ? made : { ...made, keyboard: [] }
  }

  /** Each chat has a recap of its own, so it is not cached. */
  const renderRecap = async (found: Loaded, reader: Reader): Promise<Message> => {
    const made = recap(await recapView(found, store, reader), texts(reader.language))
    return reader.hasButtons ? made : { ...made, keyboard: [] }
  }

  const renderOpening = (
    found: Loaded,
    options: RenderOptions,
    heading?: string,
    reaction = NO_REACTION,
  ): Message | null =>
    // An alert of one story is its card, however digests come.
    (options.form === 'overview' && found.digest.kind !== 'alert') || !options.hasButtons
      ? folded(found, options, heading)
      : render(found, 0, options, reaction, heading)

  return {
    async opening(digestId, reader) {
      const found = await load(digestId)
      if (found === null) return null
      const t = texts(reader.language)
      if (found.digest.kind === 'broadcast') return broadcast(store, digestId)
      if (found.digest.kind === 'recap') return renderRecap(found, reader)
      if (found.articles.length === 0) {
        return message(styled(t(found.allTopicsOff ? 'quiet-topics-off' : 'quiet-day')))
      }
      // Rendering gets exactly what the key holds, so no reader gets a message rendered for another.
      const options = optionsOf(found, reader)
      const key = renderKey(digestId, options)
      const known = openings.get(key)
      if (known !== undefined) return known
      const made = renderOpening(found, options)
      if (made !== null) openings.set(key, made)
      return made
    },

    async stories(digestId) {
      const found = await load(digestId)
      return found === null || !READ_OUT.has(found.digest.kind) ? null : toldDigest(found)
    },

    forChat: (viewer) => chatCards(viewer),
  }

  function chatCards({ articles, digests, stories }: CardViewer): ChatCards {
    const loadDelivered = async (digestId: number): Promise<Loaded | null> =>
      (await digests.has(digestId)) ? load(digestId) : null

    return {
      async card(digestId, position, reader, reaction) {
        const found = await loadDelivered(digestId)
        return found === null ? null : render(found, position, optionsOf(found, reader), reaction)
      },

      async stories(digestId) {
        const found = await loadDelivered(digestId)
        return found === null ? null : toldDigest(found)
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
        const threads = new Map([[id, await stories.threads(id)]])
        return articleView(article, summaries.get(id), sources.get(id) ?? 1, reader, threads)
      },

      ...createArticleText((id) => articles.blocks(id), texts),

      async page(digestId, position, page, reader, reaction, offered) {
        const found = await loadDelivered(digestId)
        const view = found === null ? null : viewOf(found, position, optionsOf(found, reader))
        if (view === null) return null
        const t = texts(reader.language)
        if (reader.reading === 'rich') {
          const pages = await articlePages.rich(digestId, view.article)
          return pages.length === 0 ? null : richText(view, pages, page, t, reaction, offered)
        }
        const pages = await articlePages.classic(digestId, view.article)
        return pages.length === 0 ? null : fullText(view, pages, page, t, reaction, offered)
      },

      async contents(digestId, position, page, reader) {
        const found = await loadDelivered(digestId)
        const view = found === null ? null : viewOf(found, position, optionsOf(found, reader))
        if (view === null) return null
        const pages =
          reader.reading === 'rich'
            ? (await articlePages.rich(digestId, view.article)).map(richSummary)
            : (await articlePages.classic(digestId, view.article)).map(textSummary)
        const t = texts(reader.language)
        return pages.length === 0 ? null : fullTextContents(view, pages, page, t)
      },

      async overview(digestId, reader) {
        const found = await loadDelivered(digestId)
        if (found === null) return null
        if (found.digest.kind === 'recap') return renderRecap(found, reader)
        return folded(found, optionsOf(found, reader))
      },

      async again(digestId, heading, reader, reaction) {
        const found = await loadDelivered(digestId)
        if (found === null) return null
        if (found.digest.kind === 'recap') return renderRecap(found, reader)
        return renderOpening(found, optionsOf(found, reader), heading, reaction)
      },

      async headlines(digestId) {
        const found = await loadDelivered(digestId)
        return (found?.articles ?? []).map(({ id, title, link }, position) => ({
          article: id,
          headline: found?.summaries.get(id)?.headline ?? title,
          link,
          isUpdate: (found?.places[position]?.news ?? null) !== null,
        }))
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

/** The operator's text; `null` once the broadcast is cancelled, so that it is not sent to any more chats. */
async function broadcast(store: CardStore, digestId: number): Promise<Message | null> {
  const found = await store.broadcasts.get(digestId)
  if (found === undefined || found.state !== 'sending') return null
  return message(found)
}

function withHeading(view: CardView, heading: string | undefined): CardView {
  return heading === undefined ? view : { ...view, heading }
}
