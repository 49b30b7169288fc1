import { CALLBACK_BYTES } from './limits.ts'

/**
 * What a button means when it is tapped. All that is needed to act is in the button itself and in the database, so a card
 * of last year works after any number of restarts.
 */
export type Callback =
  /** Show the card at a place of a digest. */
  | { kind: 'card'; digest: number; position: number }
  /** Show a page of the full text of a card's article. */
  | { kind: 'page'; digest: number; position: number; page: number }
  /** Say which page this is. */
  | { kind: 'where'; page: number; pages: number }
  /** Send a digest now. */
  | { kind: 'now' }
  /** Show a screen of the settings. */
  | { kind: 'settings'; screen: string }
  /** Change a setting. */
  | { kind: 'set'; name: string; value: string }
  /** Do something that only an admin may, to the broadcast or source of this id. */
  | { kind: 'admin'; action: string; id: number }

/** The version that new buttons carry. Old ones stay readable for ever: a new shape gets a new digit. */
const VERSION = '1'
const FIELD = '.'

const letters = {
  card: 'c',
  page: 'p',
  where: 'w',
  now: 'n',
  settings: 'o',
  set: 's',
  admin: 'a',
} as const satisfies Record<Callback['kind'], string>

/**
 * Writes a callback as `callback_data`.
 * @throws {RangeError} when it would not fit Telegram's 64 bytes, which only a programming error can cause.
 */
export function encodeCallback(callback: Callback): string {
  const data = [VERSION + letters[callback.kind], ...fieldsOf(callback)].join(FIELD)
  if (Buffer.byteLength(data) > CALLBACK_BYTES) throw new RangeError(`callback too long: ${data}`)
  return data
}

function fieldsOf(callback: Callback): string[] {
  switch (callback.kind) {
    case 'card':
      return [number(callback.digest), number(callback.position)]
    case 'page':
      return [number(callback.digest), number(callback.position), number(callback.page)]
    case 'where':
      return [number(callback.page), number(callback.pages)]
    case 'now':
      return []
    case 'settings':
      return [word(callback.screen)]
    case 'set':
      return [word(callback.name), word(callback.value)]
    case 'admin':
      return [word(callback.action), number(callback.id)]
  }
}

/** Reads `callback_data`; `null` for whatever this bot never wrote: forged, foreign or damaged. */
export function decodeCallback(data: string): Callback | null {
  const [head = '', ...fields] = data.split(FIELD)
  const numbers = fields.map(readNumber)
  const [a = null, b = null, c = null] = numbers
  const is = (letter: string, count: number) => head === VERSION + letter && fields.length === count
  if (is(letters.card, 2) && a !== null && b !== null)
    return { kind: 'card', digest: a, position: b }
  if (is(letters.page, 3) && a !== null && b !== null && c !== null) {
    return { kind: 'page', digest: a, position: b, page: c }
  }
  if (is(letters.where, 2) && a !== null && b !== null) return { kind: 'where', page: a, pages: b }
  if (is(letters.now, 0)) return { kind: 'now' }
  const [name, value] = fields.map(readWord)
  if (is(letters.settings, 1) && name) return { kind: 'settings', screen: name }
  if (is(letters.set, 2) && name && value) return { kind: 'set', name, value }
  if (is(letters.admin, 2) && name && b !== null) return { kind: 'admin', action: name, id: b }
  return null
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
