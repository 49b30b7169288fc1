import { CONNECTION_KINDS } from './connection.ts'
import { REMINDER_CHOICES } from './reading-reminder.ts'

const LISTS = [
  'saved',
  'muted',
  'sources',
  'search',
  'recent',
  'top',
  'taste',
  'asked',
  'watched',
  'followed',
] as const
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
  'allOn',
  'allOff',
  'revert',
  'next',
  'dropOld',
  'restoreOld',
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
  'sound',
  'copies',
  'read',
  'others',
  'quiet',
  'recapDay',
  'recapTime',
  'voice',
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
  'sound',
  'copies',
  'read',
  'quiet',
  'recap',
  'recapTime',
  'voice',
] as const
/** The name of a screen of the settings. */
export type ScreenName = (typeof SCREENS)[number]

const REACTIONS = ['save', 'up', 'down'] as const
/** The bookmark and the two thumbs that a button of a card sets or takes back. */
export type ReactionName = (typeof REACTIONS)[number]

const ABOUTS = ['why', 'evidence', 'sources', 'ask', 'timeline'] as const
const LISTENS = ['article', 'digest'] as const
const MUTABLES = ['source', 'topic'] as const
const REMINDS = ['ask', ...REMINDER_CHOICES, 'off'] as const
const MUTES = [...MUTABLES, 'watch'] as const
const SAVE_ACTS = ['save', 'unsave'] as const
const TRANSLATION_ACTS = ['open', 'show', 'contents', 'save', 'unsave'] as const
/** What a button of a translated text does: open it from a page of the original, or show one of its pages, its contents, or that page with the bookmark set or taken back. */
export type TranslationAct = (typeof TRANSLATION_ACTS)[number]
const LESS_ACTS = ['less', 'undo'] as const
const FOLLOW_ACTS = ['follow', 'drop', 'atOnce', 'withDigest'] as const
const PERSONAL_SOURCE_ACTS = [
  'ask',
  'export',
  'cancel',
  'all',
  'keep',
  'drop',
  'mailNew',
  'mailEnd',
  'leave',
  'leaveNow',
] as const
const DISCUSSION_ACTS = ['show', 'close'] as const
const WISH_ACTS = ['adopt', 'refuse', 'undo'] as const
const CONNECT_ACTS = [
  'show',
  'make',
  'end',
  'restore',
  'maySave',
  'mayNotSave',
  'test',
  'saved',
  'digests',
] as const
const CONNECTED = ['all', ...CONNECTION_KINDS] as const
const FILE_FORMS = ['markdown', 'epub'] as const
const LINK_ACTS = ['read', 'add', 'no'] as const
const TOGGLES = ['group', 'forget', 'topics', 'topic', 'locate'] as const
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
 * What a button does when it is tapped. Everything needed is in the button itself and in the database, so the buttons of last
 * year's cards still work after any number of restarts.
 */
