import { button, rowsOf } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { topicName } from '../../card/wording.ts'
import { areAllTopics, isTopic, TOPICS } from '../../digest/topics/topics.ts'
import type { Callback } from '../../model/callback.ts'
import { editOrSend } from '../../telegram/edit-or-send.ts'
import type { Translate } from '../../text/locales.ts'
import { answerTap } from '../answer-tap.ts'
import type { BotContext } from '../bot-context.ts'
import {
  type PreferencesDeps,
  preferencesOf,
  toggled,
  updatePreferences,
} from '../update-preferences.ts'

/** The topics as switches; a topic that is off is left out of digests. @param why why they are shown, where nobody asked for them */
export function topicSwitches(
  mutedTopics: readonly string[],
  t: Translate,
  why: string | null = null,
): Message {
  const ask = t(areAllTopics(mutedTopics) ? 'topics-all-off' : 'topics-ask')
  const switches = TOPICS.map((topic) =>
    button(
      t(mutedTopics.includes(topic) ? 'switch-off' : 'switch-on', { name: topicName(topic, t) }),
      {
        kind: 'switch',
        name: 'topic',
        value: topic,
      },
    ),
  )
  return message(styled(why ?? ask), [
    ...rowsOf(switches, 2),
    [
      button(t('topics-all'), { kind: 'switch', name: 'topics', value: 'all' }),
      button(t('topics-none'), { kind: 'switch', name: 'topics', value: 'none' }),
    ],
  ])
}

/** A tap on the switch of one topic, or on one of those for all topics. */
export async function topicTap(
  ctx: BotContext,
  { name, value }: Extract<Callback, { kind: 'switch' }>,
  deps: PreferencesDeps,
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
  await editOrSend(ctx, topicSwitches(mutedTopics, t))
}
