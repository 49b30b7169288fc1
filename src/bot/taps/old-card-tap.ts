import type { Callback } from '../../model/callback.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import {
  type ArticleDeps,
  showArticle,
  showArticleContents,
  showArticlePage,
} from '../show-article.ts'
import { type TranslationDeps, translationTap } from '../translation/translation-tap.ts'

type DigestCallback = Extract<Callback, { digest: number }>

/**
 * A tap on a card whose digest was deleted by age. Its article can still be read in full and bookmarked, but one can no longer
 * page through the digest, which the answer says; so it does if the article is no longer kept either. Shows nothing of a digest that was sent to another chat.
 */
export async function oldCardTap(
  ctx: BotContext,
  callback: DigestCallback,
  deps: ArticleDeps & TranslationDeps,
): Promise<void> {
  const { t } = ctx
  const isDeleted = await ctx.viewer.digests.isDeleted(callback.digest)
  if (!isDeleted) return answerTap(ctx, t('tap-unknown'))
  const article = await articleOf(ctx, callback)
  if (article === null) return answerTap(ctx, t('article-gone'))
  const from = { article, name: 'none', page: 0 } as const
  if (callback.kind === 'page') {
    return showArticlePage(ctx, { ...from, at: callback.page }, deps)
  }
  if (callback.kind === 'contents') {
    return showArticleContents(ctx, { ...from, at: callback.page }, deps)
  }
  if (callback.kind === 'translation') {
    const { act, at } = callback
    return translationTap(ctx, { kind: 'articleTranslation', act, at, ...from }, deps)
  }
  const isBack = callback.kind === 'card' && callback.article !== undefined
  return showArticle(ctx, { kind: 'article', ...from }, deps, isBack ? undefined : 'digest-old')
}

/** The article that the button names; otherwise the one that the card's bold headline links to. */
async function articleOf(
  { callbackQuery, viewer }: BotContext,
  callback: DigestCallback,
): Promise<number | null> {
  if ('article' in callback && callback.article !== undefined) return callback.article
  const shown = callbackQuery?.message
  const entities = shown !== undefined && 'entities' in shown ? (shown.entities ?? []) : []
  for (const { type, offset, length } of entities) {
    if (type !== 'bold') continue
    const link = entities.find(
      (one) => one.type === 'text_link' && one.offset === offset && one.length === length,
    )
    if (link?.type === 'text_link') return (await viewer.articles.byLink(link.url)) ?? null
  }
  return null
}
