import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { SiteServer } from '../../sandbox/sites/site-server.ts'
import { CALLBACK_SHAPES, type CallbackField } from '../../src/model/callback.ts'
import { buttonLike, type Talk, talk } from '../support/conversation.ts'
import { databases } from '../support/databases.ts'
import { articlePage, startMillDiary } from '../support/mill-diary.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { openTown, type Town } from '../support/town.ts'
import { soon } from '../support/soon.ts'

/** Things that Bob does, for one run of the suite on one database. */
const DEEDS = propertyRuns(1200)
const TOKEN = 'token=a1b2c3'
/** Words of Ada's private texts. None of them is in what this test says she must not leak, since the bot echoes a search. */
const QUERIES = ['mill', 'sisters', 'foundryman', 'loaf', 'weir', 'driftwood', '"forty years"', '']

/** One thing that somebody can do with a bot. */
type Deed =
  | { kind: 'tap'; data: string }
  | { kind: 'say'; text: string }
  | { kind: 'ask'; query: string }

describe.each(databases)('on $name, what is private to Ada', (on) => {
  let town: Town
  let site: SiteServer
  let others: SiteServer[]
  let ada: Talk
  let bob: Talk
  /** What only Ada may read: titles, texts, names and addresses. */
  let secrets: string[]
  /** Ids of her articles, sources and digests, and the times at which sources were offered to her. */
  let ids: number[]
  let before: unknown

  beforeAll(async () => {
    town = await openTown(on)
    site = await startMillDiary(town.clock.now)
    others = [await startMillDiary(town.clock.now), await startMillDiary(town.clock.now)]
    const hosts = [site, ...others].map(({ host }) => host)
    const html = articlePage('A walk to the weir', 'driftwood')
    site.pages.set(`/page?${TOKEN}`, (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(html)
    })
    const bot = await town.bot({
      FETCH_ALLOW_PRIVATE: [new URL(town.sites.url).host, ...hosts].join(),
      UPDATES_PER_MINUTE: '6000',
      DIGESTS_PER_DAY: '1000',
      LOG_LEVEL: 'info',
    })
    await bot.line(({ msg }) => msg === 'caught up with the sources')
    ada = talk(town, town.telegram.person({ first_name: 'Ada' }))
    bob = talk(town, town.telegram.person({ first_name: 'Bob' }))
    await ada.say('/start')
    await bob.say('/start')

    // A personal source that she follows, one that she was offered, and one that she has dropped.
    await ada.press(await ada.say(`/add ${site.url}`), '➕ Add')
    await ada.say(`/add ${others[0]?.url}`)
    const kept = await ada.press(await ada.say(`/add ${others[1]?.url}`), '➕ Add')
    await ada.press(kept, buttonLike(kept, '✕'))
    await soon(
      async () =>
        expect(
          await town.rows(
            `select id from article where link = '${site.url}/0' and read_state = 'read'`,
          ),
        ).toHaveLength(1),
      200,
    )
    // A page that she shared, bookmarked and read.
    const asked = await ada.say(`${site.url}/page?${TOKEN}`)
    const page = await ada.press(asked, '✨ Summarise')
    await ada.press(page, '🔖')
    // A digest with an article of her source, which she likes.
    let card = await ada.say('/digest')
    while (!card.text?.includes('Mill diary ·')) card = await ada.press(card, 'Next article ▸')
    await ada.press(card, '👍')
    await ada.say('/mute gossip')
    await ada.press(await ada.say('/sources'), buttonLike(await ada.say('/sources'), '✅ Mill'))

    const isHers = (column: string) =>
      hosts.map((host) => `${column} like 'http://${host}%'`).join(' or ')
    const rows = await town.rows(
      `select title from article where ${isHers('link')} union select title from source where ${isHers('url')}`,
    )
    secrets = [
      ...rows.map(({ title }) => String(title)),
      ...hosts,
      TOKEN,
      'The little mill at the river',
      'driftwood number',
      'gossip',
    ]
    const found = await town.rows(
      `select id from article where ${isHers('link')}
       union select id from source where ${isHers('url')}
       union select digest_id from delivery where chat_id = ${ada.person.id}
       union select created_at from personal_source`,
    )
    ids = found.map(({ id }) => Number(id))
    before = await stateOfAda()
  })
  afterAll(async () => {
    await town.close()
    for (const one of [site, ...others]) await one.close()
  })

  /** Everything that is stored about Ada. */
  async function stateOfAda(): Promise<unknown> {
    const rows: Record<string, unknown> = {}
    for (const table of [
      'reaction',
      'personal_source',
      'shared_link',
      'tap',
      'interest',
      'delivery',
      'subscriber',
    ]) {
      rows[table] = await town.rows(
        `select * from ${table} where chat_id = ${ada.person.id} order by 1, 2, 3`,
      )
    }
    rows.preferences = await town.rows(
      `select preferences from profile join subscriber on profile_id = profile.id where chat_id = ${ada.person.id}`,
    )
    return rows
  }

  /** Bob does something. Gives all that the bot sent to Telegram meanwhile, its files included. */
  async function deed(one: Deed): Promise<string> {
    const start = town.telegram.calls.at(-1)?.number ?? 0
    const { messages } = bob.person.chat
    const shown = messages.findLast(({ from }) => from?.is_bot)
    if (shown === undefined) throw new Error('the bot never said anything')
    if (one.kind === 'ask') await bob.person.ask(one.query)
    else if (one.kind === 'say') bob.person.send(one.text)
    else await bob.person.forge(shown, one.data)
    // Updates of one chat are handled in order: once this tap is answered, all that came before is done.
    await bob.person.forge(shown, '1w.1.1')
    const calls = town.telegram.calls.filter(({ number }) => number > start)
    const files = messages
      .flatMap(({ document }) => document?.file_id ?? [])
      .map((id) => Buffer.from(town.telegram.world.files.byId(id)?.bytes ?? []).toString())
    return (
      JSON.stringify(calls.map(({ method, parameters }) => ({ method, parameters }))) + files.join()
    )
  }

  const leaks = (said: string) => secrets.filter((secret) => said.includes(secret))
  const base36 = (id: number) => id.toString(36)

  /** What a forger who knows all ids would do. */
  function anyDeed(): fc.Arbitrary<Deed> {
    const id = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...ids) },
      { weight: 1, arbitrary: fc.nat({ max: 60 }) },
    )
    const word = fc.constantFrom('yes', 'no', 'all', 'none', 'ai', 'on', 'off', '7', 'start')
    const field = (one: CallbackField): fc.Arbitrary<string> => {
      if (one === 'number')
        return fc.oneof(fc.nat({ max: 9 }).map(base36), id.map(base36), id.map(base36))
      return one === 'word' ? word : fc.constantFrom(...one)
    }
    const tap = fc
      .constantFrom(...CALLBACK_SHAPES)
      .chain(({ head, fields }) =>
        fc.tuple(...fields.map(([, one]) => field(one))).map((values) => [head, ...values]),
      )
      .map((parts): Deed => ({ kind: 'tap', data: parts.join('.') }))
    const typed = fc.constantFrom(...QUERIES)
    const names = commands.map(({ name }) => name).filter((name) => name !== 'add')
    const say = fc
      .tuple(
        fc.constantFrom(...names),
        fc.oneof(
          typed,
          id.map(String),
          id.map((one) => `a-${base36(one)}`),
        ),
      )
      .map(([name, rest]): Deed => ({ kind: 'say', text: `/${name} ${rest}`.trim() }))
    const ask = fc
      .oneof(
        typed,
        id.map((one) => `#${base36(one)}`),
      )
      .map((query): Deed => ({ kind: 'ask', query }))
    return fc.oneof(
      { weight: 6, arbitrary: tap },
      { weight: 2, arbitrary: say },
      { weight: 1, arbitrary: ask },
    )
  }

  const property = (many: number) =>
    fc.assert(
      fc.asyncProperty(anyDeed(), async (one) => {
        expect({ ...one, leaks: leaks(await deed(one)) }).toEqual({ ...one, leaks: [] })
      }),
      { numRuns: many, endOnFailure: true },
    )

  test('is visible to her: otherwise the other tests would prove nothing', async () => {
    expect(leaks((await ada.say('/saved')).text ?? '')).toContain('A walk to the weir')
    // She has switched it off, so that /recent leaves it out.
    expect(leaks((await ada.say('/sources')).text ?? '')).toContain('Mill diary')
    expect(ids.length).toBeGreaterThan(5)
    before = await stateOfAda()
  })

  test.each([
    ['saving it from the card of an article', 'i.none.save'],
    ['restoring it to the list of what was saved', 'i.saved.restore'],
  ])('does not get into Bob’s /saved by %s', async (_, act) => {
    for (const id of ids) await deed({ kind: 'tap', data: `1${act}.${base36(id)}.0` })
    expect(leaks(await deed({ kind: 'say', text: '/saved' }))).toEqual([])
  })

  test(
    'never reaches Bob, whatever he taps, types or asks for, and stays as it is',
    async () => {
      await property(DEEDS)
      expect(await stateOfAda()).toEqual(before)
    },
    60_000 + DEEDS * 200,
  )

  test(
    'nor once her digests were deleted by age',
    async () => {
      await town.store(
        'delete from delivery; delete from card; update subscriber set last_digest_id = null; delete from digest',
      )
      await property(Math.ceil(DEEDS / 3))
    },
    60_000 + DEEDS * 100,
  )
})
