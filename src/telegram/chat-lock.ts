import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import type { Logger } from '../log.ts'

/** The order of updates within a chat, over all processes that Telegram pushes to. */
export interface ChatLock {
  /**
   * Waits until no other process is at work on the chat and none has an earlier update of it; then does `work`. An update
   * that was dealt with already, because our answer to a push was lost, is passed over.
   */
  run(chat: string, updateId: number, work: () => Promise<void>): Promise<void>
}

export interface ChatLockDeps {
  redis: Redis
  /** Before the names of all keys. */
  prefix: string
  log: Logger
  /** Who is not heard of for so long is dead, and the chat's next update goes on, ms. */
  leaseMs?: number
}

const LEASE_MS = 10_000
/** Two updates of one chat at once are rare, so who waits simply asks again. */
const AGAIN_MS = 25
/** Telegram pushes an update again within minutes where it has no answer. */
const KNOWN_SECONDS = 600

/**
 * KEYS a chat's updates, the mark of this one. ARGV member, update, lease, whether it works already. Gives 1 for its turn, 0
 * to wait, -1 where it was dealt with. A chat's updates are a hash: member → update, end of its lease, whether it works.
 */
const ASK = `
if redis.call('EXISTS', KEYS[2]) == 1 then
  redis.call('HDEL', KEYS[1], ARGV[1])
  return -1
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local isMine = true
local rows = redis.call('HGETALL', KEYS[1])
for i = 1, #rows, 2 do
  if rows[i] ~= ARGV[1] then
    local update, till, works = string.match(rows[i + 1], '(%d+) (%d+) (%d)')
    if tonumber(till) <= now then redis.call('HDEL', KEYS[1], rows[i])
    elseif works == '1' or tonumber(update) < tonumber(ARGV[2]) then isMine = false end
  end
end
local works = (ARGV[4] == '1' or isMine) and 1 or 0
redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f %.0f %d', ARGV[2], now + ARGV[3], works))
redis.call('PEXPIRE', KEYS[1], ARGV[3] * 2)
return works
`

/** KEYS as above. ARGV member, seconds that it stays known. */
const END = `
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('SET', KEYS[2], '1', 'EX', ARGV[2])
`

/**
 * Turns kept in Redis. Telegram itself pushes a chat's next update only after our answer to the one before, but we answer
 * within eight seconds however long the work takes, and it pushes again what it had no answer to. Redis away, nobody waits:
 * people are answered, in the order in which their updates came to each process.
 */
export function createChatLock({ redis, prefix, log, leaseMs = LEASE_MS }: ChatLockDeps): ChatLock {
  return {
    async run(chat, updateId, work) {
      const keys = [`${prefix}:turn:${chat}`, `${prefix}:known:${updateId}`] as const
      const member = randomUUID()
      const ask = async (isAtWork: boolean): Promise<number> => {
        try {
          const values = [member, updateId, leaseMs, isAtWork ? 1 : 0]
          return Number(await redis.eval(ASK, 2, ...keys, ...values))
        } catch (err) {
          log.debug({ err, update: updateId }, 'no turns while Redis is away')
          return 1
        }
      }
      for (;;) {
        const turn = await ask(false)
        if (turn === -1) return
        if (turn === 1) break
        await sleep(AGAIN_MS)
      }
      const alive = setInterval(() => void ask(true), leaseMs / 3)
      try {
        await work()
      } finally {
        clearInterval(alive)
        // Where this fails, the lease ends by itself.
        await redis
          .eval(END, 2, ...keys, member, KNOWN_SECONDS)
          .catch((err: unknown) => log.debug({ err, update: updateId }, 'a turn was not ended'))
      }
    },
  }
}
