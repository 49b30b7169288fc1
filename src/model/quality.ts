/**
 * How much of an article was extracted from its page.
 * `full`: the whole article. `short`: only a few lines exist. `paywall`: the site cut it off.
 * `list`: a page of links. `not-article`: an error page, a login, a consent wall.
 */
export type Quality = (typeof QUALITIES)[number]

export const QUALITIES = ['full', 'short', 'paywall', 'list', 'not-article'] as const

/** Where the blocks come from. `script-data` is the data that a page hands to its scripts, `feed` the feed's own content, `plain` the text without a DOM. */
export type Extractor = (typeof EXTRACTORS)[number]

export const EXTRACTORS = [
  'readability',
  'defuddle',
  'json-ld',
  'script-data',
  'feed',
  'plain',
] as const
