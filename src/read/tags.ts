import type { HeadingLevel } from '../model/block.ts'

/** Block-level elements: text before and after them is on other lines. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements whose content is never part of an article's text. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  (
    'script style template noscript svg canvas iframe object embed video audio map head title ' +
    'button input select textarea option datalist progress meter annotation annotation-xml rp link meta'
  ).split(' '),
)

const HEADING_LEVELS: ReadonlyMap<string, HeadingLevel> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
])

/** The level of a heading element by its lower-case name; `null` for any other element. */
export function headingLevel(name: string): HeadingLevel | null {
  return HEADING_LEVELS.get(name) ?? null
}
