import { type ChatPace, createChatPace } from '../deliver/chat-pace.ts'
import { createGate, type Gate } from '../deliver/gate.ts'
import { createLanes, type Lanes } from '../deliver/lanes.ts'
import { createSharedChatPace } from '../deliver/shared/shared-chat-pace.ts'
import { createSharedPacing } from '../deliver/shared/shared-pacing.ts'
import type { Logger } from '../log.ts'
import type { BotConfig } from './ground.ts'
import type { RedisConnections } from './redis.ts'

/** How fast may be sent, by all processes together. */
export interface Pacing {
  gate: Gate
  lanes: Lanes
  pace: ChatPace
  /** Learns how the gate is, where other processes open and shut it. */
  refresh(): Promise<void>
  close(): Promise<void>
}

export function openPacing(
  config: BotConfig,
  redis: RedisConnections | null,
  now: () => number,
  log: Logger,
): Pacing {
  const { MESSAGES_PER_SECOND: messagesPerSecond, PAID_BROADCAST: paysForMore } = config
  if (redis === null) {
    return {
      gate: createGate(messagesPerSecond),
      lanes: createLanes(messagesPerSecond, paysForMore),
      pace: createChatPace(),
      refresh: async () => {},
      close: async () => {},
    }
  }
  const common = { redis: redis.calls, prefix: config.REDIS_PREFIX, now, log }
  const shared = createSharedPacing({ ...common, messagesPerSecond, paysForMore })
  return { ...shared, pace: createSharedChatPace(common) }
}
