import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { age, clip, isolate } from '../../card/wording.ts'
import type { InspectedUrl } from '../../collect/inspect-url.ts'
import type { SourceCandidate } from '../../model/personal-source.ts'
import type { FollowedKind } from '../../model/source.ts'
import type { Translate } from '../../text/locales.ts'

/** A source that was found. */
export type InspectedSource = Omit<Extract<InspectedUrl, { kind: 'source' }>, 'sourceKind'> & {
  sourceKind: FollowedKind
}

/** Characters of the source's title and of a headline that are shown. */
const MAX_TITLE = 100
const MAX_HEADLINE = 120

/** Shows the source at an address before it is kept: its title, how often it publishes and its newest articles. */
export function previewMessage(
  source: InspectedSource,
  { id, is }: SourceCandidate,
  now: number,
  t: Translate,
): Message {
  const title = isolate(clip(source.title, MAX_TITLE))
  const { publishRate, newest } = source
  const isPrivate = source.sourceKind === 'private-channel'
  const isChannel = isPrivate || source.sourceKind === 'channel'
  const frequency =
    publishRate === null
      ? t('add-rarely')
      : t(`${isChannel ? 'channel' : 'add'}-per-${publishRate.per}`, { count: publishRate.count })
  const lines = newest.map(({ title: headline, url, publishedAt }) =>
    join([
      '• ',
      styled(isolate(clip(headline, MAX_HEADLINE)), ...(url === null ? [] : [{ link: url }])),
      publishedAt === null ? '' : ` · ${age(publishedAt, now, t)}`,
    ]),
  )
  return message(
    join(
      [
        join(
          [
            styled(title, 'bold', ...(isPrivate ? [] : [{ link: source.siteUrl ?? source.url }])),
            styled(
              `${t(`add-kind-${source.sourceKind}`)}${isPrivate ? '' : ` · ${frequency}`}`,
              'italic',
            ),
          ],
          '\n',
        ),
        ...(isPrivate ? [] : [lines.length === 0 ? t('add-empty') : join(lines, '\n')]),
        t(is === 'new' ? 'add-ask' : `add-is-${is}`),
      ],
      '\n\n',
    ),
    is === 'new'
      ? [
          [
            button(t(isChannel ? 'follow-yes' : 'add-yes'), { kind: 'own', act: 'keep', id }),
            button(t(isChannel ? 'follow-no' : 'add-no'), { kind: 'own', act: 'cancel', id }),
          ],
        ]
      : [],
  )
}
