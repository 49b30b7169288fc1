import { articleList, LIST_PAGE, type ListView } from '../../card/list.ts'
import type { PagedList } from './paged-list.ts'

/** The chat's bookmarks, newest first. */
export const savedList: PagedList<{ now: () => number }> = {
  async page({ viewer, t }, page, { now }, undo) {
    const found = await viewer.reactions.saved(page * LIST_PAGE, LIST_PAGE + 1)
    const count = await viewer.reactions.countSaved()
    const view: ListView = {
      name: 'saved',
      title: t('saved-title', { count }),
      empty: t('saved-empty'),
      items: found.slice(0, LIST_PAGE),
      page,
      hasMore: found.length > LIST_PAGE,
      droppable: true,
      undo: undo?.id,
    }
    return articleList(view, now(), t)
  },

  async articles({ viewer }, page) {
    const found = await viewer.reactions.saved(page * LIST_PAGE, LIST_PAGE)
    return found.map(({ id }) => id)
  },

  async act({ viewer: { reactions } }, act, id, { now }) {
    if (act === 'drop') {
      // After a second tap there is nothing left to remove, which is no error.
      await reactions.unsave(id, now())
      return 'saved-not'
    }
    if (act !== 'restore') return null
    return (await reactions.save(id, now())) ? 'saved-now' : null
  },
}
