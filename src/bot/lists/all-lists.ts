import type { ListName } from '../../model/callback.ts'
import { interestsList } from './interests-list.ts'
import type { List } from './list.ts'
import { mutedList } from './muted-list.ts'
import { recentList } from './recent-list.ts'
import { savedList } from './saved-list.ts'
import { searchList } from './search-list.ts'
import { sourcesList } from './sources-list.ts'
import { topList } from './top-list.ts'

/** All lists, by their names in callbacks. */
export const lists: Readonly<Record<ListName, List>> = {
  saved: savedList,
  muted: mutedList,
  sources: sourcesList,
  search: searchList,
  recent: recentList,
  top: topList,
  taste: interestsList,
}
