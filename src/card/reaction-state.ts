import type { Opinion } from '../model/reaction.ts'

/** What a chat thinks of an article, as its buttons show it. */
export interface Marks {
  saved: boolean
  opinion: Opinion
}

/** No reaction yet. */
export const UNMARKED: Marks = { saved: false, opinion: 0 }
