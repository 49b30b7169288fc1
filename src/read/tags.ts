/** Block-level elements: text before and after them is on other lines. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure ' +
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

/** Matches the name of a heading element; the level is its last character. */
export const HEADING = /^h[1-6]$/
