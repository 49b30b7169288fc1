import type { Callback } from '../../model/callback.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { showArticle, showArticlePage } from '../show-article.ts'

type DigestCallback = Extract<Callback, { digest: number }>

/**
 * A card whose digest was deleted by age. Its article is still there: it can be read in full and bookmarked as ever, only the
 * digest around it cannot be walked any more, and the answer says so. A digest that was sent elsewhere is not shown.
 */
export async function oldCardTap(ctx: Ctx, callback: DigestCallback, deps: BotDeps): Promise<void> {
  const { t } = ctx
  const isDeleted = await ctx.viewer.digests.isDeleted(callback.digest)
  const article = isDeleted ? await articleOf(ctx, callback) : null
  if (article === null) return answerTap(ctx, t('tap-unknown'))
  const from = { article, name: 'none', page: 0 } as const
  if (callback.kind === 'page') {
    return showArticlePage(ctx, { kind: 'articlePage', ...from, at: callback.page }, deps)
  }
  const isBack = callback.kind === 'card' && callback.article !== undefined
  return showArticle(ctx, { kind: 'article', ...from }, deps, isBack ? undefined : 'digest-old')
}

/** The article that the button names, or else the one that its card links to in bold. */
async function articleOf(
  { callbackQuery, viewer }: Ctx,
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
