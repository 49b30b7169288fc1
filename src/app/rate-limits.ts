import type { BotConfig } from '../config.ts'
import { createFloodControl, type FloodControl } from '../deliver/rate-limit/flood-control.ts'
import { createGlobalLimiter, type GlobalLimiter } from '../deliver/rate-limit/global-limiter.ts'
import { createPerChatLimiter, type PerChatLimiter } from '../deliver/rate-limit/per-chat.ts'
import { createQuotas, type Quotas } from '../deliver/rate-limit/quotas.ts'
import { createSharedLimiter } from '../deliver/rate-limit/shared/shared-limiter.ts'
import { createSharedPerChatLimiter } from '../deliver/rate-limit/shared/shared-per-chat.ts'
import type { Logger } from '../log.ts'
import type { RedisConnections } from './redis.ts'

/** The rate limits of Telegram, shared by all processes. */
export interface RateLimits {
  limiter: GlobalLimiter
  quotas: Quotas
  perChat: PerChatLimiter
  /** Where everything that sends reports 429s. */
  floods: FloodControl
  /** Loads the state that other processes have changed. */
  refresh(): Promise<void>
  close(): Promise<void>
}

/** Opens the rate limits, over Redis if there is one. `close` returns unused places. */
export function openRateLimits(
  config: Pick<BotConfig, 'MESSAGES_PER_SECOND' | 'PAID_BROADCAST' | 'REDIS_PREFIX'>,
  redis: RedisConnections | null,
  now: () => number,
  log: Logger,
): RateLimits {
  const { MESSAGES_PER_SECOND: messagesPerSecond, PAID_BROADCAST: paysForMore } = config
  if (redis === null) {
    const limiter = createGlobalLimiter(messagesPerSecond)
    const perChat = createPerChatLimiter()
    return {
      limiter,
      quotas: createQuotas(messagesPerSecond, paysForMore, (at) => limiter.shareAt(at)),
      perChat,
      floods: createFloodControl(limiter, perChat),
      refresh: async () => {},
      close: async () => {},
    }
  }
  const common = { redis: redis.calls, prefix: config.REDIS_PREFIX, now, log }
  const shared = createSharedLimiter({ ...common, messagesPerSecond, paysForMore })
  const perChat = createSharedPerChatLimiter(common)
  return { ...shared, perChat, floods: createFloodControl(shared.limiter, perChat) }
}
