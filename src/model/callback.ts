const LISTS = ['saved', 'muted', 'sources', 'search', 'recent', 'top', 'taste'] as const
/** The name of a list in callbacks. */
export type ListName = (typeof LISTS)[number]

const ORIGINS = [...LISTS, 'none'] as const
/** Where an article outside any digest was found: a list, or `none` where there is no list to go back to. */
export type Origin = (typeof ORIGINS)[number]

const ITEM_ACTS = [
  'drop',
  'restore',
  'save',
  'unsave',
  'switch',
  'word',
  'source',
  'topic',
  'pin',
  'reset',
] as const
/** What can be done with an item of a list; each list knows some of these. */
export type ItemAct = (typeof ITEM_ACTS)[number]

const SETTINGS = [
  'time',
  'alsoTime',
  'days',
  'zone',
  'size',
  'minutes',
  'form',
  'reading',
  'pictures',
  'speak',
  'language',
  'pause',
] as const
/** The name of a setting that a button changes. */
export type SettingName = (typeof SETTINGS)[number]

const SCREENS = [
  'overview',
  'time',
  'several',
  'days',
  'zone',
  'size',
  'form',
  'reading',
  'pictures',
  'speak',
  'language',
  'pause',
] as const
/** The name of a screen of the settings. */
export type ScreenName = (typeof SCREENS)[number]

const MARKS = ['save', 'up', 'down'] as const
/** A mark that a button of a card sets or takes back. */
export type MarkName = (typeof MARKS)[number]

const ABOUTS = ['why', 'evidence', 'sources'] as const
const MUTABLES = ['source', 'topic'] as const
const OWN_ACTS = ['ask', 'export', 'cancel', 'all', 'keep', 'drop'] as const
const LINK_ACTS = ['read', 'add', 'no'] as const
const SWITCHES = ['group', 'forget', 'topics', 'topic'] as const
const ADMIN_ACTIONS = [
  'retry',
  'send',
  'cancel',
  'progress',
  'pause',
  'resume',
  'remove',
  'move',
] as const

type OneOf<Words extends readonly string[]> = Words[number]

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
  | { kind: 'settings'; screen: ScreenName }
  /** Change a setting. The value is checked where the setting is known. */
  | { kind: 'set'; name: SettingName; value: string }
  /** Set or take back a mark. `view` is what to show again: 0 the card, n the n-th page. */
  | { kind: 'mark'; mark: MarkName; digest: number; position: number; view: number }
  /** Show the card that closes a digest. */
  | { kind: 'closing'; digest: number }
  /** Show a whole digest as one message. */
  | { kind: 'overview'; digest: number }
  /** Show what else can be done with a card. */
  | { kind: 'more'; digest: number; position: number }
  /** Say more about a card. */
  | { kind: 'about'; what: OneOf<typeof ABOUTS>; digest: number; position: number }
  /** Mute the source or the topic of a card, or take that back. */
  | { kind: 'mute'; what: OneOf<typeof MUTABLES>; digest: number; position: number }
  /** Show a page of a list. */
  | { kind: 'list'; name: ListName; page: number }
  /** Do something with an item of a list, then show the page again. */
  | { kind: 'item'; name: Origin; act: ItemAct; id: number; page: number }
  /** Show an article outside any digest, with the way back to the list that it was found in. */
  | { kind: 'article'; article: number; name: Origin; page: number }
  /** Show a page of the full text of such an article. */
  | { kind: 'articlePage'; article: number; name: Origin; page: number; at: number }
  /** Do something with a source of one's own, by its id, or with those that were found together, by when. */
  | { kind: 'own'; act: OneOf<typeof OWN_ACTS>; id: number }
  /** Do something with the link that the message shows. */
  | { kind: 'link'; act: OneOf<typeof LINK_ACTS> }
  /** Answer a question or switch something. The value is checked where the switch is known: a topic, for instance. */
  | { kind: 'switch'; name: OneOf<typeof SWITCHES>; value: string }
  /** Do something that only an admin may, to the broadcast or source of this id. */
  | { kind: 'admin'; action: OneOf<typeof ADMIN_ACTIONS>; id: number }

/** What a field holds: a whole number from 0, any word, or one word of a list. */
export type CallbackField = 'number' | 'word' | readonly string[]

/** The field that holds exactly the values of a type; the brackets keep a union of words together. */
type FieldOf<Value> = [Value] extends [number]
  ? 'number'
  : string extends Value
    ? 'word'
    : readonly Value[]

type Kind = Callback['kind']

/** The names of the fields that every callback of a kind has. */
type Required<Of> = {
  [Name in keyof Of]-?: undefined extends Of[Name] ? never : Name
}[keyof Of]

/** The fields of a kind in the order in which they are written. */
type FieldsOf<Of> = { [Name in Exclude<Required<Of>, 'kind'>]: FieldOf<Of[Name]> }

type Spellings = {
  [K in Kind]: { letter: string; fields: FieldsOf<Extract<Callback, { kind: K }>> }
}

/** The version that buttons carry. Old ones stay readable for ever: a new shape gets a new digit. */
const VERSION = '1'
/** Cards and pages that name their article as well. */
const WITH_ARTICLE = '2'
const FIELD = '.'

