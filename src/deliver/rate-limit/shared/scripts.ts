import { createHash } from 'node:crypto'
import type { Redis } from 'ioredis'

/** A script that Redis runs atomically. */
export type Script = (
  keys: readonly string[],
  values: readonly (string | number)[],
) => Promise<unknown>

/** Runs Lua by its hash, so that its text is sent only once, or again after Redis has lost it. */
export function script(redis: Redis, lua: string): Script {
  const sha = createHash('sha1').update(lua).digest('hex')
  return async (keys, values) => {
    const rest = [...keys, ...values]
    try {
      return await redis.evalsha(sha, keys.length, ...rest)
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error
      return redis.eval(lua, keys.length, ...rest)
    }
  }
}

/**
 * The clock of Redis, so that the clocks of the processes do not matter. Tests pass a number instead.
 */
export const NOW = `
local function clock(given)
  if given ~= '' then return tonumber(given) end
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end
`

/** Lets a key expire an hour after the last send. */
export const EXPIRE = `
local function expire(key) redis.call('PEXPIRE', key, 3600000) end
`