export type Callback =
  /** Show the card at a position of a digest. `article` is the article there, for when the digest has been deleted. */
  | { kind: 'card'; digest: number; position: number; article?: number }
  /** Show a page of the full text of a card's article. */
  | { kind: 'page'; digest: number; position: number; page: number; article?: number }
  /** Show the contents of a card's article; `page` is the page from which they were opened. */
  | { kind: 'contents'; digest: number; position: number; page: number; article: number }
  /** Answer with the page number. Only messages sent until November 2026 have such a button; now it opens the contents. */
  | { kind: 'where'; page: number; pages: number }
  /** Send a digest now. */
  | { kind: 'now' }
  /** Show a screen of the settings. */
  | { kind: 'settings'; screen: ScreenName }
  /** Change a setting. The value is checked by the code of the setting. */
  | { kind: 'set'; name: SettingName; value: string }
  /** Set or take back a reaction. `view` is what to show afterwards: 0 the card, n the n-th page. */
  | { kind: 'reaction'; reaction: ReactionName; digest: number; position: number; view: number }
  /** Show the card that closes a digest. */
  | { kind: 'closing'; digest: number }
  /** Show a whole digest as one message. */
  | { kind: 'overview'; digest: number }
  /** Show what else can be done with a card. */
  | { kind: 'more'; digest: number; position: number }
  /** Show details about a card. */
  | { kind: 'about'; what: OneOf<typeof ABOUTS>; digest: number; position: number }
  /** Read the article of a card out, or its whole digest. */
  | { kind: 'listen'; what: OneOf<typeof LISTENS>; digest: number; position: number }
  /** Mute the source or the topic of a card, or stop watching the words that it was sent for, or take that back. */
  | { kind: 'mute'; what: OneOf<typeof MUTES>; digest: number; position: number }
  /** Ask for less of the source or the topic of a card, or take that back. */
  | {
      kind: 'less'
      act: OneOf<typeof LESS_ACTS>
      what: OneOf<typeof MUTABLES>
      digest: number
      position: number
    }
  /** Follow the story of a card, or stop that; be told of it at once, or with the digest. */
  | { kind: 'follow'; act: OneOf<typeof FOLLOW_ACTS>; digest: number; position: number }
  /** Show a page of a list. */
  | { kind: 'list'; name: ListName; page: number }
  /** Act on an item of a list, then show the page again. */
  | { kind: 'item'; name: Origin; act: ItemAct; id: number; page: number }
  /** Show an article outside any digest, with a button back to the list it was found in. */
  | { kind: 'article'; article: number; name: Origin; page: number }
  /** Show a page of the full text of such an article. */
  | { kind: 'articlePage'; article: number; name: Origin; page: number; at: number }
  /** Show the contents of such an article; `at` is the page from which they were opened. */
  | { kind: 'articleContents'; article: number; name: Origin; page: number; at: number }
  /** Bookmark such an article from a page of its full text, or remove the bookmark, and show the page again. */
  | {
      kind: 'articleSave'
      act: OneOf<typeof SAVE_ACTS>
      article: number
      name: Origin
      page: number
      at: number
    }
  /**
   * Show the full text of a card's article in a language that the chat reads. `at` is the place in the translation (`placeNumber`),
   * or the page of the original from which it is opened.
   */
  | {
      kind: 'translation'
      act: TranslationAct
      digest: number
      position: number
      article: number
      at: number
    }
  /** The same for an article outside any digest. */
  | {
      kind: 'articleTranslation'
      act: TranslationAct
      article: number
      name: Origin
      page: number
      at: number
    }
  /** Ask when to be reminded of the saved articles, set a reminder, or take it back. */
  | { kind: 'remind'; when: OneOf<typeof REMINDS> }
  /** Act on a personal source by its id, or on candidates found together, by the time they were found. */
  | { kind: 'own'; act: OneOf<typeof PERSONAL_SOURCE_ACTS>; id: number }
  /** Make the changes that were proposed at this time (epoch milliseconds) for a wish, leave them, or take them back. */
  | { kind: 'wish'; act: OneOf<typeof WISH_ACTS>; id: number }
  /** Act on the link in the message. */
  | { kind: 'link'; act: OneOf<typeof LINK_ACTS> }
  /** Answer a question or switch something. The value (a topic, for example) is checked by the code of the switch. */
  | { kind: 'switch'; name: OneOf<typeof TOGGLES>; value: string }
  /** Ask for a question that follows the question of this id. */
  | { kind: 'ask'; asked: number }
  /** Send what the chat saved, with whole texts, as a file. */
  | { kind: 'savedFile'; form: OneOf<typeof FILE_FORMS> }
  /** Show or change what the person has connected, or the list of all. */
  | { kind: 'connect'; act: OneOf<typeof CONNECT_ACTS>; what: OneOf<typeof CONNECTED> }
  /** Ask for a question about an article outside any digest. */
  | { kind: 'askAbout'; article: number }
  /** Tell what the discussion of an article says, or close the message that tells it. */
  | { kind: 'discussion'; act: OneOf<typeof DISCUSSION_ACTS>; article: number }
  /** An operator's action on the broadcast or source with this id. */
  | { kind: 'admin'; action: OneOf<typeof ADMIN_ACTIONS>; id: number }

/** The values of a field: a whole number from 0, any word, or one word of a list. */
export type CallbackField = 'number' | 'word' | readonly string[]

/** The field for exactly the values of a type; the brackets keep a union of words together. */
type FieldOf<Value> = [Value] extends [number]
  ? 'number'
  : string extends Value
    ? 'word'
    : readonly Value[]

type Kind = Callback['kind']

/** The names of the fields that every callback of a kind has. */
type RequiredKeys<Of> = {
  [Name in keyof Of]-?: undefined extends Of[Name] ? never : Name
}[keyof Of]

/** The fields of a kind in the order in which they are written. */
type FieldsOf<Of> = { [Name in Exclude<RequiredKeys<Of>, 'kind'>]: FieldOf<Of[Name]> }

type Spellings = {
  [K in Kind]: { letter: string; fields: FieldsOf<Extract<Callback, { kind: K }>> }
}

/** The version in callback data. Old versions stay readable forever; a new shape gets a new digit. */
const VERSION = '1'
/** Cards and pages that also contain the article. */
const WITH_ARTICLE = '2'
const FIELD = '.'

