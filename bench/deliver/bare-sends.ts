/**
 * `npx node bench/deliver/bare-sends.ts [RATE] [SECONDS]`: the least that sending takes. Posts ready bodies to the local Telegram in
 * ticks of a tenth of a second, as a broadcast does, and does nothing else: no ledger, no limits, no taps. Prints this process's
 * processor time a message for undici's `dispatch`, Node's `http`, and sockets that are written to without a client.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent as HttpAgent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises'
import { Agent, type Dispatcher } from 'undici'
import type { Ask } from './telegram.ts'

const [rate = 900, seconds = 10] = process.argv.slice(2).map(Number)
const TICK_MS = 100
/** Sends after which other work runs, as in `src/deliver/sender.ts`. */
const SLICE = 10
/** The share of the messages that is sent before the time is taken: the code is compiled by then. */
const WARM_UP = 0.3

/** Posts a body, and calls `done` when the answer is there. */
type Post = (body: Buffer, done: () => void) => void

const CLIENTS: Record<string, (url: URL, path: string) => Post> = {
  'undici dispatch'({ origin }, path) {
    const agent = new Agent()
    const headers = { 'content-type': 'application/json' }
    const handler = (done: () => void): Dispatcher.DispatchHandler => ({
      onRequestStart() {},
      onResponseStart() {},
      onResponseData() {},
      onResponseEnd: done,
      onResponseError: (_, error) => {
        throw error
      },
    })
    return (body, done) => {
      agent.dispatch({ origin, path, method: 'POST', headers, body }, handler(done))
    }
  },
  'node:http'({ hostname, port }, path) {
    const agent = new HttpAgent({ keepAlive: true })
    return (body, done) => {
      const headers = { 'content-type': 'application/json', 'content-length': body.length }
      const options = { agent, hostname, port, path, method: 'POST', headers }
      request(options, (response) => response.resume().once('end', done)).end(body)
    }
  },
  'bare sockets'({ host, hostname, port }, path) {
    const free: Socket[] = []
    return (body, done) => {
      const socket = free.pop() ?? connect({ host: hostname, port: Number(port), noDelay: true })
      // The local Telegram's answers come in one piece.
      socket.once('data', () => {
        free.push(socket)
        done()
      })
      const head = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`
      socket.write(Buffer.concat([Buffer.from(head), body]))
    }
  },
}

const TEXT = 'The council opened a library of 40 machines on Monday. It cost less than planned. '
const LABELS = ['📖 Read full', 'Next article ▸', '◂', '🔖', '👍', '👎', '⋯']
const COMMON = JSON.stringify({
  text: TEXT.repeat(9),
  entities: [{ type: 'bold', offset: 0, length: 20 }],
  reply_markup: { inline_keyboard: [LABELS.map((text) => ({ text, callback_data: '1c.1.1' }))] },
  allow_paid_broadcast: true,
}).slice(1)

for (const [name, client] of Object.entries(CLIENTS)) {
  const telegram = fork(join(import.meta.dirname, 'telegram.ts'))
  const { url, token } = (await answer(telegram)) as { url: string; token: string }
  const count = rate * seconds
  telegram.send({ ask: 'people', count } satisfies Ask)
  const { first } = (await answer(telegram)) as { first: number }
  const post = client(new URL(url), `/bot${token}/sendMessage`)
  process.stdout.write(`${name.padEnd(16)} ${(await measure(post, first, count)).toFixed(4)} ms\n`)
  telegram.kill()
}
process.exit(0)

/** Sends `count` messages. Returns the processor time of one, ms. */
async function measure(post: Post, first: number, count: number): Promise<number> {
  const warm = Math.floor(count * WARM_UP)
  const over = Promise.withResolvers<void>()
  let left = count
  let before = process.cpuUsage()
  const beganAt = performance.now()
  for (let begun = 0; begun < count; ) {
    const ticks = Math.floor((performance.now() - beganAt) / TICK_MS) + 1
    for (const due = Math.min(count, (ticks * rate * TICK_MS) / 1000); begun < due; begun += 1) {
      if (begun === warm) before = process.cpuUsage()
      post(Buffer.from(`{"chat_id":${first + begun},${COMMON}`), () => {
        left -= 1
        if (left === 0) over.resolve()
      })
      if (begun % SLICE === 0) await breathe()
    }
    await sleep(TICK_MS - ((performance.now() - beganAt) % TICK_MS))
  }
  await over.promise
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / (count - warm)
}

async function answer(telegram: ChildProcess): Promise<unknown> {
  const [message] = (await once(telegram, 'message')) as [unknown]
  return message
}
