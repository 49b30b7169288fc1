import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Message } from 'grammy/types'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import { startTelegram } from '../../sandbox/telegram/telegram.ts'
import { HOUR, MINUTE } from '../../src/model/time.ts'
import { freshDatabase } from '../deliver/database.ts'
import type { Order } from './bot.ts'
import { startSoakSites } from './sites.ts'
import { slopeOf } from './slope.ts'

/**
 * `npm run soak -- --minutes 10`: the whole bot for some minutes of real time in which days go by: 200 sources, 2,000
 * subscribers whose hours are spread over the day, taps, and everything that goes wrong with Telegram and with sites. At
 * the end memory must be flat, every tap answered, and the ledger in agreement with what people got. On a SQLite file of its
 * own, or, with `DATABASE_URL=postgres://…`, in a schema of its own there; with `REDIS_URL` sessions are on Redis.
 */
const { minutes, sources: feeds, people: many } = options()
const ROUND_MS = 5000
const TAPS = 60
/** Longer than any wait that a starved machine was seen to cause; how long a person waited is in the figures. */
const TAP_MS = 15_000
/** Memory of the last third may be this much above that of the second. */
const GROWTH = 1.1
const say = (line: string) => process.stdout.write(`${line}\n`)

const folder = mkdtempSync(join(tmpdir(), 'daybrief-soak-'))
const { DATABASE_URL, REDIS_URL } = process.env
const database = DATABASE_URL?.startsWith('postgres')
  ? await freshDatabase('PostgreSQL', DATABASE_URL)
  : await freshDatabase('SQLite')
let offset = 0
const now = () => Date.now() + offset
const telegram = await startTelegram({ now, keepCalls: 100, keepMessages: 50 })
const sites = await startSoakSites(feeds, now)
const sourcesFile = join(folder, 'sources.opml')
writeFileSync(sourcesFile, sites.opml)

const child = fork(join(import.meta.dirname, 'bot.ts'), {
  execArgv: ['--expose-gc'],
  env: {
    PATH: process.env.PATH ?? '',
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: database.url,
    ...(REDIS_URL !== undefined && { REDIS_URL }),
    SOURCES_FILE: sourcesFile,
    FETCH_ALLOW_PRIVATE: sites.host,
    // The bot's own clock jumps; that of its cron does not, so that jobs run when they are asked for here.
    COLLECT_CRON: '0 0 1 1 *',
    MESSAGES_PER_SECOND: '200',
    UPDATES_PER_MINUTE: '6000',
    DIGESTS_PER_DAY: '1000',
    PORT: '0',
  },
  stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
})
let written = ''
for (const stream of [child.stdout, child.stderr]) {
  stream?.on('data', (chunk: Buffer) => {
    written = (written + chunk.toString()).slice(-20_000)
  })
}

function order(one: Order): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer: { result?: unknown; error?: string }) => {
      if (answer.error === undefined) resolve(answer.result)
      else reject(new Error(answer.error))
    })
    child.send(one)
  })
}

const rows = (sql: string) => database.run(sql)
const count = async (sql: string) =>
  Number((await rows(`select count(*) as many from ${sql}`))[0]?.many)

/** Waits until nothing is on its way. */
async function settled(): Promise<void> {
  const busy = `delivery where state = 'sending' or (state = 'planned' and send_after <= ${now()})`
  for (let waited = 250; (await count(busy)) > 0 && waited < MINUTE; waited += 250) {
    await sleep(250)
    // After a jump of the clock nobody waits for the next minute of the real one.
    if (waited % 2000 === 0) await order({ do: 'minute' })
  }
}

await new Promise<void>((resolve, reject) => {
  child.once('message', () => resolve())
  child.once('exit', (code) => reject(new Error(`the bot ended with ${code}:\n${written}`)))
})
say(`${feeds} sources, ${many} subscribers, ${minutes} minutes`)
await order({ do: 'collect' })
const people = Array.from({ length: many }, () => telegram.person())
for (const person of people) person.start()
// Taken is not stored: who is not there yet would be spread over no hour.
for (let waited = 0; (await count('subscriber')) < many && waited < 300_000; waited += 250)
  await sleep(250)
await spread()
say(`collected ${await count('article')} articles, ${await count('subscriber')} subscribed`)

/** Gives every subscriber an hour of their own, so that each round has some who are due. */
async function spread(): Promise<void> {
  const hour = Math.floor(now() / HOUR)
  for (let first = 0; first < people.length; first += 500) {
    const lines = people.slice(first, first + 500).map(({ id }, place) => {
      const due = hour + 1 + ((first + place) % 24)
      return `select ${id} as id, '[${(due % 24) * 60}]' as times, ${due * HOUR} as due`
    })
    await rows(
      `update subscriber set times = new.times, next_due_at = new.due
       from (${lines.join(' union all ')}) as new where chat_id = new.id`,
    )
  }
}

const memory: number[] = []
const waits: number[] = []
let taps = 0
let unanswered = 0
const end = Date.now() + minutes * MINUTE
let round = 0

/** Somebody presses one of the buttons of the newest message they have. */
async function tap(person: Person): Promise<void> {
  const message: Message | undefined = person.chat.messages.findLast(
    ({ reply_markup: keyboard }) => keyboard !== undefined,
  )
  const buttons = (message?.reply_markup?.inline_keyboard ?? [])
    .flat()
    .filter((button) => 'callback_data' in button)
  const button = buttons[(round + person.id) % Math.max(1, buttons.length)]
  if (message === undefined || button === undefined) return
  taps += 1
  const begun = performance.now()
  try {
    await person.press(message, button.text, { within: TAP_MS })
    waits.push(performance.now() - begun)
  } catch {
    unanswered += 1
  }
}

