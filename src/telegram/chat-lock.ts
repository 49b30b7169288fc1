import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import type { CircuitBreaker } from '../jobs/circuit-breaker.ts'
import type { Logger } from '../log.ts'
import { TryLater } from './try-later.ts'

/** Keeps the order of a chat's updates across all processes that Telegram pushes to. */
export interface ChatLock {
  /**
   * Runs `work` once no other process works on the chat and none has an earlier update of it. Skips an update that was handled
   * before: Telegram pushes it again if it did not get our answer. What ends with `TryLater` does not count as handled.
   */
  run(chat: string, updateId: number, work: () => Promise<void>): Promise<void>
}

/** What a chat lock needs. */
export interface ChatLockDeps {
  redis: Redis
  /** While Redis does not answer, chats are not locked. */
  breaker: Pick<CircuitBreaker, 'call'>
  /** Prefix of all keys. */
  prefix: string
  log: Logger
  /** A process that does not renew its lease within this time, ms, counts as crashed, and the chat's next update goes on. */
  leaseMs?: number
}

const LEASE_MS = 10_000
/** Two updates of one chat at the same time are rare, so waiting by polling is cheap enough. */
const POLL_MS = 25
/** How long a handled update is remembered. Telegram repeats an unanswered push within minutes. */
const KNOWN_SECONDS = 600

/**
 * Takes the lock or renews it. KEYS: a chat's updates, the key of this one as handled. ARGV: member, update id, lease in ms,
 * whether it holds the lock. Returns 1 if it holds the lock, 0 if it must wait, -1 if the update was handled before. A chat's
 * updates are a hash: member → update id, end of the lease, whether it holds the lock.
 */
const ACQUIRE = `
if redis.call('EXISTS', KEYS[2]) == 1 then
  redis.call('HDEL', KEYS[1], ARGV[1])
  return -1
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local isNext = true
local rows = redis.call('HGETALL', KEYS[1])
for i = 1, #rows, 2 do
  if rows[i] ~= ARGV[1] then
    local update, till, works = string.match(rows[i + 1], '(%d+) (%d+) (%d)')
    if tonumber(till) <= now then redis.call('HDEL', KEYS[1], rows[i])
    elseif works == '1' or tonumber(update) < tonumber(ARGV[2]) then isNext = false end
  end
end
local works = (ARGV[4] == '1' or isNext) and 1 or 0
redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f %.0f %d', ARGV[2], now + ARGV[3], works))
redis.call('PEXPIRE', KEYS[1], ARGV[3] * 2)
return works
`

/** Releases the lock. KEYS as above. ARGV: member, seconds for which the update is remembered as handled, or 0. */
const RELEASE = `
redis.call('HDEL', KEYS[1], ARGV[1])
if ARGV[2] ~= '0' then redis.call('SET', KEYS[2], '1', 'EX', ARGV[2]) end
`

/**
 * Creates a lock per chat in Redis. Telegram pushes a chat's next update only after our answer to the one before, but we answer
 * within eight seconds even if the work takes longer, and it repeats a push that was not answered. While Redis is away there is
 * no waiting: each process handles updates in the order in which it receives them.
 */
export function createChatLock(deps: ChatLockDeps): ChatLock {
  const { redis, breaker, prefix, log, leaseMs = LEASE_MS } = deps
  return {
    async run(chat, updateId, work) {
      const keys = [`${prefix}:turn:${chat}`, `${prefix}:known:${updateId}`] as const
      const member = randomUUID()
      const acquire = async (holdsLock: boolean): Promise<number> => {
        try {
          const values = [member, updateId, leaseMs, holdsLock ? 1 : 0]
          return Number(await breaker.call(() => redis.eval(ACQUIRE, 2, ...keys, ...values)))
        } catch (err) {
          log.debug({ err, update: updateId }, 'no chat lock while Redis is away')
          return 1
        }
      }
      for (;;) {
        const result = await acquire(false)
        if (result === -1) return
        if (result === 1) break
        await sleep(POLL_MS)
      }
      const renewal = setInterval(() => void acquire(true), leaseMs / 3)
      let knownSeconds = KNOWN_SECONDS
      try {
        await work()
      } catch (error) {
        // Telegram sends it again.
        if (error instanceof TryLater) knownSeconds = 0
        throw error
      } finally {
        clearInterval(renewal)
        // If this fails, the lease expires by itself.
        await breaker
          .call(() => redis.eval(RELEASE, 2, ...keys, member, knownSeconds))
          .catch((err: unknown) =>
            log.debug({ err, update: updateId }, 'could not release a chat lock'),
          )
      }
    },
  }
}
