import type { InlineKeyboardButton } from 'grammy/types'
import { type ArticleView, nextButton } from '../../card/card.ts'
import type { Message } from '../../card/message.ts'
import { listRow } from '../../card/single.ts'
import type { NamedLanguage, TranslationActions } from '../../card/translated-page.ts'
import type { Reader } from '../../card-views/reader.ts'
import { samePlace } from '../../card-views/same-place.ts'
import {
  lengthsOf,
  type TranslatedArticle,
  translatedContentsMessage,
  translatedMessage,
} from '../../card-views/translated-text.ts'
import type { Logger } from '../../log.ts'
import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import type { Callback } from '../../model/callback.ts'
import { placeOf, type TranslationPlace } from '../../model/translation.ts'
import { sectionsOf } from '../../translate/sections.ts'
import type { ArticleToTranslate, Translation, Translator } from '../../translate/translator.ts'
import { answerTap } from '../answer-tap.ts'
import type { Beside } from '../beside.ts'
import type { BotContext } from '../bot-context.ts'
import type { BotLimits } from '../bot-deps.ts'
import { chatReader } from '../chat-reader.ts'
import type { PerPersonLimit } from '../per-person-limit.ts'
import { reactionState } from '../reaction-states.ts'
import { senderOf } from '../sender-of.ts'
import { showScreen } from '../show-screen.ts'
import { setReaction } from '../taps/reaction-tap.ts'
import { type InterestsDeps } from '../update-interests.ts'
import { markWaiting, tellTapper } from './show-waiting.ts'
import { namedLanguage, type OfferDeps, translationOffer } from './translation-offer.ts'
import type { WaitingScreens } from './waiting-screens.ts'

export type TranslationCallback = Extract<Callback, { kind: 'translation' | 'articleTranslation' }>

/** What showing a translated text needs. */
export interface TranslationDeps extends InterestsDeps, Pick<OfferDeps, 'translator'> {
  beside: Pick<Beside, 'start'>
  waiting: WaitingScreens
  limits: Pick<BotLimits, 'translationsPerDay'>
  /** Limits how many parts one person may have translated. */
  translationLimit: PerPersonLimit
  log: Logger
}

/** What a tap on a translated text is about. */
interface Tapped {
  article: ArticleToTranslate
  view: ArticleView
  to: NamedLanguage
  from: NamedLanguage | null
  blocks: readonly Block[]
  below: InlineKeyboardButton[]
}

/** A tap that opens a full text in another language, or on one of its pages. */
export async function translationTap(
  ctx: BotContext,
  callback: TranslationCallback,
  deps: TranslationDeps,
): Promise<void> {
  const { t } = ctx
  const { translator } = deps
  const article = await ctx.viewer.articles.get(callback.article)
  const blocks = article === undefined ? [] : await ctx.viewer.articles.blocks(article.id)
  if (article === undefined || blocks.length === 0) return answerTap(ctx, t('article-gone'))
  const to = await translationOffer(ctx, article, deps)
  const shown = await viewOf(ctx, callback)
  // The languages that one reads have changed, or the model is gone: the original is one tap away.
  if (translator === null || to === null) return answerTap(ctx, t('translation-model'))
  if (shown === null) return answerTap(ctx, t('article-gone'))
  const tapped: Tapped = {
    article: toTranslate(article, blocks),
    view: shown.view,
    to,
    from:
      article.language === null ? null : namedLanguage(article.language, chatReader(ctx).language),
    blocks,
    below: shown.below,
  }
  const place = placeIn(callback, tapped, chatReader(ctx))
  switch (callback.act) {
    case 'open':
    case 'show':
      return showPart(ctx, callback, tapped, place, { ...deps, translator })
    case 'contents':
      await answerTap(ctx)
      return showContents(ctx, callback, tapped, place, translator)
    case 'save':
    case 'unsave': {
      await bookmark(ctx, callback, deps)
      const translated = await translator.stored(tapped.article, to.code)
      return showPage(ctx, callback, tapped, place, translated)
    }
  }
}

/** The article as the chat sees it, in parts. */
function toTranslate(article: Article, blocks: readonly Block[]): ArticleToTranslate {
  const { id, title, language } = article
  return { id, title, language: language ?? 'und', sections: sectionsOf(blocks) }
}

async function viewOf(
  ctx: BotContext,
  callback: TranslationCallback,
): Promise<{ view: ArticleView; below: InlineKeyboardButton[] } | null> {
  const reader = chatReader(ctx)
  if (callback.kind === 'translation') {
    const view = await ctx.cards.view(callback.digest, callback.position, reader)
    return view === null || view.article !== callback.article
      ? null
      : { view, below: [nextButton(view, ctx.t)] }
  }
  const { article, name, page } = callback
  const view = await ctx.cards.article(article, null, reader)
  return view && { view, below: listRow(article, { name, page }, ctx.t) }
}

/** The part that is shown: for a tap on the original, the one with the text of its page. */
function placeIn(
  { act, at }: TranslationCallback,
  { article: { sections }, blocks }: Tapped,
  { reading }: Reader,
): TranslationPlace {
  if (act !== 'open') {
    const place = placeOf(at)
    return { ...place, section: Math.min(place.section, Math.max(0, sections.length - 1)) }
  }
  const section = samePlace(
    lengthsOf(blocks, reading),
    at,
    sections.map((one) => lengthsOf(one, 'classic').reduce((sum, length) => sum + length, 0)),
  )
  return { section, message: 0 }
}

