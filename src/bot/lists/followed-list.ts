import type { PagedList } from './paged-list.ts'
import { watchedAndFollowed } from './watched-and-followed.ts'

/** The stories that a chat follows, below the words that it watches: each can be dropped, which can be taken back, or told at once. */
export const followedList: PagedList<{ now: () => number }> = {
  page: (ctx, _page, { now }, undo) =>
    watchedAndFollowed(ctx, now(), undo && { ...undo, name: 'followed' }),

  async act({ viewer: { follows } }, act, id, { now }) {
    if (act === 'drop') {
      // After a second tap there is nothing left to drop, which is no error.
      await follows.drop(id, now())
      return 'follow-dropped'
    }
    if (act === 'restore') return (await follows.restore(id, now())) ? 'follow-back' : null
    if (act !== 'switch') return null
    const follow = (await follows.list()).find((one) => one.id === id)
    if (follow === undefined) return null
    await follows.setAtOnce(id, !follow.atOnce)
    return follow.atOnce ? 'follow-told-first' : 'follow-told-at-once'
  },
}