/** How each kind is spelt: its letter, then its fields in order. Neither may ever change, and no word may leave its list. */
const spellings: Spellings = {
  card: { letter: 'c', fields: { digest: 'number', position: 'number' } },
  page: { letter: 'p', fields: { digest: 'number', position: 'number', page: 'number' } },
  where: { letter: 'w', fields: { page: 'number', pages: 'number' } },
  now: { letter: 'n', fields: {} },
  settings: { letter: 'o', fields: { screen: SCREENS } },
  set: { letter: 's', fields: { name: SETTINGS, value: 'word' } },
  mark: {
    letter: 'm',
    fields: { mark: MARKS, digest: 'number', position: 'number', view: 'number' },
  },
  closing: { letter: 'e', fields: { digest: 'number' } },
  overview: { letter: 'v', fields: { digest: 'number' } },
  more: { letter: 'x', fields: { digest: 'number', position: 'number' } },
  about: { letter: 'y', fields: { what: ABOUTS, digest: 'number', position: 'number' } },
  mute: { letter: 'q', fields: { what: MUTABLES, digest: 'number', position: 'number' } },
  list: { letter: 'l', fields: { name: LISTS, page: 'number' } },
  item: { letter: 'i', fields: { name: ORIGINS, act: ITEM_ACTS, id: 'number', page: 'number' } },
  article: { letter: 'b', fields: { article: 'number', name: ORIGINS, page: 'number' } },
  articlePage: {
    letter: 'f',
    fields: { article: 'number', name: ORIGINS, page: 'number', at: 'number' },
  },
  admin: { letter: 'a', fields: { action: ADMIN_ACTIONS, id: 'number' } },
  own: { letter: 'u', fields: { act: OWN_ACTS, id: 'number' } },
  link: { letter: 'k', fields: { act: LINK_ACTS } },
  switch: { letter: 't', fields: { name: SWITCHES, value: 'word' } },
}

/** How one version of one kind is written: what it begins with, then its fields in order. */
export interface CallbackShape {
  kind: string
  head: string
  fields: readonly (readonly [name: string, field: CallbackField])[]
}

/** Every shape that callback data has, or ever had. */
export const CALLBACK_SHAPES: readonly CallbackShape[] = [
  ...Object.entries(spellings).map(([kind, { letter, fields }]) => ({
    kind,
    head: VERSION + letter,
    fields: Object.entries<CallbackField>(fields),
  })),
  ...(['card', 'page'] as const).map((kind) => ({
    kind,
    head: WITH_ARTICLE + spellings[kind].letter,
    fields: Object.entries<CallbackField>({ ...spellings[kind].fields, article: 'number' }),
  })),
]

const shapes = new Map(CALLBACK_SHAPES.map((shape) => [shape.head, shape]))

/** The values of a callback's fields, by their names, and its kind. */
type Values = Record<string, string | number | undefined>

/**
 * Writes a callback as `callback_data`.
 * @throws {RangeError} when a field holds what could not be read back, which only a programming error can cause.
 */
export function encodeCallback(callback: Callback): string {
  const values: Values = callback
  const namesArticle =
    (callback.kind === 'card' || callback.kind === 'page') && callback.article !== undefined
  const head = (namesArticle ? WITH_ARTICLE : VERSION) + spellings[callback.kind].letter
  const written = (shapes.get(head)?.fields ?? []).map(([name, field]) => {
    const value = values[name]
    if (!allows(field, value)) throw new RangeError(`not a ${name} of a callback: ${value}`)
    return typeof value === 'number' ? writeNumber(value) : value
  })
  return [head, ...written].join(FIELD)
}

/** Reads `callback_data`; `null` for whatever this bot never wrote: forged, foreign or damaged. */
export function decodeCallback(data: string): Callback | null {
  const [head = '', ...written] = data.split(FIELD)
  const shape = shapes.get(head)
  if (shape === undefined || shape.fields.length !== written.length) return null
  const values: Values = { kind: shape.kind }
  for (const [index, [name, field]] of shape.fields.entries()) {
    const text = written[index] ?? ''
    values[name] = field === 'number' ? readNumber(text) : text
  }
  return isCallback(values, shape) ? values : null
}

/**
 * Whether each field holds what its shape allows. Values that do are a callback, since `spellings` has the fields of every kind
 * with the values of their types, as the compiler sees to.
 */
function isCallback(values: Values, { fields }: CallbackShape): values is Callback {
  return fields.every(([name, field]) => allows(field, values[name]))
}

const WORD = /^[\w:/+-]+$/

function allows(
  field: CallbackField,
  value: string | number | undefined,
): value is string | number {
  if (field === 'number') return Number.isSafeInteger(value) && Number(value) >= 0
  if (typeof value !== 'string') return false
  return field === 'word' ? WORD.test(value) : field.includes(value)
}

/** Base 36 keeps an id of 2^53 in 11 bytes. */
function writeNumber(value: number): string {
  return value.toString(36)
}

/** A number as `writeNumber` wrote it; `undefined` for anything else, since each callback has one spelling only. */
function readNumber(text: string): number | undefined {
  if (!/^[0-9a-z]{1,11}$/.test(text)) return undefined
  const value = Number.parseInt(text, 36)
  return writeNumber(value) === text ? value : undefined
}
