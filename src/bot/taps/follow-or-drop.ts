import type { CardView } from '../../card/card.ts'
import type { MenuState } from '../../card/menu.ts'
import type { Callback } from '../../model/callback.ts'
import { MOST_FOLLOWS } from '../../model/follow.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'

/** Follows the story of a card, stops that, or changes how the chat is told when it goes on; and answers the tap. */
export async function followOrDrop(
  ctx: BotContext,
  act: Extract<Callback, { kind: 'follow' }>['act'],
  { article }: Pick<CardView, 'article'>,
  { now }: { now: () => number },
): Promise<void> {
  const { follows } = ctx.viewer
  const followed = await follows.of(article)
  if (act === 'follow') {
    // A second tap changes nothing.
    const added = followed === undefined ? await follows.add(article, now()) : 'followed'
    if (added !== 'followed') {
      const key = added === 'many' ? 'follow-many' : 'article-gone'
      return answerTap(ctx, ctx.t(key, { most: MOST_FOLLOWS }))
    }
    const { atOnce } = (await follows.of(article)) ?? { atOnce: false }
    return answerTap(ctx, ctx.t(atOnce ? 'follow-now-at-once' : 'follow-now'))
  }
  if (followed === undefined) return answerTap(ctx, ctx.t('follow-dropped'))
  if (act === 'drop') {
    await follows.drop(followed.id, now())
    return answerTap(ctx, ctx.t('follow-dropped'))
  }
  await follows.setAtOnce(followed.id, act === 'atOnce')
  return answerTap(ctx, ctx.t(act === 'atOnce' ? 'follow-told-at-once' : 'follow-told-first'))
}

/** What the menu of a card says about following its story. */
export async function followingOf(
  { viewer: { follows } }: BotContext,
  { article }: Pick<CardView, 'article'>,
): Promise<NonNullable<MenuState['following']>> {
  const followed = await follows.of(article)
  if (followed === undefined) return 'no'
  return followed.atOnce ? 'atOnce' : 'withDigest'
}