/** The encoding of each kind: a letter, then the fields in order. Neither may ever change, and no word may be removed from its list. */
const spellings: Spellings = {
  card: { letter: 'c', fields: { digest: 'number', position: 'number' } },
  page: { letter: 'p', fields: { digest: 'number', position: 'number', page: 'number' } },
  contents: {
    letter: 'h',
    fields: { digest: 'number', position: 'number', page: 'number', article: 'number' },
  },
  where: { letter: 'w', fields: { page: 'number', pages: 'number' } },
  now: { letter: 'n', fields: {} },
  settings: { letter: 'o', fields: { screen: SCREENS } },
  set: { letter: 's', fields: { name: SETTINGS, value: 'word' } },
  reaction: {
    letter: 'm',
    fields: { reaction: REACTIONS, digest: 'number', position: 'number', view: 'number' },
  },
  closing: { letter: 'e', fields: { digest: 'number' } },
  overview: { letter: 'v', fields: { digest: 'number' } },
  more: { letter: 'x', fields: { digest: 'number', position: 'number' } },
  about: { letter: 'y', fields: { what: ABOUTS, digest: 'number', position: 'number' } },
  listen: { letter: 'L', fields: { what: LISTENS, digest: 'number', position: 'number' } },
  mute: { letter: 'q', fields: { what: MUTES, digest: 'number', position: 'number' } },
  less: {
    letter: 'd',
    fields: { act: LESS_ACTS, what: MUTABLES, digest: 'number', position: 'number' },
  },
  follow: { letter: 'F', fields: { act: FOLLOW_ACTS, digest: 'number', position: 'number' } },
  list: { letter: 'l', fields: { name: LISTS, page: 'number' } },
  item: { letter: 'i', fields: { name: ORIGINS, act: ITEM_ACTS, id: 'number', page: 'number' } },
  article: { letter: 'b', fields: { article: 'number', name: ORIGINS, page: 'number' } },
  articlePage: {
    letter: 'f',
    fields: { article: 'number', name: ORIGINS, page: 'number', at: 'number' },
  },
  articleContents: {
    letter: 'j',
    fields: { article: 'number', name: ORIGINS, page: 'number', at: 'number' },
  },
  articleSave: {
    letter: 'r',
    fields: { act: SAVE_ACTS, article: 'number', name: ORIGINS, page: 'number', at: 'number' },
  },
  translation: {
    letter: 'B',
    fields: {
      act: TRANSLATION_ACTS,
      digest: 'number',
      position: 'number',
      article: 'number',
      at: 'number',
    },
  },
  articleTranslation: {
    letter: 'C',
    fields: {
      act: TRANSLATION_ACTS,
      article: 'number',
      name: ORIGINS,
      page: 'number',
      at: 'number',
    },
  },
  remind: { letter: 'g', fields: { when: REMINDS } },
  admin: { letter: 'a', fields: { action: ADMIN_ACTIONS, id: 'number' } },
  ask: { letter: 'A', fields: { asked: 'number' } },
  savedFile: { letter: 'M', fields: { form: FILE_FORMS } },
  connect: { letter: 'N', fields: { act: CONNECT_ACTS, what: CONNECTED } },
  askAbout: { letter: 'Q', fields: { article: 'number' } },
  discussion: { letter: 'D', fields: { act: DISCUSSION_ACTS, article: 'number' } },
  own: { letter: 'u', fields: { act: PERSONAL_SOURCE_ACTS, id: 'number' } },
  wish: { letter: 'z', fields: { act: WISH_ACTS, id: 'number' } },
  link: { letter: 'k', fields: { act: LINK_ACTS } },
  switch: { letter: 't', fields: { name: TOGGLES, value: 'word' } },
}

/** The encoding of one version of one kind: a prefix, then the fields in order. */
export interface CallbackShape {
  kind: string
  head: string
  fields: readonly (readonly [name: string, field: CallbackField])[]
}

/** Every shape of callback data, including all earlier versions. */
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

/** The kind of a callback and the values of its fields by name. */
type Values = Record<string, string | number | undefined>

/**
 * Encodes a callback as `callback_data`.
 * @throws {RangeError} if a field has a value that could not be decoded, which only a programming error can cause
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

/** Decodes `callback_data`; `null` for anything this bot never wrote (forged, foreign or damaged). */
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
 * Whether each field has a value that its shape allows. Such values are a callback, because the compiler ensures that
 * `spellings` has exactly the fields of every kind.
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

/** In base 36, where an id of 2^53 takes 11 bytes. */
function writeNumber(value: number): string {
  return value.toString(36)
}

/** Decodes a number written by `writeNumber`; `undefined` for anything else, so that each callback has exactly one encoding. */
function readNumber(text: string): number | undefined {
  if (!/^[0-9a-z]{1,11}$/.test(text)) return undefined
  const value = Number.parseInt(text, 36)
  return writeNumber(value) === text ? value : undefined
}
