import { FREE_MESSAGES_PER_SECOND } from '../card/limits.ts'
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

/**
 * Opens the rate limits, over Redis if there is one. `close` returns unused places.
 * @param now the clock of every time that is passed to them and comes from them, ms; one that nobody sets, since all of it is in
 *   memory
 */
export function openRateLimits(
  config: Pick<BotConfig, 'MESSAGES_PER_SECOND' | 'PAID_BROADCAST' | 'REDIS_PREFIX'>,
  redis: RedisConnections | null,
  now: () => number,
  log: Logger,
): RateLimits {
  const { PAID_BROADCAST: paysForMore } = config
  const messagesPerSecond = allowedRate(config)
  if (messagesPerSecond < config.MESSAGES_PER_SECOND) {
    log.warn(
      `MESSAGES_PER_SECOND=${config.MESSAGES_PER_SECOND} is more than the ${messagesPerSecond} a second that Telegram allows for free: sending ${messagesPerSecond} a second. PAID_BROADCAST=true pays for more.`,
    )
  }
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

/** The rate in force, messages per second: above the free one Telegram refuses what is not paid for. */
export function allowedRate({
  MESSAGES_PER_SECOND,
  PAID_BROADCAST,
}: Pick<BotConfig, 'MESSAGES_PER_SECOND' | 'PAID_BROADCAST'>): number {
  return PAID_BROADCAST
    ? MESSAGES_PER_SECOND
    : Math.min(MESSAGES_PER_SECOND, FREE_MESSAGES_PER_SECOND)
}
