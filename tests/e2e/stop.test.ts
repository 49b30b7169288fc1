import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FaultKind } from '../../sandbox/telegram/fault.ts'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import type { Bot } from '../support/bot.ts'
import { sqlite } from '../support/databases.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { openProcessTown, openTown, type Town } from '../support/town.ts'

const DUE = 20
const ASKING = 25
const DIGEST = /^Good /
const HELP = /^I read/

/** What else goes wrong at the time of the stop: nothing, 429, a Telegram that is away. */
const FAULTS = [
  null,
  { kind: 'flood', retryAfter: 1 },
  { kind: 'error', code: 502, description: 'Bad Gateway' },
] as const

const count = ({ chat }: Person, fits: RegExp) =>
  chat.messages.filter(({ from, text }) => from?.is_bot === true && fits.test(text ?? '')).length
const errorsOf = ({ output }: Bot) =>
  output.split('\n').filter((line) => /^\{"level":(50|60)/.test(line))

/** Subscribes a person whose subscription others are copies of. */
async function firstReader(town: Pick<Town, 'telegram'>): Promise<Person> {
  const ada = town.telegram.person({ first_name: 'Ada' })
  ada.start()
  await town.telegram.waitFor(() => count(ada, /^Welcome\./) > 0)
  return ada
}

/**
 * Stops the bot after `sends` of the messages that are due at once: digests of some people, answers to others. Then starts it
 * again until everybody has theirs.
 * @param start starts the bot, which then plans what is due
 * @returns the lines of errors that both bots logged
 */
async function stopAfter(
  town: Pick<Town, 'clock' | 'store' | 'telegram'>,
  ada: Person,
  sends: number,
  fault: FaultKind | null,
  start: () => Promise<Bot>,
): Promise<string[]> {
  const readers = Array.from({ length: DUE }, () => town.telegram.person())
  for (const { chat } of readers) chat.membership = 'member'
  const columns = 'kind, name, language, profile_id, zone, times, weekdays'
  const rows = readers.map(({ id }) => `select ${id} as chat_id`).join(' union all ')
  await town.store(
    `insert into subscriber (chat_id, ${columns}, state, next_due_at, created_at, updated_at)
     select new.chat_id, ${columns}, 'active', ${town.clock.now() - 1000}, 0, 0
     from (${rows}) as new, subscriber where subscriber.chat_id = ${ada.id}`,
  )
  const writers = Array.from({ length: ASKING }, () => town.telegram.person())
  for (const { chat } of writers) chat.membership = 'member'
  const received = () =>
    [...readers, ...writers].reduce((sum, one) => sum + count(one, DIGEST) + count(one, HELP), 0)
  if (fault !== null) town.telegram.fault({ ...fault, method: 'sendMessage', times: 3, after: 5 })
  town.telegram.fault({ kind: 'slow', ms: 60, method: 'sendMessage', times: Infinity })
  for (const one of writers) one.send('/help')
  const first = await start()
  await town.telegram.waitFor(() => received() >= sends, { what: `${sends} sends` })
  expect(await first.end('SIGTERM')).toBe(0)
  const second = await start()
  await town.telegram.waitFor(() => received() >= DUE + ASKING, {
    what: 'everybody to get theirs after the restart',
  })
  expect(await second.end('SIGTERM')).toBe(0)
  town.telegram.clearFaults()
  expect(readers.map((one) => count(one, DIGEST))).toEqual(readers.map(() => 1))
  expect(writers.map((one) => count(one, HELP))).toEqual(writers.map(() => 1))
  return [first, second].flatMap(errorsOf)
}

test('a stop at any moment of sending logs no error, and everything goes out once', async () => {
  const town = await openTown(sqlite, 'read')
  try {
    const start = await town.bot()
    const ada = await firstReader(town)
    await start.end('SIGTERM')
    await fc.assert(
      fc.asyncProperty(
        fc.nat(DUE + ASKING - 3),
        fc.constantFrom(...FAULTS),
        async (sends, fault) => {
          expect(await stopAfter(town, ada, sends, fault, () => town.bot())).toEqual([])
        },
      ),
      { numRuns: propertyRuns(12) },
    )
  } finally {
    await town.close()
  }
}, 240_000)

test('so does SIGTERM to a process', async () => {
  const town = await openProcessTown(sqlite, 'unread')
  try {
    const start = await town.bot()
    const ada = await firstReader(town)
    await start.line(({ msg }) => msg === 'caught up with the sources')
    await start.end('SIGTERM')
    expect(await stopAfter(town, ada, 20, null, () => town.bot())).toEqual([])
  } finally {
    await town.close()
  }
}, 120_000)
