import type { Redis } from 'ioredis'
import { LRUCache } from 'lru-cache'
import { CHAT_MESSAGES_PER_SECOND, GROUP_MESSAGES_PER_MINUTE } from '../../../card/limits.ts'
import type { Logger } from '../../../log.ts'
import { MINUTE } from '../../../model/time.ts'
import type { PerChatLimiter } from '../per-chat.ts'
import { NOW, script } from './scripts.ts'

const SECOND = 1000 / CHAT_MESSAGES_PER_SECOND
/** A place is taken when a delivery is claimed; the send itself begins this much later at most, or notes itself again. */
const AHEAD_MS = 250
/** Redis does not answer. */
const AWAY_MS = 1000
const CHATS = 10_000

/**
 * Takes the next place of chats. KEYS chats. ARGV clock, whether to take it whatever was before, then for each chat 1 for a
 * group. Gives for each the ms until it may be sent to, 0 where the place is taken.
 */
const TAKE = `${NOW}
local now, force, waits = clock(ARGV[1]), ARGV[2] == '1', {}
for i, key in ipairs(KEYS) do
  local isGroup, wait = ARGV[i + 2] == '1', 0
  local times = redis.call('LRANGE', key, 0, -1)
  local last, oldest = times[#times], times[#times - ${GROUP_MESSAGES_PER_MINUTE} + 1]
  if last then wait = math.max(wait, last + ${SECOND + AHEAD_MS} - now) end
  if isGroup and oldest then wait = math.max(wait, oldest + ${MINUTE} - now) end
  waits[i] = wait
  if force or wait <= 0 then
    waits[i] = 0
    redis.call('RPUSH', key, now)
    redis.call('LTRIM', key, isGroup and -${GROUP_MESSAGES_PER_MINUTE} or -1, -1)
    redis.call('PEXPIRE', key, isGroup and ${MINUTE} or ${SECOND + AHEAD_MS})
  end
end
return waits
`

/** One message a second to a chat, twenty a minute to a group, over all processes that share a Redis. */
export function createSharedChatPace({
  redis,
  prefix,
  log,
  clock,
}: {
  redis: Redis
  prefix: string
  log: Logger
  /** A test's clock in place of that of Redis, ms. */
  clock?: () => number
}): PerChatLimiter {
  const take = script(redis, TAKE)
  /** What was learned by looking: until when chats must wait. */
  const waits = new LRUCache<number, number>({ max: CHATS })
  /** When places were taken that no send has used yet. */
  const taken = new LRUCache<number, number>({ max: CHATS })

  const ask = async (chatIds: readonly number[], force: boolean): Promise<number[]> => {
    const keys = chatIds.map((id) => `${prefix}:chat:${id}`)
    // Ids of groups, supergroups and channels are negative.
    const kinds = chatIds.map((id) => (id < 0 ? 1 : 0))
    return (await take(keys, [clock?.() ?? '', force ? 1 : 0, ...kinds])) as number[]
  }

  return {
    async look(chatIds, now) {
      const unique = [...new Set(chatIds)]
      try {
        const answers = await ask(unique, false)
        for (const [place, id] of unique.entries()) {
          const wait = answers[place] ?? 0
          waits.set(id, now + wait)
          if (wait === 0) taken.set(id, now)
        }
      } catch (err) {
        log.debug({ err }, 'the pace of chats is not known, they wait')
        for (const id of unique) waits.set(id, now + AWAY_MS)
      }
    },
    wait(chatId, now) {
      const wait = Math.max(0, (waits.get(chatId) ?? 0) - now)
      // One place was taken: a second message waits for its turn.
      if (wait === 0) waits.set(chatId, now + SECOND + AHEAD_MS)
      return wait
    },
    note(chatId, now) {
      const takenAt = taken.get(chatId)
      taken.delete(chatId)
      if (takenAt !== undefined && (chatId < 0 || now - takenAt < AHEAD_MS)) return
      ask([chatId], true).catch((err: unknown) =>
        log.debug({ err, chat: chatId }, 'a message to a chat was not noted'),
      )
    },
  }
}
