import { LIST_PAGE } from '../../card/list.ts'
import { savedArticles } from '../../card/saved.ts'
import { OLD_BOOKMARK_MS } from '../../model/reaction.ts'
import { when } from '../../text/clock-time.ts'
import { chatReader } from '../chat-reader.ts'
import type { PagedList } from './paged-list.ts'

/** The chat's bookmarks, oldest first. */
export const savedList: PagedList<{ now: () => number }> = {
  async page(ctx, page, { now }, undo) {
    const { viewer, t } = ctx
    const at = now()
    const [found, totals, reminder] = await Promise.all([
      viewer.reactions.saved(page * LIST_PAGE, LIST_PAGE + 1),
      viewer.reactions.savedTotals(at - OLD_BOOKMARK_MS),
      viewer.reminder.get(),
    ])
    const { zone, language } = chatReader(ctx)
    const view = {
      found,
      totals,
      page,
      reminder: reminder === undefined ? null : when(reminder.dueAt, zone, language, at, t),
      undo,
    }
    return savedArticles(view, at, t)
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
    if (act === 'restore') return (await reactions.restore(id, now())) ? 'saved-now' : null
    if (act === 'dropOld') {
      await reactions.dropSavedBefore(id - OLD_BOOKMARK_MS, id)
      return 'saved-old-dropped'
    }
    if (act !== 'restoreOld') return null
    await reactions.restoreDropped(id, now())
    return 'saved-old-back'
  },
}
