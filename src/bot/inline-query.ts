import type { InlineQueryResultArticle } from 'grammy/types'
import { articleText } from '../card/card.ts'
import { inlineResult } from '../card/inline.ts'
import { readerOf } from '../card-views/reader.ts'
import { isStaleTap } from '../deliver/outcome.ts'
import { searchTerms } from '../store/search-terms.ts'
import type { BotDeps, Ctx } from './context.ts'
import { preferencesOf } from './preferences.ts'
import { readerIn } from './reader-in.ts'

/** Results of one answer; the next come as the person scrolls. */
const RESULTS = 10
/** Seconds that Telegram may repeat an answer to the same person. */
const CACHE_SECONDS = 60

/** `@bot words` finds articles to share into any chat; `#id` is the one that a card's share button means. */
export async function onInline(ctx: Ctx, deps: BotDeps): Promise<void> {
  const { store, now } = deps
  const query = ctx.inlineQuery
  if (query === undefined) return
  const subscriber = await store.subscribers.get(query.from.id)
  const reader = subscriber ? readerOf(subscriber) : readerIn(ctx)
  const t = deps.texts.in(reader.language)
  const language = subscriber ? (await preferencesOf(deps, subscriber)).language : null
  const offset = /^\d{1,6}$/.test(query.offset) ? Number(query.offset) : 0
  const ids = await idsFor(ctx, query.query, offset)
  const results: InlineQueryResultArticle[] = []
  for (const id of ids.slice(0, RESULTS)) {
    const view = await ctx.cards.article(id, language, reader)
    if (view !== null) results.push(inlineResult(view, articleText(view, now(), t), t))
  }
  const answered = ctx.answerInlineQuery(results, {
    cache_time: CACHE_SECONDS,
    // What a person may see depends on the person.
    is_personal: true,
    next_offset: ids.length > RESULTS ? String(offset + RESULTS) : '',
    button: { text: t('inline-open'), start_parameter: 'inline' },
  })
  await answered.catch((error: unknown) => {
    // Telegram drops the query as soon as the person types on.
    if (!isStaleTap(error)) throw error
  })
}

/** The ids that a query asks for. Those that the person may not see get no card. */
async function idsFor({ viewer }: Ctx, typed: string, offset: number): Promise<number[]> {
  const one = /^#([0-9a-z]{1,11})$/.exec(typed.trim())?.[1]
  if (one !== undefined) return [Number.parseInt(one, 36)]
  const found =
    typed.trim() === ''
      ? await viewer.articles.recent(offset, RESULTS + 1)
      : await viewer.search.find(searchTerms(typed), offset, RESULTS + 1)
  return found.map(({ id }) => id)
}
