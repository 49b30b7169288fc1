import { fork } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Message } from 'grammy/types'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import { startTelegram } from '../../sandbox/telegram/telegram.ts'
import { HOUR, MINUTE } from '../../src/model/time.ts'
import { allocator } from '../../deploy/allocator.mjs'
import { freshDatabase } from '../deliver/database.ts'
import { startFlags } from '../deliver/start-flags.ts'
import type { Order } from './bot.ts'
import { startSoakSites } from './sites.ts'
import { slopeOf } from './slope.ts'

/**
 * `npm run soak -- --minutes 10`: runs the whole bot for some minutes of real time, in which days pass on its clock: 200
 * sources, 2,000 subscribers with hours spread over the day, taps, and all kinds of failures of Telegram and of sites. At the
 * end memory must be flat, every tap answered, and the ledger consistent with what people received. It uses a temporary SQLite
 * file or, with `DATABASE_URL=postgres://…`, a temporary schema there; with `REDIS_URL`, sessions are in Redis.
 */
const { minutes, sources: feeds, people: subscriberCount } = options()
const ROUND_MS = 5000
const TAPS = 60
/** Longer than any wait seen on an overloaded machine; the waits themselves are in the figures. */
const TAP_MS = 15_000
/** Allowed ratio of memory in the last third to that in the second. */
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
  execArgv: ['--expose-gc', ...startFlags()],
  env: {
    // As `npm start` does.
    ...allocator(process.platform, {}, existsSync),
    PATH: process.env.PATH ?? '',
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: database.url,
    ...(REDIS_URL !== undefined && { REDIS_URL }),
    SOURCES_FILE: sourcesFile,
    FETCH_ALLOW_PRIVATE: sites.host,
    // The bot's clock jumps but its cron's does not, so this script triggers the jobs.
    COLLECT_CRON: '0 0 1 1 *',
    MESSAGES_PER_SECOND: '200',
    PAID_BROADCAST: 'true',
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
  Number((await rows(`select count(*) as total from ${sql}`))[0]?.total)

/** Waits until no delivery is due or in flight. */
async function settled(): Promise<void> {
  const busy = `delivery where state = 'sending' or (state = 'planned' and send_after <= ${now()})`
  for (let waited = 250; (await count(busy)) > 0 && waited < MINUTE; waited += 250) {
    await sleep(250)
    // The bot's clock has jumped, so do not wait for its next real minute.
    if (waited % 2000 === 0) await order({ do: 'minute' })
  }
}

await new Promise<void>((resolve, reject) => {
  child.once('message', () => resolve())
  child.once('exit', (code) => reject(new Error(`the bot ended with ${code}:\n${written}`)))
})
say(`${feeds} sources, ${subscriberCount} subscribers, ${minutes} minutes`)
await order({ do: 'collect' })
const people = Array.from({ length: subscriberCount }, () => telegram.person())
for (const person of people) person.start()
// An accepted update is not stored yet, and `spread` only reaches subscribers in the database.
for (
  let waited = 0;
  (await count('subscriber')) < subscriberCount && waited < 300_000;
  waited += 250
)
  await sleep(250)
await spread()
say(`collected ${await count('article')} articles, ${await count('subscriber')} subscribed`)

/** Spreads the subscribers' hours over the day, so that some are due in each round. */
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

/** A person taps a button of their newest message that has any. */
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
  const startedAt = performance.now()
  try {
    await person.press(message, button.text, { within: TAP_MS })
    waits.push(performance.now() - startedAt)
  } catch {
    unanswered += 1
  }
}

/** Injects a fault, a different one each round. */
function injectFault(): void {
  const faults = [
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
  const chosen = faults[round % faults.length]
  if (chosen !== undefined) telegram.fault(chosen)
  const [gone] = people.slice(round % people.length)
  if (round % 10 === 9) gone?.block()
}

while (Date.now() < end) {
  const startedAt = Date.now()
  await settled()
  offset += HOUR
  await order({ do: 'jump', ms: HOUR })
  injectFault()
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
  await sleep(Math.max(0, ROUND_MS - (Date.now() - startedAt)))
}

telegram.clearFaults()
// Deliveries postponed by a fault are sent after its wait.
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
check(open === 0, `${open} deliveries are unfinished`)
const twice = await count(
  `(select 1 from delivery join card using (digest_id) where state = 'sent' group by chat_id, article_id having count(*) > 1) as twice`,
)
check(twice === 0, `${twice} articles were sent to a chat twice`)
const late = await count(`subscriber where state = 'active' and next_due_at < ${now() - HOUR}`)
check(late === 0, `${late} subscribers are overdue`)
const newest = await rows(
  `select chat_id, message_id from delivery where state = 'sent' order by settled_at desc limit 500`,
)
const unknown = newest.filter(({ chat_id: id, message_id: message }) => {
  const person = people.find((one) => one.id === id)
  return person?.chat.message(Number(message)) === undefined
})
check(
  unknown.length === 0,
  `${unknown.length} deliveries are marked as sent, but nobody has the message`,
)

await order({ do: 'stop' })
child.kill()
const states = await rows('select state, count(*) as total from delivery group by state')
say('')
say(`hours simulated      ${round}`)
say(`database             ${database.kind}${REDIS_URL === undefined ? '' : ', sessions on Redis'}`)
say(`articles             ${await count('article')}`)
say(
  `deliveries           ${states.map(({ state, total: n }) => `${String(n)} ${String(state)}`).join(', ')}`,
)
say(`taps                 ${taps}, answered in ${at(0.5)} ms (p50), ${at(0.99)} ms (p99)`)
say(`unanswered taps      ${unanswered + telegram.unansweredTaps}`)
say(`memory, by thirds    ${[0, 1, 2].map((part) => third(part).toFixed(0)).join(', ')} MB`)
// The caches are still filling during the first third.
const slope = slopeOf(memory.slice(Math.floor(memory.length / 3)))
say(`memory slope         ${slope.toFixed(2)} MB per simulated hour, after the first third`)
say(
  `ledger               ${open} unfinished, ${twice} sent twice, ${late} overdue, ${unknown.length} sent to nobody`,
)
await telegram.close()
await sites.close()
await database.remove()
rmSync(folder, { recursive: true, force: true })
if (problems.length > 0) {
  say(`\nFailed:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
  process.exit(1)
}
say('\nPassed.')
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
