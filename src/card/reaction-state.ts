/** What a chat thinks of an article, as its buttons show it. */
export interface Marks {
  saved: boolean
  /** 1 for a thumb up, -1 for one down, 0 for none. */
  opinion: number
}

/** Nothing said yet. */
export const UNMARKED: Marks = { saved: false, opinion: 0 }
