import type { ListName } from '../../model/callback.ts'
import type { KeepSourcesDeps } from '../personal-sources/keep-sources.ts'
import type { InterestsDeps } from '../update-interests.ts'
import { askedList } from './asked-list.ts'
import { followedList } from './followed-list.ts'
import { interestsList } from './interests-list.ts'
import { mutedList } from './muted-list.ts'
import type { PagedList } from './paged-list.ts'
import { recentList } from './recent-list.ts'
import { savedList } from './saved-list.ts'
import { searchList } from './search-list.ts'
import { sourcesList } from './sources-list.ts'
import { topList } from './top-list.ts'
import { watchedList } from './watched-list.ts'

/** What all lists together use. */
export type ListDeps = InterestsDeps & KeepSourcesDeps

/** All lists, by their names in callbacks. */
export const lists: Readonly<Record<ListName, PagedList<ListDeps>>> = {
  saved: savedList,
  muted: mutedList,
  sources: sourcesList,
  search: searchList,
  recent: recentList,
  top: topList,
  taste: interestsList,
  asked: askedList,
  watched: watchedList,
  followed: followedList,
}
