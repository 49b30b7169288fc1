/**
 * What a button means when it is tapped. All that is needed to act is in the button itself and in the database, so a card
 * of last year works after any number of restarts.
 */
export type Callback =
  /** Show the card at a place of a digest. `article` is the one that stands there, for when the digest is kept no longer. */
  | { kind: 'card'; digest: number; position: number; article?: number }
  /** Show a page of the full text of a card's article. */
  | { kind: 'page'; digest: number; position: number; page: number; article?: number }
  /** Say which page this is. */
  | { kind: 'where'; page: number; pages: number }
  /** Send a digest now. */
  | { kind: 'now' }
  /** Show a screen of the settings. */
  | { kind: 'settings'; screen: string }
  /** Change a setting. */
  | { kind: 'set'; name: string; value: string }
  /** Set or take back a mark (`save`, `up`, `down`). `view` is what to show again: 0 the card, n the n-th page. */
  | { kind: 'mark'; mark: string; digest: number; position: number; view: number }
  /** Show the card that closes a digest. */
  | { kind: 'closing'; digest: number }
  /** Show a whole digest as one message. */
  | { kind: 'overview'; digest: number }
  /** Show what else can be done with a card. */
  | { kind: 'more'; digest: number; position: number }
  /** Say more about a card: `why`, `evidence`, `sources`. */
  | { kind: 'about'; what: string; digest: number; position: number }
  /** Mute the `source` or the `topic` of a card, or take that back. */
  | { kind: 'mute'; what: string; digest: number; position: number }
  /** Show a page of a list: `saved`, `sources` … */
  | { kind: 'list'; name: string; page: number }
  /** Do something with an item of a list, then show the page again. */
  | { kind: 'item'; name: string; act: string; id: number; page: number }
  /** Show an article outside any digest, with the way back to the list that it was found in. */
  | { kind: 'article'; article: number; name: string; page: number }
  /** Show a page of the full text of such an article. */
  | { kind: 'articlePage'; article: number; name: string; page: number; at: number }
  /** Do something with a source of one's own, by its id, or with those that were found together, by when. */
  | { kind: 'own'; act: string; id: number }
  /** Do something with the link that the message shows. */
  | { kind: 'link'; act: string }
  /** Switch something in a list of words, such as a topic. */
  | { kind: 'switch'; name: string; value: string }
  /** Do something that only an admin may, to the broadcast or source of this id. */
  | { kind: 'admin'; action: string; id: number }

type Field = 'number' | 'word'

type Spelling = [letter: string, ...fields: [string, Field][]]

/** The version that buttons carry. Old ones stay readable for ever: a new shape gets a new digit. */
const VERSION = '1'
/** Cards and pages that name their article as well. */
const WITH_ARTICLE = '2'
const FIELD = '.'

/** How each kind is spelt: its letter, then its fields in order. */
const spellings: Record<Callback['kind'], Spelling> = {
  card: ['c', ['digest', 'number'], ['position', 'number']],
  page: ['p', ['digest', 'number'], ['position', 'number'], ['page', 'number']],
  where: ['w', ['page', 'number'], ['pages', 'number']],
  now: ['n'],
  settings: ['o', ['screen', 'word']],
  set: ['s', ['name', 'word'], ['value', 'word']],
  mark: ['m', ['mark', 'word'], ['digest', 'number'], ['position', 'number'], ['view', 'number']],
  closing: ['e', ['digest', 'number']],
  overview: ['v', ['digest', 'number']],
  more: ['x', ['digest', 'number'], ['position', 'number']],
  about: ['y', ['what', 'word'], ['digest', 'number'], ['position', 'number']],
  mute: ['q', ['what', 'word'], ['digest', 'number'], ['position', 'number']],
  list: ['l', ['name', 'word'], ['page', 'number']],
  item: ['i', ['name', 'word'], ['act', 'word'], ['id', 'number'], ['page', 'number']],
  article: ['b', ['article', 'number'], ['name', 'word'], ['page', 'number']],
  articlePage: ['f', ['article', 'number'], ['name', 'word'], ['page', 'number'], ['at', 'number']],
  admin: ['a', ['action', 'word'], ['id', 'number']],
  own: ['u', ['act', 'word'], ['id', 'number']],
  link: ['k', ['act', 'word']],
  switch: ['t', ['name', 'word'], ['value', 'word']],
}

const withArticle: Partial<Record<Callback['kind'], Spelling>> = {
  card: [...spellings.card, ['article', 'number']],
  page: [...spellings.page, ['article', 'number']],
}

const kinds = new Map(
  [
    ...Object.entries(spellings).map((one) => [VERSION, ...one] as const),
    ...Object.entries(withArticle).map((one) => [WITH_ARTICLE, ...one] as const),
  ].map(([version, kind, [letter, ...fields]]) => [version + letter, { kind, fields }]),
)

/**
 * Writes a callback as `callback_data`.
 * @throws {RangeError} when a field is no number or word that a button can carry, which only a programming error can cause.
 */
export function encodeCallback(callback: Callback): string {
  const values = callback as unknown as Record<string, string | number>
  const longer = values['article'] === undefined ? undefined : withArticle[callback.kind]
  const [letter, ...fields] = longer ?? spellings[callback.kind]
  const version = longer === undefined ? VERSION : WITH_ARTICLE
  const written = fields.map(([name, field]) =>
    field === 'number' ? number(Number(values[name])) : word(String(values[name])),
  )
  return [version + letter, ...written].join(FIELD)
}

/** Reads `callback_data`; `null` for whatever this bot never wrote: forged, foreign or damaged. */
export function decodeCallback(data: string): Callback | null {
  const [head = '', ...written] = data.split(FIELD)
  const spelling = kinds.get(head)
  if (spelling === undefined || spelling.fields.length !== written.length) return null
  const callback: Record<string, string | number> = { kind: spelling.kind }
  for (const [index, [name, field]] of spelling.fields.entries()) {
    const text = written[index] ?? ''
    const value = field === 'number' ? readNumber(text) : readWord(text)
    if (value === null) return null
    callback[name] = value
  }
  return callback as unknown as Callback
}

/** Base 36 keeps an id of 2^53 in 11 bytes. */
function number(value: number): string {
  return value.toString(36)
}

function readNumber(field: string): number | null {
  if (!/^[0-9a-z]{1,11}$/.test(field)) return null
  const value = Number.parseInt(field, 36)
  return Number.isSafeInteger(value) && number(value) === field ? value : null
}

const WORD = /^[\w:/+-]+$/

function word(value: string): string {
  if (!WORD.test(value)) throw new RangeError(`not a callback word: ${value}`)
  return value
}

function readWord(field: string): string | null {
  return WORD.test(field) ? field : null
}
