import type { Redis } from 'ioredis'
import { boundedCache } from '../../../bounded-cache.ts'
import { z } from 'zod'
import { CHAT_MESSAGES_PER_SECOND, GROUP_MESSAGES_PER_MINUTE } from '../../../card/limits.ts'
import type { Logger } from '../../../log.ts'
import { MINUTE } from '../../../model/time.ts'
import type { PerChatLimiter } from '../per-chat.ts'
import { NOW, script } from './scripts.ts'

const INTERVAL_MS = 1000 / CHAT_MESSAGES_PER_SECOND
/** A place is taken when a delivery is claimed; if its send begins later than this, it is recorded again. */
const AHEAD_MS = 250
/** Wait after Redis did not answer. */
const UNKNOWN_MS = 1000
const MAX_CHATS = 10_000

/**
 * Takes the next place of each chat. KEYS: chats, then their rests. ARGV: clock, 1 to take the place in any case, then for each chat 1 if it is
 * a group, and 2 more if the message is an answer, of which a chat may get several in a second. Returns for each chat the ms until it may be sent a message, 0 if the place is taken.
 */
const TAKE = `${NOW}
local now, force, waits = clock(ARGV[1]), ARGV[2] == '1', {}
local count = #KEYS / 2
for i = 1, count do
  local key = KEYS[i]
  local kind, wait = tonumber(ARGV[i + 2]), 0
  local isGroup, isAnswer = kind % 2 == 1, kind >= 2
  local times = redis.call('LRANGE', key, 0, -1)
  local last, oldest = times[#times], times[#times - ${GROUP_MESSAGES_PER_MINUTE} + 1]
  if last and not isAnswer then wait = math.max(wait, last + ${INTERVAL_MS + AHEAD_MS} - now) end
  if isGroup and oldest then wait = math.max(wait, oldest + ${MINUTE} - now) end
  local rest = redis.call('GET', KEYS[count + i])
  if rest then wait = math.max(wait, rest - now) end
  waits[i] = wait
  if force or wait <= 0 then
    waits[i] = 0
    if isGroup or not isAnswer then
      redis.call('RPUSH', key, now)
      redis.call('LTRIM', key, isGroup and -${GROUP_MESSAGES_PER_MINUTE} or -1, -1)
      redis.call('PEXPIRE', key, isGroup and ${MINUTE} or ${INTERVAL_MS + AHEAD_MS})
    end
  end
end
return waits
`

/** Lets a chat rest. KEYS: its rest. ARGV: clock, ms. A shorter rest never ends a longer one. */
const REST = `${NOW}
local now = clock(ARGV[1])
local till = math.max(now + ARGV[2], tonumber(redis.call('GET', KEYS[1]) or 0))
redis.call('SET', KEYS[1], till, 'PX', till - now)
`

const WAITS = z.array(z.number())

/** Creates a limiter over all processes that share a Redis: one message per second to a chat, twenty per minute to a group. */
export function createSharedPerChatLimiter({
  redis,
  prefix,
  log,
  clock,
}: {
  redis: Redis
  prefix: string
  log: Logger
  /** Replaces the clock of Redis in tests, ms. */
  clock?: () => number
}): PerChatLimiter {
  const take = script(redis, TAKE)
  const keepRest = script(redis, REST)
  const restKey = (id: number) => `${prefix}:rest:${id}`
  /** Until when chats rest, known here before Redis knows it. */
  const rests = boundedCache<number, number>(MAX_CHATS)
  /** Until when chats must wait, as loaded from Redis. */
  const waits = boundedCache<number, number>(MAX_CHATS)
  /** When the places that no send has used yet were taken. */
  const taken = boundedCache<number, number>(MAX_CHATS)

  const request = async (
    chatIds: readonly number[],
    force: boolean,
    isAnswer = false,
  ): Promise<number[]> => {
    const keys = [...chatIds.map((id) => `${prefix}:chat:${id}`), ...chatIds.map(restKey)]
    // Ids of groups, supergroups and channels are negative.
    const kinds = chatIds.map((id) => (id < 0 ? 1 : 0) + (isAnswer ? 2 : 0))
    return WAITS.parse(await take(keys, [clock?.() ?? '', force ? 1 : 0, ...kinds]))
  }

  return {
    async load(chatIds, now) {
      const unique = [...new Set(chatIds)]
      try {
        const answers = await request(unique, false)
        for (const [index, id] of unique.entries()) {
          const wait = answers[index] ?? 0
          waits.set(id, now + wait)
          if (wait === 0) taken.set(id, now)
        }
      } catch (err) {
        log.debug({ err }, 'the rate limits of chats are unknown, they wait')
        for (const id of unique) waits.set(id, now + UNKNOWN_MS)
      }
    },
    wait(chatId, now) {
      const wait = Math.max(0, (waits.get(chatId) ?? 0) - now, (rests.get(chatId) ?? 0) - now)
      // The one place is used now: a second message waits for the next.
      if (wait === 0) waits.set(chatId, now + INTERVAL_MS + AHEAD_MS)
      return wait
    },
    record(chatId, now) {
      const takenAt = taken.get(chatId)
      taken.delete(chatId)
      if (takenAt !== undefined && (chatId < 0 || now - takenAt < AHEAD_MS)) return
      request([chatId], true).catch((err: unknown) =>
        log.debug({ err, chat: chatId }, 'a message to a chat was not recorded'),
      )
    },
    async takeForAnswer(chatId, now) {
      const rest = Math.max(0, (rests.get(chatId) ?? 0) - now)
      if (rest > 0) return rest
      try {
        const [wait = 0] = await request([chatId], false, true)
        return wait
      } catch (err) {
        log.debug({ err, chat: chatId }, 'the rate limit of a chat is unknown, it is answered')
        return 0
      }
    },
    rest(chatId, now, afterMs) {
      rests.set(chatId, Math.max(rests.get(chatId) ?? 0, now + afterMs))
      keepRest([restKey(chatId)], [clock?.() ?? '', afterMs]).catch((err: unknown) =>
        log.warn({ err, chat: chatId }, 'the other processes do not know that a chat rests'),
      )
    },
  }
}
