import { articleList, LIST_PAGE, type ListView } from '../../card/list.ts'
import type { List } from './list.ts'

/** What the chat saved, newest first. */
export const savedList: List = {
  async page({ chat, t }, page, { store, now }, undo) {
    const found = await store.reactions.saved(chat?.id ?? 0, page * LIST_PAGE, LIST_PAGE + 1)
    const count = await store.reactions.countSaved(chat?.id ?? 0)
    const view: ListView = {
      name: 'saved',
      title: t('saved-title', { count }),
      empty: t('saved-empty'),
      items: found.slice(0, LIST_PAGE),
      page,
      hasMore: found.length > LIST_PAGE,
      droppable: true,
      undo,
    }
    return articleList(view, now(), t)
  },

  async act({ chat }, act, id, { store, now }) {
    if (chat === undefined || (act !== 'drop' && act !== 'restore')) return null
    if (!(await store.reactions.save(chat.id, id, act === 'drop' ? null : now(), now())))
      return null
    return act === 'drop' ? 'saved-not' : 'saved-now'
  },
}
