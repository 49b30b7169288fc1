import type { BotConfig } from '../config.ts'
import { createGlobalLimiter, type GlobalLimiter } from '../deliver/rate-limit/global-limiter.ts'
import { createPerChatLimiter, type PerChatLimiter } from '../deliver/rate-limit/per-chat.ts'
import { createQuotas, type Quotas } from '../deliver/rate-limit/quotas.ts'
import { createSharedPacing } from '../deliver/rate-limit/shared/shared-limiter.ts'
import { createSharedChatPace } from '../deliver/rate-limit/shared/shared-per-chat.ts'
import type { Logger } from '../log.ts'
import type { RedisConnections } from './redis.ts'

/** How fast may be sent, by all processes together. */
export interface RateLimits {
  gate: GlobalLimiter
  lanes: Quotas
  pace: PerChatLimiter
  /** Learns how the gate is, where other processes open and shut it. */
  refresh(): Promise<void>
  close(): Promise<void>
}

export function openRateLimits(
  config: BotConfig,
  redis: RedisConnections | null,
  now: () => number,
  log: Logger,
): RateLimits {
  const { MESSAGES_PER_SECOND: messagesPerSecond, PAID_BROADCAST: paysForMore } = config
  if (redis === null) {
    return {
      gate: createGlobalLimiter(messagesPerSecond),
      lanes: createQuotas(messagesPerSecond, paysForMore),
      pace: createPerChatLimiter(),
      refresh: async () => {},
      close: async () => {},
    }
  }
  const common = { redis: redis.calls, prefix: config.REDIS_PREFIX, now, log }
  const shared = createSharedPacing({ ...common, messagesPerSecond, paysForMore })
  return { ...shared, pace: createSharedChatPace(common) }
}
