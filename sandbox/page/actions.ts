import type { InlineQueryResult } from 'grammy/types'
import { z } from 'zod'
import { MAIL_KINDS } from '../mail/sample-mails.ts'
import { HEALTHS } from '../panel/health.ts'
import { JUMPS, MOODS, type Panel } from '../panel/panel.ts'
import { SAMPLE_CHANNELS } from '../sites/channels/sample-channels.ts'
import type { Telegram } from '../telegram/telegram.ts'

/** Something that the page can request: it takes a JSON body and gives a JSON value. */
export interface Action {
  /** @throws the refusal of the local Telegram or the panel; a ZodError for an invalid body */
  run(body: unknown): unknown
}

/** What the panel forwards: a post of the first sample channel, which has a public page. */
const FORWARDED = {
  channel: { id: -1_002_000_000_001, title: 'Wire Room', username: SAMPLE_CHANNELS[0] },
  post: { text: 'The harbour crane is back at work after nine weeks.' },
}

/** About as long as a real client's spinner turns; enough for a slow model and a slow Telegram. */
const WAIT = { within: 15_000 }

const person = z.number()
const chat = z.number()
const message = z.number()

/** Everything that the page can request, by name. */
export function actions(telegram: Telegram, panel: Panel): ReadonlyMap<string, Action> {
  /** The inline results that each person saw last; a chosen one is named by its id. */
  const offered = new Map<number, readonly InlineQueryResult[]>()
  const personOf = (id: number) => {
    const found = telegram.people.find((one) => one.id === id)
    if (found === undefined) throw new RangeError(`there is no person ${id}`)
    return found
  }
  const place = (asked: { chat: number; thread?: number | undefined }) => ({
    to: telegram.chat(asked.chat),
    thread: asked.thread,
  })
  const somewhere = { person, chat, thread: z.number().optional() }

  return new Map<string, Action>([
    define('start', { person, payload: z.string().optional() }, (asked) => {
      personOf(asked.person).start(asked.payload)
    }),
    define('say', { ...somewhere, text: z.string().max(4096) }, (asked) => {
      personOf(asked.person).send(asked.text, place(asked))
    }),
    define('forward-post', somewhere, (asked) => {
      personOf(asked.person).forwardPost(FORWARDED.channel, FORWARDED.post, place(asked))
    }),
    define('locate', { ...somewhere, latitude: z.number(), longitude: z.number() }, (asked) => {
      personOf(asked.person).sendLocation(asked.latitude, asked.longitude, place(asked))
    }),
    define('tap', { person, chat, message, data: z.string() }, (asked) => {
      const tappedChat = telegram.chat(asked.chat)
      const tapped =
        asked.message < 0
          ? tappedChat.copies.get(-asked.message)
          : tappedChat.message(asked.message)
      // If the message has been deleted meanwhile, the bot gets only its chat and number.
      const gone = { chat: tappedChat.brief, message_id: asked.message, date: 0 }
      return personOf(asked.person).forge(tapped ?? (gone as never), asked.data, WAIT)
    }),
    define('ask', { person, query: z.string().max(256) }, async (asked) => {
      const { results, button } = await personOf(asked.person).ask(asked.query, WAIT)
      offered.set(asked.person, results)
      return { results, button: button ?? null }
    }),
    define('choose', { ...somewhere, query: z.string(), result: z.string() }, (asked) => {
      const result = offered.get(asked.person)?.find(({ id }) => id === asked.result)
      if (result === undefined) throw new RangeError('this result was not offered')
      personOf(asked.person).choose(result, asked.query, place(asked))
    }),
    define('block', { person }, (asked) => personOf(asked.person).block()),
    define('unblock', { person }, (asked) => personOf(asked.person).unblock()),
    define('add-bot', { person, chat, payload: z.string().optional() }, (asked) => {
      const { payload } = asked
      personOf(asked.person).addBot(
        telegram.chat(asked.chat),
        payload === undefined ? {} : { payload },
      )
    }),
    define('promote-bot', { person, chat, administrator: z.boolean() }, (asked) =>
      personOf(asked.person).promoteBot(telegram.chat(asked.chat), asked.administrator),
    ),
    define('remove-bot', { person, chat }, (asked) =>
      personOf(asked.person).kickBot(telegram.chat(asked.chat)),
    ),
    define('migrate', { person, chat }, (asked) => ({
      chat: telegram.migrate(telegram.chat(asked.chat), personOf(asked.person)).id,
    })),
    define('jump', { jump: z.enum(JUMPS), chat }, (asked) => panel.jump(asked.jump, asked.chat)),
    define('mail', { mail: z.enum(MAIL_KINDS), chat }, (asked) =>
      panel.mail(asked.mail, asked.chat),
    ),
    define('publish', {}, async () => ({ title: await panel.publish() })),
    define('health', { health: z.enum(HEALTHS) }, (asked) => panel.setHealth(asked.health)),
    define('mood', { mood: z.enum(MOODS) }, (asked) => panel.setMood(asked.mood)),
  ])
}

function define<Shape extends z.ZodRawShape>(
  name: string,
  shape: Shape,
  run: (asked: z.infer<z.ZodObject<Shape>>) => unknown,
): [string, Action] {
  const body = z.strictObject(shape)
  return [name, { run: (given) => run(body.parse(given) as z.infer<z.ZodObject<Shape>>) }]
}
