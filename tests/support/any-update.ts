import fc from 'fast-check'
import type { Message } from 'grammy/types'
import { commands, operatorCommands } from '../../commands/index.ts'
import type { UpdateContent } from '../../sandbox/telegram/updates/queue.ts'
import { callbackData, INHERITED } from './callbacks.ts'
import type { FourChats, Speaker } from './four-chats.ts'

/** Words for callback fields: inherited property names, values of settings and lists, and arbitrary text. */
const anyWord = fc.oneof(
  fc.constantFrom(...INHERITED),
  fc.constantFrom('yes', 'no', 'start', 'all', 'none', 'own', 'on', 'off', 'rich', 'overview'),
  fc.constantFrom('ai', 'security', 'Europe/Berlin', 'Asia/Kolkata', 'de', 'pt-br', 'xx-abcd'),
  fc.nat({ max: 1500 }).map(String),
  fc.stringMatching(/^[\w:/+-]{1,12}$/),
  fc.string({ maxLength: 12 }),
)
/** Small numbers are existing ids and positions. */
const anyNumber = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 3 }) },
  { weight: 3, arbitrary: fc.nat({ max: 12 }) },
  { weight: 2, arbitrary: fc.nat({ max: 150 }) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
)
const anyData = fc.oneof(
  { weight: 8, arbitrary: callbackData({ number: anyNumber, word: anyWord }, { known: 0.75 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 64 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[12][a-z](\.[a-z0-9]{0,12}){0,4}$/) },
)

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5000 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom('Berlin', '8:30, 17:00', 'tomorrow', 'in 3 days', '2026-12-24', 'off'),
  fc
    .tuple(
      fc.constantFrom(...[...commands, ...operatorCommands].map(({ name }) => `/${name}`)),
      fc.oneof(
        fc.constant(''),
        fc.nat({ max: 40 }).map(String),
        anyWord,
        fc.string({ maxLength: 200 }),
        fc.string({ unit: 'binary' }),
      ),
    )
    // A backup per command would spend the suite's time on disk writes.
    .filter(([command]) => command !== '/backup')
    .map(([command, rest]) => `${command} ${rest}`),
)

const anyEntity = (links: readonly string[]) =>
  fc
    .record({
      type: fc.constantFrom('bold', 'url', 'text_link', 'bot_command', 'pre', 'nonsense'),
      offset: fc.nat({ max: 60 }),
      length: fc.nat({ max: 60 }),
    })
    .chain((entity) =>
      entity.type === 'text_link'
        ? fc.constantFrom(...links).map((url) => ({ ...entity, url }))
        : fc.constant(entity),
    )

/** The content of a message: text, a link, a location or a file. */
const anyContent = (files: readonly string[], links: readonly string[]) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .record({ text: anyText, entities: fc.array(anyEntity(links), { maxLength: 150 }) })
        .map(({ text, entities }) => {
          const command = /^\/\w+/.exec(text)?.[0]
          const own =
            command === undefined
              ? []
              : [{ type: 'bot_command', offset: 0, length: command.length }]
          return { text, entities: [...own, ...entities] }
        }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...links).map((text) => ({
        text,
        entities: [{ type: 'url', offset: 0, length: text.length }],
      })),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        location: fc.record({
          latitude: fc.double({ min: -90, max: 90, noNaN: true }),
          longitude: fc.double({ min: -180, max: 180, noNaN: true }),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        document: fc.record({
          file_id: fc.constantFrom(...files),
          file_unique_id: fc.constant('1'),
          file_name: fc.constantFrom('feeds.opml', 'constructor', 'a.pdf'),
          file_size: fc.nat(),
        }),
        caption: fc.constantFrom('', '/add', '/add@local_bot'),
      }),
    },
  )

const anyStatus = fc.constantFrom(
  'creator',
  'administrator',
  'member',
  'restricted',
  'left',
  'kicked',
  'constructor',
)