async function showPart(
  ctx: BotContext,
  callback: TranslationCallback,
  tapped: Tapped,
  place: TranslationPlace,
  deps: TranslationDeps & { translator: Translator },
): Promise<void> {
  const { translator, beside, log, now } = deps
  const { article, to } = tapped
  const isAtHand = await translator.isAtHand(article, place.section, to.code)
  if (!isAtHand) {
    const person = senderOf(ctx) ?? ctx.chat?.id ?? 0
    if (deps.translationLimit.take(person, now()) !== 'allowed') {
      return answerTap(ctx, ctx.t('translation-quota', { count: deps.limits.translationsPerDay }))
    }
  }
  const isStillAwaited = deps.waiting.wait(ctx)
  const translation = translator
    .translate(article, place.section, to.code)
    .catch((err: unknown): Translation => {
      log.error({ err, article: article.id }, 'translating failed')
      return { kind: 'none', why: 'model' }
    })
  const next = place.section + 1
  const ahead = () => {
    if (next >= article.sections.length) return
    beside.start(async () => {
      if (!(await translator.isAtHand(article, next, to.code))) {
        await translator.translate(article, next, to.code)
      }
    })
  }
  if (isAtHand && (await isReady(translation))) {
    await answerTap(ctx)
    await showOutcome(ctx, callback, tapped, place, await translation)
    return ahead()
  }
  await answerTap(ctx, ctx.t('translation-waiting'))
  const unmark = await markWaiting(ctx, log)
  // Nobody's next tap waits for a model.
  beside.start(async () => {
    const made = await translation
    if (isStillAwaited()) {
      if (made.kind === 'none') await unmark()
      await showOutcome(ctx, callback, tapped, place, made)
    }
    if (made.kind === 'translated') ahead()
  })
}

/** Whether a translation is there without waiting for a model. */
async function isReady(translation: Promise<Translation>): Promise<boolean> {
  const soon = new Promise<false>((resolve) => {
    setTimeout(resolve, READY_MS, false).unref()
  })
  return Promise.race([translation.then(() => true), soon])
}

/** Longer than a look into the database. */
const READY_MS = 250

async function showOutcome(
  ctx: BotContext,
  callback: TranslationCallback,
  tapped: Tapped,
  place: TranslationPlace,
  made: Translation,
): Promise<void> {
  if (made.kind === 'none') return tellTapper(ctx, ctx.t(`translation-${made.why}`))
  await showPage(ctx, callback, tapped, place, new Map([[place.section, made.section]]))
}

async function showPage(
  ctx: BotContext,
  callback: TranslationCallback,
  tapped: Tapped,
  place: TranslationPlace,
  translated: TranslatedArticle['translated'],
): Promise<void> {
  const { article, view, from, below } = tapped
  const { saved } = await reactionState(ctx, article.id)
  const around = { link: view.link, source: view.source, saved, from }
  const reader = chatReader(ctx)
  const load = async ({ reading }: Pick<Reader, 'reading'>): Promise<Message | null> => {
    const actions = actionsOf(callback, tapped, place, saved, reading)
    const text = { sections: article.sections, translated }
    return translatedMessage(text, place, around, { actions, below }, reading, ctx.t)
  }
  const shown = await load(reader)
  if (shown !== null) await showScreen(ctx, shown, () => load({ reading: 'classic' }))
}

async function showContents(
  ctx: BotContext,
  callback: TranslationCallback,
  tapped: Tapped,
  place: TranslationPlace,
  translator: Translator,
): Promise<void> {
  const { article, view, to } = tapped
  const { reading } = chatReader(ctx)
  const translated = await translator.stored(article, to.code)
  const actions = actionsOf(callback, tapped, place, false, reading)
  const text = { sections: article.sections, translated }
  await showScreen(ctx, translatedContentsMessage(text, place, view, actions, ctx.t))
}

/** What the buttons of a translated page do, in a digest or outside of one. */
function actionsOf(
  callback: TranslationCallback,
  { article: { id: article, sections }, blocks }: Tapped,
  { section }: TranslationPlace,
  saved: boolean,
  reading: Reader['reading'],
): TranslationActions {
  const lengths = sections.map((one) =>
    lengthsOf(one, 'classic').reduce((sum, length) => sum + length, 0),
  )
  const at = samePlace(lengths, section, lengthsOf(blocks, reading))
  const act = saved ? 'unsave' : 'save'
  if (callback.kind === 'translation') {
    const { digest, position } = callback
    const to = { kind: 'translation', digest, position, article } as const
    return {
      show: (there) => ({ ...to, act: 'show', at: there }),
      contents: (there) => ({ ...to, act: 'contents', at: there }),
      save: (there) => ({ ...to, act, at: there }),
      summary: { kind: 'card', digest, position, article },
      original: { kind: 'page', digest, position, page: at, article },
    }
  }
  const { name, page } = callback
  const to = { kind: 'articleTranslation', article, name, page } as const
  return {
    show: (there) => ({ ...to, act: 'show', at: there }),
    contents: (there) => ({ ...to, act: 'contents', at: there }),
    save: (there) => ({ ...to, act, at: there }),
    summary: { kind: 'article', article, name, page },
    original: { kind: 'articlePage', article, name, page, at },
  }
}

/** Sets or takes back the bookmark, and says so. */
async function bookmark(
  ctx: BotContext,
  callback: TranslationCallback,
  deps: TranslationDeps,
): Promise<void> {
  if (callback.kind === 'translation') {
    const { digest, position, article } = callback
    await setReaction(ctx, { reaction: 'save', digest, position, article }, deps)
    return
  }
  const { reactions } = ctx.viewer
  if (callback.act === 'save') await reactions.save(callback.article, deps.now())
  else await reactions.unsave(callback.article, deps.now())
  await answerTap(ctx, ctx.t(callback.act === 'save' ? 'saved-now' : 'saved-not'))
}
