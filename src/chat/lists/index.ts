import type { List } from './list.ts'
import { muted } from './muted.ts'
import { recent } from './recent.ts'
import { saved } from './saved.ts'
import { search } from './search.ts'
import { sources } from './sources.ts'
import { taste } from './taste.ts'
import { top } from './top.ts'

/** All lists, by their names in callbacks. */
export const lists: Readonly<Record<string, List>> = {
  saved,
  muted,
  sources,
  search,
  recent,
  top,
  taste,
}
