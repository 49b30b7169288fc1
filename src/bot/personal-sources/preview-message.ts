import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { age, clip, isolate } from '../../card/wording.ts'
import type { InspectedUrl } from '../../collect/inspect-url.ts'
import type { SourceCandidate } from '../../model/personal-source.ts'
import type { Translate } from '../../text/locales.ts'

type Found = Extract<InspectedUrl, { kind: 'source' }>

const TITLE = 100
const HEADLINE = 120

/** What an address turned out to be, before anything is saved: its name, how often it tells something, its newest. */
export function previewMessage(
  found: Found,
  { id, is }: SourceCandidate,
  now: number,
  t: Translate,
): Message {
  const title = isolate(clip(found.title, TITLE))
  const { publishRate, newest } = found
  const frequency =
    publishRate === null
      ? t('add-rarely')
      : t(`add-per-${publishRate.per}`, { count: publishRate.count })
  const lines = newest.map(({ title: headline, url, publishedAt }) =>
    join([
      '• ',
      styled(isolate(clip(headline, HEADLINE)), ...(url === null ? [] : [{ link: url }])),
      publishedAt === null ? '' : ` · ${age(publishedAt, now, t)}`,
    ]),
  )
  return message(
    join(
      [
        join(
          [
            styled(title, 'bold', { link: found.siteUrl ?? found.url }),
            styled(`${t(`add-kind-${found.sourceKind}`)} · ${frequency}`, 'italic'),
          ],
          '\n',
        ),
        lines.length === 0 ? t('add-empty') : join(lines, '\n'),
        t(is === 'new' ? 'add-ask' : `add-is-${is}`),
      ],
      '\n\n',
    ),
    is === 'new'
      ? [
          [
            button(t('add-yes'), { kind: 'own', act: 'keep', id }),
            button(t('add-no'), { kind: 'own', act: 'cancel', id }),
          ],
        ]
      : [],
  )
}
