import { type ChatPace, createChatPace } from '../deliver/chat-pace.ts'
import { createGate, type Gate } from '../deliver/gate.ts'
import { createLanes, type Lanes } from '../deliver/lanes.ts'
import type { Logger } from '../log.ts'
import type { BotConfig } from './ground.ts'
import type { RedisConnections } from './redis.ts'

/** How fast may be sent. */
export interface Pacing {
  gate: Gate
  lanes: Lanes
  pace: ChatPace
  close(): Promise<void>
}

export function openPacing(
  config: BotConfig,
  _redis: RedisConnections | null,
  _now: () => number,
  _log: Logger,
): Pacing {
  return {
    gate: createGate(config.MESSAGES_PER_SECOND),
    lanes: createLanes(config.MESSAGES_PER_SECOND, config.PAID_BROADCAST),
    pace: createChatPace(),
    close: async () => {},
  }
}
