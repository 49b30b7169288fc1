import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import type { BotProcess } from '../support/bot-process.ts'
import { databases } from '../support/databases.ts'
import { startLocalBot } from '../support/local-bot.ts'
import { subscriber } from '../support/reader.ts'
import { openProcessTown, type Town } from '../support/town.ts'

const READERS = 300
/** Slow enough to be killed in the middle, fast enough for a test. */
const PACE = { MESSAGES_PER_SECOND: '100', PAID_BROADCAST: 'true' }

/** Other sessions that are in the middle of a transaction. */
const BUSY = `select pid from pg_locks join pg_class on pg_class.oid = relation
  where relnamespace = current_schema()::regnamespace and pid <> pg_backend_pid()`

describe.each(databases)('a broadcast that is killed, on $name', (database) => {
  let town: Town<BotProcess>
  let bot: BotProcess
  let readers: Person[]

  beforeAll(async () => {
    town = await openProcessTown(database)
    const first = startLocalBot(town.environment, Date.now)
    await first.line(({ msg }) => msg === 'caught up with the sources')
    const { person: ada } = await subscriber(town)
    await first.end()
    readers = Array.from({ length: READERS }, () => town.telegram.person())
    for (const { chat } of readers) chat.membership = 'member'
    const columns = 'kind, name, language, profile_id, zone, times, weekdays, state'
    const rows = readers.map(({ id }) => `select ${id} as chat_id`).join(' union all ')
    await town.store(
      `insert into subscriber (chat_id, ${columns}, next_due_at, created_at, updated_at)
       select new.chat_id, ${columns}, ${Date.now() - 1000}, 0, 0
       from (${rows}) as new, subscriber where subscriber.chat_id = ${ada.id}`,
    )
  })
  afterAll(() => town.close())

  const digests = ({ chat }: Person) =>
    chat.messages.filter(({ text }) => text?.startsWith('Good ') ?? false).length

  /** Kills the bot once this share of the readers have their digest. Returns the number of calls in flight. */
  async function killAt(share: number): Promise<number> {
    await town.telegram.waitFor(
      () => readers.filter((one) => digests(one) > 0).length >= READERS * share,
      { what: 'part of the broadcast' },
    )
    await bot.end('SIGKILL')
    // PostgreSQL finishes a statement whose client is gone.
    if (database.name === 'PostgreSQL') await expect.poll(() => town.rows(BUSY)).toEqual([])
    const [row] = await town.rows(
      "select count(*) as many from delivery where state = 'sending' and lease_until is not null",
    )
    // As if half a minute had passed: the process that claimed these deliveries is considered crashed.
    await town.store("update delivery set lease_until = 0 where state = 'sending'")
    return Number(row?.many)
  }

  test('continues after each restart: nobody is missed, only calls in flight are sent twice', async () => {
    let inFlight = 0
    let taken = 0
    const restart = async (flying: number) => {
      inFlight += flying
      bot = await town.bot(PACE)
      if (flying === 0) return
      const line = await bot.line(
        ({ msg }) => msg?.startsWith('deliveries were in flight') ?? false,
      )
      taken += Number(line.count)
    }
    bot = await town.bot(PACE)
    await restart(await killAt(0.3))
    await restart(await killAt(0.6))
    await town.telegram.waitFor(() => readers.every((one) => digests(one) > 0), {
      what: 'everybody’s digest',
    })
    await expect
      .poll(() => town.rows("select id from delivery where state in ('planned', 'sending')"))
      .toEqual([])
    const repeats = readers.reduce((sum, one) => sum + digests(one) - 1, 0)
    expect(repeats).toBeLessThanOrEqual(inFlight)
    expect(taken).toBe(inFlight)
  })
})
