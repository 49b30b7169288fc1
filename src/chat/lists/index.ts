import type { List } from './list.ts'
import { muted } from './muted.ts'
import { saved } from './saved.ts'
import { sources } from './sources.ts'

/** All lists, by their names in callbacks. */
export const lists: Readonly<Record<string, List>> = { saved, muted, sources }
