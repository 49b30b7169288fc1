import { button, rowsOf } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { topicName } from '../../card/wording.ts'
import { isTopic, TOPICS } from '../../digest/topics/topics.ts'
import type { Callback } from '../../model/callback.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import type { Translate } from '../../text/locales.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotDeps, Ctx } from '../context.ts'
import { preferencesOf, toggled, updatePreferences } from '../preferences.ts'

/** The topics as switches: those that are on come in digests. */
export function topicsScreen(muted: readonly string[], t: Translate): Message {
  const switches = TOPICS.map((topic) =>
    button(t(muted.includes(topic) ? 'switch-off' : 'switch-on', { name: topicName(topic, t) }), {
      kind: 'switch',
      name: 'topic',
      value: topic,
    }),
  )
  return message(styled(t('topics-ask')), [
    ...rowsOf(switches, 2),
    [
      button(t('topics-all'), { kind: 'switch', name: 'topics', value: 'all' }),
      button(t('topics-none'), { kind: 'switch', name: 'topics', value: 'none' }),
    ],
  ])
}

/** A tap on a switch of the topics: one of them, or all at once. */
export async function topicsTap(
  ctx: Ctx,
  { name, value }: Extract<Callback, { kind: 'switch' }>,
  deps: Pick<BotDeps, 'store' | 'now'>,
): Promise<void> {
  const { subscriber, t } = ctx
  if (subscriber === undefined) return answerTap(ctx, t('not-subscribed'))
  const { mutedTopics: before } = await preferencesOf(deps, subscriber)
  let mutedTopics: readonly string[]
  if (name === 'topics' && (value === 'all' || value === 'none')) {
    await answerTap(ctx, t('settings-saved'))
    mutedTopics = value === 'all' ? [] : TOPICS
  } else if (name === 'topic' && isTopic(value)) {
    const key = before.includes(value) ? 'muted-not' : 'muted-now'
    await answerTap(ctx, t(key, { name: topicName(value, t) }))
    mutedTopics = toggled(before, value)
  } else return answerTap(ctx, t('tap-unknown'))
  await updatePreferences(deps, subscriber, { mutedTopics })
  await editOrSend(ctx, topicsScreen(mutedTopics, t))
}
