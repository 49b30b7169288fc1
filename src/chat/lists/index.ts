import type { List } from './list.ts'
import { saved } from './saved.ts'

/** All lists, by their names in callbacks. */
export const lists: Readonly<Record<string, List>> = { saved }
