import type { Owner } from './pieces.ts'

/** What a reader gave, in the form in which pieces are looked for. */
export interface Found {
  headings: string[]
  /** Text as it is, without line breaks at the end. */
  listings: string[]
  items: { text: string; marker: string | null; checked: boolean | null; depth: number }[]
  rows: string[][]
  notes: { label: string; text: string }[]
  captions: { of: Owner; text: string }[]
  quotes: string[]
  /** TeX of formulas. */
  formulas: string[]
  /** The text of every block, item, row and caption, white space flattened. Raised characters are "^12" or "¹²". */
  lines: string[]
  /** The lines that people see, each once, to tell those that do not belong to the article. */
  shown: string[]
}

/** White space as one blank, nothing invisible. */
export function flat(text: string): string {
  return text
    .replaceAll(/[\u200b\u2060\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

export const noFound = (): Found => ({
  headings: [],
  listings: [],
  items: [],
  rows: [],
  notes: [],
  captions: [],
  quotes: [],
  formulas: [],
  lines: [],
  shown: [],
})
