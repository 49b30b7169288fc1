import { topicName } from '../../card/wording.ts'
import { isTopic, TOPICS } from '../../digest/topics/topics.ts'
import type { Callback } from '../../model/callback.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { preferencesOf, toggled, updatePreferences } from '../preferences.ts'
import { topicsScreen } from '../settings/topics-screen.ts'

type SwitchCallback = Extract<Callback, { kind: 'switch' }>

/** A switch of the topics: one of them, or all at once. */
export async function topicsTap(
  ctx: Ctx,
  { name, value }: SwitchCallback,
  deps: BotDeps,
): Promise<void> {
  const { subscriber, t } = ctx
  if (subscriber === undefined) return answerTap(ctx, t('not-subscribed'))
  const { mutedTopics: before } = await preferencesOf(deps, subscriber)
  if (name === 'topics' && (value === 'all' || value === 'none')) {
    await answerTap(ctx, t('settings-saved'))
    await change(value === 'all' ? [] : TOPICS)
  } else if (name === 'topic' && isTopic(value)) {
    const on = before.includes(value)
    await answerTap(ctx, t(on ? 'muted-not' : 'muted-now', { name: topicName(value, t) }))
    await change(toggled(before, value))
  } else await answerTap(ctx, t('tap-unknown'))

  async function change(mutedTopics: readonly string[]): Promise<void> {
    if (subscriber === undefined) return
    await updatePreferences(deps, subscriber, { mutedTopics })
    await editOrSend(ctx, topicsScreen(mutedTopics, t))
  }
}
