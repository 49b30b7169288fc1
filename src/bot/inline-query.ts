import type { InlineQueryResultArticle } from 'grammy/types'
import { articleText } from '../card/card.ts'
import { inlineResult } from '../card/inline.ts'
import { isStaleTap } from '../deliver/outcome.ts'
import { SearchFailed } from '../store/search-failed.ts'
import type { Store } from '../store/store.ts'
import type { Texts } from '../text/locales.ts'
import { searchQuery } from '../text/search/search-query.ts'
import type { BotContext } from './bot-context.ts'
import { chatReader } from './chat-reader.ts'
import { preferencesOf } from './update-preferences.ts'

/** Results per answer; Telegram asks for the next ones as the person scrolls. */
const MAX_RESULTS = 10
/** How long Telegram may reuse an answer for the same person. */
const CACHE_SECONDS = 60

/** What inline search needs. */
export interface InlineDeps {
  store: Pick<Store, 'subscribers'>
  texts: Texts
  now: () => number
}

/** `@bot words` finds articles to share in any chat; `#id` finds the one article that a card's share button names. */
export async function onInline(ctx: BotContext, deps: InlineDeps): Promise<void> {
  const { store, now } = deps
  const query = ctx.inlineQuery
  if (query === undefined) return
  const subscriber = await store.subscribers.get(query.from.id)
  const reader = chatReader({ subscriber, from: ctx.from })
  const t = deps.texts.in(reader.language)
  const language = subscriber ? (await preferencesOf(deps, subscriber)).language : null
  const offset = /^\d{1,6}$/.test(query.offset) ? Number(query.offset) : 0
  let ids: number[] = []
  let isGivenUp = false
  try {
    ids = await idsFor(ctx, query.query, offset)
  } catch (error) {
    // Nobody can be told there; the next letter searches again.
    if (!(error instanceof SearchFailed)) throw error
    isGivenUp = true
  }
  const results: InlineQueryResultArticle[] = []
  for (const id of ids.slice(0, MAX_RESULTS)) {
    const view = await ctx.cards.article(id, language, reader)
    if (view !== null) results.push(inlineResult(view, articleText(view, now(), t), t))
  }
  const answering = ctx.answerInlineQuery(results, {
    cache_time: isGivenUp ? 0 : CACHE_SECONDS,
    // Each person may see different articles.
    is_personal: true,
    next_offset: ids.length > MAX_RESULTS ? String(offset + MAX_RESULTS) : '',
    button: { text: t('inline-open'), start_parameter: 'inline' },
  })
  await answering.catch((error: unknown) => {
    // Telegram drops a query as soon as the person types more.
    if (!isStaleTap(error)) throw error
  })
}

/** Ids of the articles that a query asks for. Those that the person may not see have no card. */
async function idsFor({ viewer }: BotContext, typed: string, offset: number): Promise<number[]> {
  const one = /^#([0-9a-z]{1,11})$/.exec(typed.trim())?.[1]
  if (one !== undefined) return [Number.parseInt(one, 36)]
  if (typed.trim() !== '') return viewer.search.ids(searchQuery(typed), offset, MAX_RESULTS + 1)
  const found = await viewer.articles.recent(offset, MAX_RESULTS + 1)
  return found.map(({ id }) => id)
}
