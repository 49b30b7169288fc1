import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adminCommands, commands } from '../../commands/index.ts'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { sqlite } from '../support/databases.ts'
import { freePort } from '../support/free-port.ts'
import { openTown, type Town } from '../support/town.ts'
import { tries } from '../support/tries.ts'

const SECRET = 'known-to-telegram-alone'
/** Updates tried in one run of the suite. */
const UPDATES = tries(400)

let town: Town
let bot: BotProcess
let ada: Person
let address: string
let updateId = 1_000_000

beforeAll(async () => {
  town = await openTown(sqlite, 'read')
  ada = town.telegram.person({ first_name: 'Ada' })
  const port = String(await freePort())
  address = `http://127.0.0.1:${port}/telegram`
  bot = await town.bot({
    PORT: port,
    WEBHOOK_URL: address,
    WEBHOOK_SECRET: SECRET,
    ADMIN_IDS: String(ada.id),
    UPDATES_PER_MINUTE: '6000',
    DIGESTS_PER_DAY: '1000',
  })
  ada.start()
  await town.telegram.waitFor(() =>
    ada.chat.messages.find(({ text }) => text?.startsWith('Welcome.')),
  )
})
afterAll(() => town.close())

/** Hands an update to the bot as Telegram would, whatever it holds. */
async function push(update: object): Promise<number> {
  updateId += 1
  const body = JSON.stringify({ ...update, update_id: updateId })
  const answer = await fetch(address, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
  })
  return answer.status
}

/** What Telegram says to a call that came too late or for something that is gone: no fault of the call. */
const GONE =
  /query is too old|query ID is invalid|chat not found|message to (?:edit|be replied) not found|message can't be edited|is not modified/i

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5000 }),
  fc.string({ maxLength: 60 }),
  fc
    .tuple(
      fc.constantFrom(...[...commands, ...adminCommands].map(({ name }) => `/${name}`)),
      fc.oneof(fc.constant(''), fc.string({ maxLength: 200 }), fc.string({ unit: 'binary' })),
    )
    // A backup a command would make this suite a test of the disk.
    .filter(([command]) => command !== '/backup')
    .map(([command, rest]) => `${command} ${rest}`),
)
const anyData = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 64 }),
  fc
    .tuple(
      fc.constantFrom('c', 'p', 'w', 'n', 'o', 's', 'a'),
      fc.array(fc.string({ maxLength: 12 }), { maxLength: 4 }),
    )
    .map(([letter, fields]) => [`1${letter}`, ...fields].join('.')),
  fc
    .tuple(
      fc.constantFrom('c', 'p', 'w'),
      fc.array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 3 }),
    )
    .map(([letter, fields]) => [`1${letter}`, ...fields.map((n) => n.toString(36))].join('.')),
)

/** Updates from nearly right to nothing at all. */
function anyUpdate(): fc.Arbitrary<object> {
  const from = { id: ada.id, is_bot: false, first_name: 'Ada' }
  const chat = { id: ada.id, type: 'private', first_name: 'Ada' }
  const whole = { message_id: 1, date: 1_795_000_000, from, chat }
  const entity = fc.record({
    type: fc.constantFrom('bold', 'text_link', 'bot_command', 'pre', 'nonsense'),
    offset: fc.integer({ min: -5, max: 5000 }),
    length: fc.integer({ min: -5, max: 5000 }),
  })
  const message = fc
    .record({ text: anyText, entities: fc.array(entity, { maxLength: 150 }) })
    .map(({ text, entities }) => {
      const command = /^\/\w+/.exec(text)?.[0]
      const own =
        command === undefined ? [] : [{ type: 'bot_command', offset: 0, length: command.length }]
      return { message: { ...whole, text, entities: [...own, ...entities] } }
    })
  const tap = anyData.map((data) => ({
    callback_query: { id: '1', from, chat_instance: '1', message: whole, data },
  }))
  const broken = fc
    .tuple(fc.constantFrom('message', 'callback_query', 'my_chat_member'), fc.object())
    .map(([kind, inside]) => ({ [kind]: inside }))
  return fc.oneof(
    { weight: 3, arbitrary: message },
    { weight: 3, arbitrary: tap },
    { weight: 1, arbitrary: broken },
    { weight: 1, arbitrary: fc.object() },
  )
}

test(
  'whatever comes as an update, the bot lives and asks nothing of Telegram that it would refuse',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyUpdate(), async (update) => {
        const before = town.telegram.calls.at(-1)?.number ?? 0
        expect(await push(update)).toBe(200)
        const refused = town.telegram.calls.filter(
          ({ number, answer }) =>
            number > before && answer?.ok === false && !GONE.test(answer.description),
        )
        expect(refused.map(({ method, answer }) => ({ method, answer }))).toEqual([])
      }),
      { numRuns: UPDATES },
    )
    expect(bot.output).not.toContain('"level":"fatal"')
    expect((await fetch(new URL('/healthz', address))).status).toBe(200)
  },
  60_000 + UPDATES * 100,
)
