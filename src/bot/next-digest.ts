import { withMoment } from '../card/moment.ts'
import type { Styled } from '../card/styled.ts'
import type { Subscriber } from '../model/subscriber.ts'
import { when } from '../text/clock-time.ts'
import type { Translate } from '../text/locales.ts'
import { zoneLabel } from '../text/places/zone-names.ts'
import type { SubscriberDefaults } from './bot-deps.ts'

/**
 * The sentence of a key that says in `$when` when a subscriber's next digest comes, with the zone. While nobody has chosen a
 * zone, a client that can puts the reader's own day and time in its place.
 *
 * @param now epoch ms; also stands for the digest of a subscriber who gets none
 */
export function nextDigestSentence(
  key: string,
  { nextDueAt, schedule: { zone }, language }: Subscriber,
  { defaults, now }: { defaults: Pick<SubscriberDefaults, 'zone'>; now: () => number },
  t: Translate,
  values: Record<string, string> = {},
): Styled {
  const at = nextDueAt ?? now()
  const words = t('when-zone', { when: when(at, zone, language, now(), t), zone: zoneLabel(zone) })
  const format = zone === defaults.zone ? 'wt' : ''
  return withMoment((marked) => t(key, { ...values, when: marked }), { at, words, format })
}