/** An update in Telegram's format with arbitrary content. */
export function anyUpdate({ town, speakers, links }: FourChats): fc.Arbitrary<UpdateContent> {
  const { world } = town.telegram
  const date = 1_795_000_000
  const files = [
    '<opml version="2.0"><body><outline constructor="x"/></body></opml>',
    'no file',
  ].map(
    (text) =>
      world.files.add({ name: 'a', type: 'text/plain', bytes: Buffer.from(text) }).document.file_id,
  )
  const message = ({ person, chat }: Speaker, content: object) => ({
    message_id: world.nextMessageId(chat),
    date,
    chat: chat.brief,
    ...(chat.type === 'channel' ? {} : { from: person.user }),
    ...content,
  })
  const speaker = fc.constantFrom(...speakers)
  const written = fc.tuple(speaker, anyContent(files, links)).map(([at, content]) => ({
    [at.chat.type === 'channel' ? 'channel_post' : 'message']: message(at, content),
  }))
  const tap = fc
    .tuple(speaker, anyData, fc.boolean(), fc.nat({ max: 5 }), fc.nat({ max: 9 }))
    .map(([at, data, isOnOurs, back, age]) => {
      const ours = at.chat.messages.filter(({ from }) => from?.is_bot === true)
      const tapped = isOnOurs ? ours.at(-1 - (back % Math.max(1, ours.length))) : undefined
      const id = world.nextQueryId()
      // One tap in ten is too old to be answered.
      if (age > 0) world.taps.set(id, { person: at.person.id, at: world.now(), answered() {} })
      return {
        callback_query: {
          id,
          from: at.person.user,
          chat_instance: '1',
          ...(age === 1
            ? { inline_message_id: 'x' }
            : { message: tapped ?? (message(at, { text: 'gone' }) as Message) }),
          data,
        },
      }
    })
  const asked = fc
    .tuple(
      speaker,
      fc.oneof(
        anyWord,
        anyNumber.map((id) => `#${id.toString(36)}`),
        fc.string(),
      ),
      fc.oneof(fc.constant(''), anyNumber.map(String), anyWord),
      fc.boolean(),
    )
    .map(([{ person }, query, offset, isFresh]) => {
      const id = world.nextQueryId()
      if (isFresh)
        world.inlineQueries.set(id, { person: person.id, at: world.now(), answered() {} })
      return { inline_query: { id, from: person.user, query, offset } }
    })
  const moved = fc.tuple(speaker, anyStatus, anyStatus).map(([at, before, after]) => ({
    my_chat_member: {
      chat: at.chat.brief,
      from: at.person.user,
      date,
      old_chat_member: { status: before, user: world.bot },
      new_chat_member: { status: after, user: world.bot },
    },
  }))
  return fc.oneof(
    { weight: 4, arbitrary: written },
    { weight: 8, arbitrary: tap },
    { weight: 1, arbitrary: asked },
    { weight: 1, arbitrary: moved },
  ) as fc.Arbitrary<UpdateContent>
}

/** Malformed updates, from almost valid ones to arbitrary objects. */
export function anyNonsense(setup: FourChats): fc.Arbitrary<object> {
  const bent = fc
    .tuple(anyUpdate(setup), fc.nat(), fc.option(fc.jsonValue({ maxDepth: 1 }), { nil: undefined }))
    .map(([update, place, value]) => bend(update, place, value))
  const broken = fc
    .tuple(fc.constantFrom('message', 'callback_query', 'my_chat_member'), fc.object())
    .map(([kind, inside]) => ({ [kind]: inside }))
  return fc.oneof(
    { weight: 5, arbitrary: bent },
    { weight: 1, arbitrary: broken },
    { weight: 1, arbitrary: fc.object() },
  )
}

/** A copy of the update with one of its values replaced or removed. */
function bend(update: object, place: number, value: unknown): object {
  const copy = structuredClone(update)
  const places: { in: Record<string, unknown>; key: string }[] = []
  const walk = (inside: Record<string, unknown>) => {
    for (const [key, one] of Object.entries(inside)) {
      places.push({ in: inside, key })
      if (typeof one === 'object' && one !== null) walk(one as Record<string, unknown>)
    }
  }
  walk(copy as Record<string, unknown>)
  const at = places[place % Math.max(1, places.length)]
  if (at === undefined) return copy
  if (value === undefined) delete at.in[at.key]
  else at.in[at.key] = value
  return copy
}
