import { createHash } from 'node:crypto'
import type { Redis } from 'ioredis'

/** A script that Redis runs as one step. */
export type Script = (
  keys: readonly string[],
  values: readonly (string | number)[],
) => Promise<unknown>

/** Runs Lua by its hash, so that its text travels once; a Redis that lost it is told again. */
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
 * The clock of Redis, which is the same for all processes however their own go; a number in its place is a test's clock.
 */
export const NOW = `
local function clock(given)
  if given ~= '' then return tonumber(given) end
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end
`

/** Nothing of it is worth keeping once nobody sends. */
export const FORGET = `
local function forget(key) redis.call('PEXPIRE', key, 3600000) end
`
