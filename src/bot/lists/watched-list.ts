import type { PagedList } from './paged-list.ts'
import { watchedAndFollowed } from './watched-and-followed.ts'

/** The words that a chat watches: each can be dropped, which can be taken back, or looked for in titles only. */
export const watchedList: PagedList<{ now: () => number }> = {
  page: (ctx, _page, { now }, undo) =>
    watchedAndFollowed(ctx, now(), undo && { ...undo, name: 'watched' }),

  async act({ viewer: { watches } }, act, id, { now }) {
    if (act === 'drop') {
      // After a second tap there is nothing left to drop, which is no error.
      await watches.drop(id, now())
      return 'watch-dropped'
    }
    if (act === 'restore') return (await watches.restore(id, now())) ? 'watch-back' : null
    if (act !== 'switch') return null
    const watch = (await watches.list()).find((one) => one.id === id)
    if (watch === undefined) return null
    await watches.setTitlesOnly(id, !watch.titlesOnly)
    return watch.titlesOnly ? 'watch-anywhere' : 'watch-titles-now'
  },
}
