import type { InlineKeyboardButton } from 'grammy/types'
import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { join, styled } from '../../card/styled.ts'
import { age } from '../../card/wording.ts'
import type { Callback } from '../../model/callback.ts'
import type { Connection, ConnectionKind } from '../../model/connection.ts'
import type { Translate } from '../../text/locales.ts'

type Act = Extract<Callback, { kind: 'connect' }>['act']

/** The screen of something that a secret opens: what it is for, whether it is connected, and what can be done. `now` is epoch ms. */
export function secretScreen(
  kind: ConnectionKind,
): (connection: Connection | undefined, now: number, t: Translate) => Message {
  return (connection, now, t) => screen(kind, connection, now, t)
}

function screen(
  kind: ConnectionKind,
  connection: Connection | undefined,
  now: number,
  t: Translate,
): Message {
  const title = styled(t(`connect-${kind}`), 'bold')
  if (connection === undefined || connection.endedAt !== null) {
    const isEnded = connection !== undefined
    return message(
      join([title, isEnded ? t('connect-ended') : t(`connect-${wordsOf(kind)}-how`)], '\n\n'),
      [
        isEnded ? [toDo(t('undo'), 'restore', kind)] : [],
        [toDo(t(`connect-${wordsOf(kind)}-make`), 'make', kind)],
        [back(t)],
      ],
    )
  }
  const { createdAt, usedAt } = connection
  const since = t('connect-since', { age: age(createdAt, now, t) })
  const used =
    usedAt === null ? t('connect-unused') : t('connect-used', { age: age(usedAt, now, t) })
  return message(join([title, `${since}\n${used}`, maySaveLine(connection, t)], '\n\n'), [
    ...saving(connection, t),
    [toDo(t(`connect-${wordsOf(kind)}-make-new`), 'make', kind)],
    [toDo(t('connect-end'), 'end', kind), back(t)],
  ])
}

/** The only screen that has the secret: only its hash is kept. */
export function madeScreen(
  kind: ConnectionKind,
  { address, secret }: { address: string; secret: string | null },
  t: Translate,
): Message {
  return message(
    join(
      [
        styled(t(`connect-${kind}`), 'bold'),
        styled(address, 'code'),
        styled(secret ?? '', 'code'),
        t(`connect-${wordsOf(kind)}-made`),
      ],
      '\n\n',
    ),
    [[toDo(t('connect-end'), 'end', kind), toDo(t('menu-back'), 'show', kind)]],
  )
}

/** Which texts a kind has: both feeds have the same. */
function wordsOf(kind: ConnectionKind): 'assistant' | 'feed' {
  return kind === 'assistant' ? 'assistant' : 'feed'
}

function maySaveLine({ kind, maySave }: Connection, t: Translate): string {
  if (kind !== 'assistant') return ''
  return t(maySave ? 'connect-may-save' : 'connect-may-not-save')
}

function saving({ kind, maySave }: Connection, t: Translate): InlineKeyboardButton[][] {
  if (kind !== 'assistant') return []
  return [
    [
      maySave
        ? toDo(t('connect-forbid-saving'), 'mayNotSave', kind)
        : toDo(t('connect-allow-saving'), 'maySave', kind),
    ],
  ]
}

function toDo(label: string, act: Act, kind: ConnectionKind): InlineKeyboardButton {
  return button(label, { kind: 'connect', act, what: kind })
}

function back(t: Translate): InlineKeyboardButton {
  return button(t('menu-back'), { kind: 'connect', act: 'show', what: 'all' })
}
