import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import { type Message, message } from './message.ts'
import { join, styled } from './styled.ts'

/** What the closing card of a digest shows. */
export interface ClosingView {
  digest: number
  /** Number of articles in the digest. */
  total: number
  /** When the next digest comes, in words; `null` if none is planned. */
  when: string | null
  /** The articles of this digest that were bookmarked. */
  saved: readonly { headline: string; link: string }[]
}

/** The last card of a digest: when the next one comes, and what was bookmarked. */
export function closing({ digest, total, when, saved }: ClosingView, t: Translate): Message {
  const list = saved.map(({ headline, link }) => join(['• ', styled(headline, { link })]))
  const back =
    total > 0 ? [button(t('previous'), { kind: 'card', digest, position: total - 1 })] : []
  return message(
    join(
      [
        styled(when === null ? t('closing-last') : t('closing', { when }), 'bold'),
        saved.length === 0
          ? t('closing-nothing-saved')
          : join([t('closing-saved', { count: saved.length }), ...list], '\n'),
      ],
      '\n\n',
    ),
    [[...back, button(t('saved-button'), { kind: 'list', name: 'saved', page: 0 })]],
  )
}
