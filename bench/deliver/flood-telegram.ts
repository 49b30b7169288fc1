/**
 * The local Telegram of the flood measurements, in a process of its own: it limits each chat as Telegram does, floods the bot,
 * and lets one other person tap once a second.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Person } from '../../sandbox/telegram/people/person.ts'
import { CHAT_LIMITS } from '../../sandbox/telegram/rate-limits.ts'
import { startTelegram } from '../../sandbox/telegram/telegram.ts'

/**
 * What floods the bot: 560 commands of one person at once; the same after one whose answer takes 20 s; ten a second by one
 * person; one command each by the 600 members of a group; or 560 commands while another person adds sources that drip.
 */
export type FloodKind = 'person' | 'slow' | 'steady' | 'group' | 'drip'

/** The order to flood for some seconds. */
export interface FloodOrder {
  kind: FloodKind
  seconds: number
  /** Addresses that the third person of `drip` adds: the first one's pages drip, the others do so themselves. */
  sources: readonly string[]
}

/** What the other person saw. */
export interface FloodSeen {
  taps: number
  /** Taps without an answer within 15 s, after which Telegram forgets them. */
  unanswered: number
  /** Taps that took longer than 300 ms. */
  late: number
  p50Ms: number
  p99Ms: number
  /** Messages of the bot in the flooding chat, and sends that Telegram refused there. */
  answers: number
  floods: number
}

const MESSAGES = 560
const MEMBERS = 600
const SLOW_MS = 20_000
const GIVE_UP_MS = 15_000
const LATE_MS = 300
const TAP_EVERY_MS = 1000
const ADD = '➕ Add'

const telegram = await startTelegram({ rateLimits: CHAT_LIMITS, keepCalls: 0 })
const reader = telegram.person({ first_name: 'Reader' })
const flooder = telegram.person({ first_name: 'Flooder' })

/** The reader's welcome, whose button is tapped. */
async function welcome(person: Person) {
  person.start()
  return telegram.waitFor(
    () => person.chat.messages.find(({ reply_markup }) => reply_markup !== undefined),
    { within: GIVE_UP_MS, what: 'a welcome' },
  )
}

/** Another person adds the first source, and asks for the others without waiting for an answer. */
async function addSources([first = '', ...others]: readonly string[]): Promise<void> {
  const dripper = telegram.person({ first_name: 'Dripper' })
  await welcome(dripper)
  dripper.send(`/add ${first}`)
  const preview = await telegram.waitFor(
    () =>
      dripper.chat.messages.find(({ reply_markup }) =>
        reply_markup?.inline_keyboard.flat().some(({ text }) => text === ADD),
      ),
    { within: GIVE_UP_MS, what: 'a preview' },
  )
  await dripper.press(preview, ADD)
  for (const one of others) dripper.send(`/add ${one}`)
}

async function flood({ kind, seconds, sources }: FloodOrder): Promise<number> {
  if (kind === 'group') {
    const people = Array.from({ length: MEMBERS }, () => telegram.person())
    const group = telegram.supergroup({ title: 'A large group', people: [flooder, ...people] })
    flooder.addBot(group)
    for (const one of people) one.send(`/help@${telegram.bot.username}`, { to: group })
    return group.id
  }
  if (kind === 'drip') await addSources(sources)
  await welcome(flooder)
  if (kind === 'slow') {
    const aim = { chat: flooder.id, method: 'sendMessage', times: 1 }
    telegram.fault({ kind: 'slow', ms: SLOW_MS, ...aim })
  }
  if (kind === 'steady') {
    const timer = setInterval(() => flooder.send('/help'), 100)
    setTimeout(() => clearInterval(timer), seconds * 1000)
  } else for (let n = 0; n < MESSAGES; n += 1) flooder.send('/help')
  return flooder.id
}

async function run(order: FloodOrder): Promise<FloodSeen> {
  const { seconds } = order
  const message = await welcome(reader)
  // One that edits its message: the limits of the reader's own chat do not count.
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? []
  const button = buttons.find(({ text }) => /time or zone/.test(text))
  if (button === undefined) throw new Error('no such button')
  const data = 'callback_data' in button ? button.callback_data : ''
  const times: number[] = []
  let unanswered = 0
  const tap = async (): Promise<void> => {
    const at = performance.now()
    try {
      await reader.forge(message, data, { within: GIVE_UP_MS })
      times.push(performance.now() - at)
    } catch {
      // The only error is that no answer came.
      unanswered += 1
    }
  }
  // The first tap compiles what the others run.
  await tap()
  times.length = 0
  let floods = 0
  let chat = 0
  telegram.on((event) => {
    if (event.kind !== 'call' || event.call.method !== 'sendMessage') return
    if (Number(event.call.parameters.chat_id) !== chat) return
    if (event.call.answer?.ok === false) floods += 1
  })
  chat = await flood(order)
  const taps: Promise<void>[] = []
  for (let n = 0; n < seconds; n += 1) {
    taps.push(tap())
    await sleep(TAP_EVERY_MS)
  }
  await Promise.all(taps)
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0
  const answers = telegram.chat(chat).messages.filter(({ from }) => from?.is_bot === true).length
  const late = sorted.filter((ms) => ms > LATE_MS).length
  return { taps: taps.length, unanswered, late, p50Ms: at(0.5), p99Ms: at(0.99), answers, floods }
}

process.on('message', (order: FloodOrder) => {
  run(order)
    .then((seen) => process.send?.(seen))
    .catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      process.exit(1)
    })
})
process.send?.({ url: telegram.url, token: telegram.token })