/** Something that goes wrong, another thing each round. */
function trouble(): void {
  const troubles = [
    { kind: 'flood', method: 'sendMessage', retryAfter: 1, times: 1 },
    {
      kind: 'error',
      code: 500,
      description: 'Internal Server Error: restart',
      method: 'sendMessage',
      times: 3,
    },
    { kind: 'html', code: 502, method: 'sendMessage', times: 2 },
    { kind: 'drop', method: 'sendMessage', times: 2 },
    { kind: 'lost', method: 'sendMessage', times: 1 },
    { kind: 'slow', ms: 400, method: 'sendMessage', times: 10 },
  ] as const
  const chosen = troubles[round % troubles.length]
  if (chosen !== undefined) telegram.fault(chosen)
  const [gone] = people.slice(round % people.length)
  if (round % 10 === 9) gone?.block()
}

while (Date.now() < end) {
  const begun = Date.now()
  await settled()
  offset += HOUR
  await order({ do: 'jump', ms: HOUR })
  trouble()
  await order({ do: 'collect' })
  await order({ do: 'minute' })
  const some = Array.from({ length: TAPS }, (_, n) => people[(round * TAPS + n) % people.length])
  await Promise.all(some.flatMap((person) => (person === undefined ? [] : tap(person))))
  memory.push(Number(await order({ do: 'memory' })) / 1e6)
  round += 1
  if (round % 10 === 0) {
    say(
      `round ${round}: ${await count(`delivery where state = 'sent'`)} sent, ${memory.at(-1)?.toFixed(0)} MB`,
    )
  }
  await sleep(Math.max(0, ROUND_MS - (Date.now() - begun)))
}

telegram.clearFaults()
// What was put off by a fault comes after its wait.
for (let more = 0; more < 3; more += 1) {
  await settled()
  offset += 600_000
  await order({ do: 'jump', ms: 600_000 })
  await order({ do: 'minute' })
}
await settled()

const third = (part: number) => {
  const size = Math.floor(memory.length / 3)
  const sorted = memory.slice(part * size, (part + 1) * size).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
const sorted = waits.toSorted((a, b) => a - b)
const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]?.toFixed(0) ?? '–'
const problems: string[] = []
const check = (is: boolean, what: string) => {
  if (!is) problems.push(what)
}

check(unanswered === 0, `${unanswered} taps got no answer`)
check(telegram.unansweredTaps === 0, `${telegram.unansweredTaps} taps are still open`)
check(
  third(2) <= third(1) * GROWTH,
  `memory grew from ${third(1).toFixed(0)} to ${third(2).toFixed(0)} MB`,
)
const open = await count(
  `delivery where state = 'sending' or (state = 'planned' and due_at < ${now() - HOUR})`,
)
check(open === 0, `${open} deliveries are not settled`)
const twice = await count(
  `(select 1 from delivery join card using (digest_id) where state = 'sent' group by chat_id, article_id having count(*) > 1) as twice`,
)
check(twice === 0, `${twice} articles were told to a chat twice`)
const late = await count(`subscriber where state = 'active' and next_due_at < ${now() - HOUR}`)
check(late === 0, `${late} subscribers were forgotten`)
const newest = await rows(
  `select chat_id, message_id from delivery where state = 'sent' order by settled_at desc limit 500`,
)
const unknown = newest.filter(({ chat_id: id, message_id: message }) => {
  const person = people.find((one) => one.id === id)
  return person?.chat.message(Number(message)) === undefined
})
check(unknown.length === 0, `${unknown.length} deliveries say sent, and nobody has the message`)

await order({ do: 'stop' })
child.kill()
const states = await rows('select state, count(*) as many from delivery group by state')
say('')
say(`hours that went by   ${round}`)
say(`database             ${database.kind}${REDIS_URL === undefined ? '' : ', sessions on Redis'}`)
say(`articles             ${await count('article')}`)
say(
  `deliveries           ${states.map(({ state, many: n }) => `${String(n)} ${String(state)}`).join(', ')}`,
)
say(
  `taps                 ${taps}, answered within ${at(0.5)} ms (half), ${at(0.99)} ms (99 of 100)`,
)
say(`unanswered taps      ${unanswered + telegram.unansweredTaps}`)
say(`memory, by thirds    ${[0, 1, 2].map((part) => third(part).toFixed(0)).join(', ')} MB`)
// The first third is still filling its caches.
const slope = slopeOf(memory.slice(Math.floor(memory.length / 3)))
say(`memory, its slope    ${slope.toFixed(2)} MB an hour of the bot's, after the first third`)
say(
  `ledger               ${open} open, ${twice} told twice, ${late} forgotten, ${unknown.length} sent to nobody`,
)
await telegram.close()
await sites.close()
await database.remove()
rmSync(folder, { recursive: true, force: true })
if (problems.length > 0) {
  say(`\nNot well:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
  process.exit(1)
}
say('\nAll is well.')
process.exit(0)

function options(): { minutes: number; sources: number; people: number } {
  const value = (name: string, otherwise: number) => {
    const place = process.argv.indexOf(`--${name}`)
    return place === -1 ? otherwise : Number(process.argv[place + 1])
  }
  return {
    minutes: value('minutes', 10),
    sources: value('sources', 200),
    people: value('people', 2000),
  }
}
