import type { ListedArticle } from '../model/article.ts'
import type { ItemAct } from '../model/callback.ts'
import type { ReminderChoice } from '../model/reading-reminder.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import { articleList, LIST_PAGE } from './list.ts'
import { type Message, message } from './message.ts'
import { styled } from './styled.ts'
import { readingMinutes } from './wording.ts'

/** A page of what a chat saved. */
export interface SavedView {
  /** The articles of the page, and one more if there is a next page. */
  found: readonly ListedArticle[]
  /** What all that is saved comes to, and how many were saved more than a month ago. */
  totals: { count: number; words: number; old: number }
  page: number
  /** When a reminder comes, in words; `null` if none is set. */
  reminder: string | null
  /** Whether this is the reminder itself. */
  isReminder?: boolean
  undo?: { act: ItemAct; id: number } | undefined
}

/** What is saved, the oldest first, with the minutes that it takes to read, a reminder, and a way to drop what is old. */
export function savedArticles(view: SavedView, now: number, t: Translate): Message {
  const { found, totals, page, reminder, isReminder = false, undo } = view
  const { count, words, old } = totals
  const heading = t(isReminder ? 'remind-title' : 'saved-title', { count })
  const minutes = t('play-time', { minutes: readingMinutes(words) })
  return articleList(
    {
      name: 'saved',
      title: words === 0 ? heading : `${heading} · ${minutes}`,
      ...(reminder !== null && { note: t('remind-when', { when: reminder }) }),
      empty: t('saved-empty'),
      items: found.slice(0, LIST_PAGE),
      page,
      hasMore: found.length > LIST_PAGE,
      droppable: true,
      undo,
      more: [
        count === 0
          ? []
          : [
              button(t('saved-markdown'), { kind: 'savedFile', form: 'markdown' }),
              button(t('saved-epub'), { kind: 'savedFile', form: 'epub' }),
            ],
        count === 0 && reminder === null
          ? []
          : [button(t('remind-button'), { kind: 'remind', when: 'ask' })],
        old === 0
          ? []
          : [
              // The moment says what was old when the button was made, and which of them a tap on Undo brings back.
              button(t('saved-drop-old', { count: old }), {
                kind: 'item',
                name: 'saved',
                act: 'dropOld',
                id: now,
                page: 0,
              }),
            ],
      ],
    },
    now,
    t,
  )
}

/** The question when to be reminded, with a button for each choice. @param labels when each of them is */
export function reminderChoices(
  labels: Readonly<Record<ReminderChoice, string>>,
  isSet: boolean,
  t: Translate,
): Message {
  return message(styled(t('remind-ask')), [
    [button(labels.tonight, { kind: 'remind', when: 'tonight' })],
    [button(labels.weekend, { kind: 'remind', when: 'weekend' })],
    isSet ? [button(t('remind-off'), { kind: 'remind', when: 'off' })] : [],
    [button(t('menu-back'), { kind: 'list', name: 'saved', page: 0 })],
  ])
}
