import type { InlineKeyboardButton } from 'grammy/types'
import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { EMPTY, join, type Styled, styled } from '../../card/styled.ts'
import { clip, isolate } from '../../card/wording.ts'
import type { ItemAct } from '../../model/callback.ts'
import type { Follow } from '../../model/follow.ts'
import type { Watch } from '../../model/watch.ts'
import { spokenDay } from '../../text/spoken-day.ts'
import type { Translate } from '../../text/locales.ts'
import type { BotContext } from '../bot-context.ts'
import type { Undo } from './paged-list.ts'
import { titlesButton, watchRule } from './watch-buttons.ts'

/** Characters of words or of a title on a button that takes half a row. */
const MAX_LABEL = 22
const MAX_TITLE = 90

type ListOf = 'watched' | 'followed'

/** What a chat waits for, in one message: the words that it watches and the stories that it follows, each with its buttons. */
export async function watchedAndFollowed(
  { viewer, subscriber, t }: BotContext,
  now: number,
  undo?: Undo & { name: ListOf },
): Promise<Message> {
  const watches = await viewer.watches.list()
  const follows = await viewer.follows.list()
  const isToldAtOnce = watches.length > 0 || follows.some(({ atOnce }) => atOnce)
  const rule = subscriber !== undefined && isToldAtOnce ? watchRule(subscriber, t) : ''
  const day = (at: number) =>
    spokenDay(at, subscriber?.schedule.zone ?? 'UTC', subscriber?.language ?? 'en', now)
  const back = undo === undefined ? [] : [itemButton(t('undo'), undo.name, undo.act, undo.id)]
  const quiet = button(t('watch-quiet'), { kind: 'settings', screen: 'quiet' })
  return message(
    join(
      [
        styled(t('watched-title'), 'bold'),
        watches.length === 0 ? t('watched-empty') : '',
        t('watch-how'),
        followedText(follows, day, t),
        rule,
      ],
      '\n\n',
    ),
    [
      ...watches.map((watch) => watchRow(watch, t)),
      ...follows.map((follow, place) => followRow(follow, place + 1, t)),
      back,
      rule === '' ? [] : [quiet],
    ],
  )
}

function followedText(
  follows: readonly Follow[],
  day: (at: number) => string,
  t: Translate,
): Styled {
  if (follows.length === 0) return EMPTY
  const lines = follows.map(({ title, link, endsAt }, place) =>
    join([
      `${place + 1}. `,
      styled(isolate(clip(title, MAX_TITLE)), { link }),
      ` · ${t('followed-until', { day: day(endsAt) })}`,
    ]),
  )
  return join([styled(t('followed-title'), 'bold'), ...lines], '\n')
}

function watchRow(watch: Watch, t: Translate): InlineKeyboardButton[] {
  const label = t('list-unmute', { name: clip(watch.words, MAX_LABEL) })
  return [itemButton(label, 'watched', 'drop', watch.id), titlesButton(watch, t)]
}

function followRow({ id, title, atOnce }: Follow, number: number, t: Translate) {
  const label = t('follow-at-once')
  const name = `${number}. ${isolate(clip(title, MAX_LABEL))}`
  return [
    itemButton(t('list-unmute', { name }), 'followed', 'drop', id),
    itemButton(atOnce ? t('chosen', { label }) : label, 'followed', 'switch', id),
  ]
}

function itemButton(text: string, name: ListOf, act: ItemAct, id: number): InlineKeyboardButton {
  return button(text, { kind: 'item', name, act, id, page: 0 })
}
