import type { InlineKeyboardButton } from 'grammy/types'
import type { Thread } from '../model/discussion.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'

/** The row of a card that leads to its discussion; none without a discussion whose comments can be read. */
export function discussionRow(
  { article, thread = null }: { article: number; thread?: Pick<Thread, 'comments'> | null },
  t: Translate,
): InlineKeyboardButton[][] {
  if (thread === null) return []
  const { comments } = thread
  const label = comments ? t('comments-button', { count: comments }) : t('comments-uncounted')
  return [[button(label, { kind: 'discussion', act: 'show', article })]]
}
