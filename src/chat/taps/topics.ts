import type { Callback } from '../../card/callback.ts'
import { topicName } from '../../card/wording.ts'
import { isTopic, TOPICS } from '../../digest/topic/topics.ts'
import { answer } from '../answer.ts'
import type { ChatParts, Ctx } from '../context.ts'
import { turn } from '../show.ts'
import { topicsScreen } from '../topics-screen.ts'
import { changeWishes, toggled, wishesOf } from '../wishes.ts'

type SwitchCallback = Extract<Callback, { kind: 'switch' }>

/** A switch of the topics: one of them, or all at once. */
export async function topicsTap(
  ctx: Ctx,
  { name, value }: SwitchCallback,
  parts: ChatParts,
): Promise<void> {
  const { subscriber, t } = ctx
  if (subscriber === undefined) return answer(ctx, t('not-subscribed'))
  const { mutedTopics: before } = await wishesOf(parts, subscriber)
  if (name === 'topics' && (value === 'all' || value === 'none')) {
    await answer(ctx, t('settings-saved'))
    await change(value === 'all' ? [] : TOPICS)
  } else if (name === 'topic' && isTopic(value)) {
    const on = before.includes(value)
    await answer(ctx, t(on ? 'muted-not' : 'muted-now', { name: topicName(value, t) }))
    await change(toggled(before, value))
  } else await answer(ctx, t('tap-unknown'))

  async function change(mutedTopics: readonly string[]): Promise<void> {
    if (subscriber === undefined) return
    await changeWishes(parts, subscriber, { mutedTopics })
    await turn(ctx, topicsScreen(mutedTopics, t))
  }
}
