import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Broadcast } from './broadcast.ts'
import type { LoopOrder } from './loop.ts'
import type { Ask, Figures } from './telegram.ts'

const at = (file: string) => join(import.meta.dirname, file)
const TAP_EVERY_MS = 50
const POLL_MS = 200
/** Times the expected duration. A loop that is still paused by then is cut off: its rate is known. */
const TIMEOUT_FACTOR = 3

/** A broadcast by the simple loop or the throttler plugin, against the same local Telegram, with the same taps. */
export async function peerBroadcast(
  kind: LoopOrder['kind'],
  allowed: number,
  seconds: number,
): Promise<Omit<Broadcast, 'kind'> & { missing: number }> {
  const chats = allowed * seconds
  const telegram = fork(at('telegram.ts'), { execPath: process.execPath })
  const loop = fork(at('loop.ts'), { execPath: process.execPath })
  try {
    const { url, token } = (await nextMessage(telegram)) as { url: string; token: string }
    const ask = async (message: Ask): Promise<unknown> => {
      const answer = nextMessage(telegram)
      telegram.send(message)
      return answer
    }
    const { first } = (await ask({ ask: 'people', count: chats })) as { first: number }
    await ask({ ask: 'taps', everyMs: TAP_EVERY_MS })
    let end: { error?: string; rssMb?: number } | null = null
    loop.once('message', (message) => {
      end = message as typeof end
    })
    loop.send({ kind, url, token, first, chats, allowed } satisfies LoopOrder)
    const latest = Date.now() + seconds * 1000 * TIMEOUT_FACTOR
    while (end === null && Date.now() < latest) await sleep(POLL_MS)
    const seen = (await ask({ ask: 'figures' })) as Figures
    // A loop that is still sending is counted up to now.
    const lastAt = end === null ? Date.now() : seen.lastAt
    const took = (lastAt - seen.firstAt) / 1000
    const perSecond = took === 0 ? 0 : (seen.sent - 1) / took
    const { rssMb = Number.NaN } = (end ?? {}) as { rssMb?: number }
    return {
      allowed,
      missing: chats - seen.chats,
      seconds: took,
      perSecond,
      share: perSecond / allowed,
      peak: seen.peak,
      floods: seen.floods,
      repeats: seen.repeats,
      gone: seen.gone,
      paidShare: seen.sent === 0 ? 0 : seen.paid / seen.sent,
      taps: seen.taps,
      tapP50Ms: seen.tapP50Ms,
      tapP99Ms: seen.tapP99Ms,
      cpuMs: Number.NaN,
      rssMb,
    }
  } finally {
    loop.kill()
    telegram.kill()
  }
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const [message] = (await once(child, 'message')) as [unknown]
  return message
}
