import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { CONNECTION_KINDS, type Connection } from '../../model/connection.ts'
import type { Translate } from '../../text/locales.ts'

/** Everything that can be connected, with what is. @param hasAddress whether programs can reach the bot */
export function connectionsScreen(
  found: readonly Connection[],
  hasAddress: boolean,
  t: Translate,
): Message {
  // What the bot sends needs no address of its own.
  const kinds = hasAddress ? CONNECTION_KINDS : (['webhook'] as const)
  const works = new Set(found.filter(({ endedAt }) => endedAt === null).map(({ kind }) => kind))
  return message(
    join(
      [
        styled(t('connect-title'), 'bold'),
        t('connect-how'),
        hasAddress ? '' : t('connect-no-address'),
      ],
      '\n\n',
    ),
    kinds.map((kind) => {
      const label = t(`connect-${kind}`)
      return [
        button(works.has(kind) ? `${label} ✓` : label, {
          kind: 'connect',
          act: 'show',
          what: kind,
        }),
      ]
    }),
  )
}
