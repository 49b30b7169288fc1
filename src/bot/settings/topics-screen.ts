import { button } from '../../card/button.ts'
import { rows } from '../../card/keyboard-rows.ts'
import { type Message, message } from '../../card/message.ts'
import { styled } from '../../card/styled.ts'
import { topicName } from '../../card/wording.ts'
import { TOPICS } from '../../digest/topics/topics.ts'
import type { Translate } from '../../text/locales.ts'

/** The topics as switches: on is what digests tell of. */
export function topicsScreen(muted: readonly string[], t: Translate): Message {
  const switches = TOPICS.map((topic) =>
    button(t(muted.includes(topic) ? 'switch-off' : 'switch-on', { name: topicName(topic, t) }), {
      kind: 'switch',
      name: 'topic',
      value: topic,
    }),
  )
  return message(styled(t('topics-ask')), [
    ...rows(switches, 2),
    [
      button(t('topics-all'), { kind: 'switch', name: 'topics', value: 'all' }),
      button(t('topics-none'), { kind: 'switch', name: 'topics', value: 'none' }),
    ],
  ])
}
