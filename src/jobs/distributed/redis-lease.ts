import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import type { Logger } from '../../log.ts'

/** Something that one process at a time has. */
export interface RedisLease {
  /** Takes the lease or renews it. While Redis does not answer, whoever has it keeps it. Returns whether this process has it. */
  hold(): Promise<boolean>
  /** Gives it back, if this process has it. Never throws: it ends by itself. */
  release(): Promise<void>
}

/** KEYS: the lease. ARGV: member, ms. Returns 1 if the member has it now. */
const HOLD = `
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`
/** KEYS: the lease. ARGV: member. */
const RELEASE = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1
`

/**
 * Creates a lease among all processes on one Redis.
 * @param of.key the same in each process
 * @param of.leaseMs if its owner does not renew it within this time, ms, another process gets it
 */
export function createRedisLease(
  redis: Pick<Redis, 'eval'>,
  { key, leaseMs, log }: { key: string; leaseMs: number; log: Logger },
): RedisLease {
  const member = randomUUID()
  let isHeld = false
  return {
    async hold() {
      try {
        isHeld = (await redis.eval(HOLD, 1, key, member, leaseMs)) === 1
      } catch (err) {
        // Redis is away, which its health tells. Nobody can take the lease meanwhile.
        log.debug({ err, key }, 'could not renew a lease')
      }
      return isHeld
    },
    async release() {
      if (!isHeld) return
      isHeld = false
      try {
        await redis.eval(RELEASE, 1, key, member)
      } catch (err) {
        // It ends by itself after `leaseMs`.
        log.debug({ err, key }, 'could not release a lease')
      }
    },
  }
}
