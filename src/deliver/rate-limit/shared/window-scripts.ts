import { GIVEN_UP_MS, SHARE_MS, TICKS_MS } from '../quotas.ts'
import { EXPIRE, NOW } from './scripts.ts'

/** A process that has not reported for this long is dead: its calls in flight reached Telegram long ago or never will. */
const DEAD_MS = 3000
/** Answered calls are counted in buckets of this count milliseconds. */
const BUCKET_MS = 20

/** The share of the rate after a 429, with its recovery, as in `createGlobalLimiter`. */
const SHARE = `
local function shareOf(pause, now)
  local share, at = tonumber(pause[2] or 1), tonumber(pause[1] or 0)
  return math.min(1, share + math.max(0, now - at) / 1000 * RECOVERY)
end
`

/**
 * Takes places for sends of one kind that begin now.
 * KEYS: pause, last report of each process, free quota, paid quota. ARGV: process, kind (`a` answers, `d` digests), the other
 * kind, how many, clock; the places of the free quota, and of both for this kind if the other waits and if it does not.
 * Returns: ms that the pause still lasts, share of the rate, places in the free quota, in the paid one, ms until one is free.
 *
 * A quota is a hash: `u<kind><process>` calls in flight, `e<kind><time>` answered calls whose places become free at that time.
 * Until when a kind waits stands in the hash of the pause, as `w<kind>`.
 */
export const TAKE = (
  recovery: number,
) => `${NOW}${EXPIRE}${SHARE.replace('RECOVERY', String(recovery))}
local now, kind = clock(ARGV[5]), ARGV[2]
redis.call('HSET', KEYS[2], ARGV[1], now)
local alive = {}
local seen = redis.call('HGETALL', KEYS[2])
for i = 1, #seen, 2 do
  if now - tonumber(seen[i + 1]) <= ${DEAD_MS} then alive[seen[i]] = true
  else redis.call('HDEL', KEYS[2], seen[i]) end
end
local soonest = now + 1000
-- Places in use, by all and by this kind.
local function usage(key)
  local all, own = 0, 0
  local rows = redis.call('HGETALL', key)
  for i = 1, #rows, 2 do
    local state, whose = string.sub(rows[i], 1, 1), string.sub(rows[i], 2, 2)
    local name, count = string.sub(rows[i], 3), tonumber(rows[i + 1])
    local keeps = state == 'u' and alive[name] or state == 'e' and tonumber(name) > now
    if keeps then
      all = all + count
      if whose == kind then own = own + count end
      if state == 'e' then soonest = math.min(soonest, tonumber(name)) end
      if state == 'u' and count > 0 then soonest = math.min(soonest, now + 5) end
    else redis.call('HDEL', key, rows[i]) end
  end
  return all, own
end
local pause = redis.call('HMGET', KEYS[1], 'until', 'share', 'known', 'w' .. ARGV[3])
if not pause[3] then
  -- The last second is unknown, because Redis is new or has lost its data: wait a second first.
  pause[1] = math.max(tonumber(pause[1] or 0), now + 1000)
  redis.call('HSET', KEYS[1], 'known', 1, 'until', pause[1])
end
expire(KEYS[1])
local left = math.max(0, tonumber(pause[1] or 0) - now)
local want, granted = tonumber(ARGV[4]), { 0, 0 }
if left > 0 then want = 0 end
local asked, otherWaits = want, tonumber(pause[4] or 0) > now
-- After a flood the places are fewer, and come back with the rate.
local share = shareOf(pause, now)
local isLimitedByShare = false
for quota = 1, 2 do
  local key = KEYS[quota + 2]
  local limit = tonumber(ARGV[(otherWaits and 6 or 8) + quota])
  local whole = quota == 1 and tonumber(ARGV[6]) or limit
  if whole > 0 then whole = math.max(1, math.floor(whole * share)) end
  if limit > 0 then limit = math.max(1, math.floor(limit * share)) end
  if want > 0 and whole > 0 then
    local all, own = usage(key)
    local room = math.max(0, math.min(whole - all, limit - own))
    if whole - all > room then isLimitedByShare = true end
    granted[quota] = math.min(want, room)
    want = want - granted[quota]
    if granted[quota] > 0 then
      redis.call('HINCRBY', key, 'u' .. kind .. ARGV[1], granted[quota])
      expire(key)
    end
  end
end
expire(KEYS[2])
local wait = math.max(1, soonest - now)
if isLimitedByShare then wait = math.min(wait, ${SHARE_MS}) end
if asked > 0 and granted[1] + granted[2] == 0 then
  local till = now + math.max(wait + ${GIVEN_UP_MS}, kind == 'd' and ${TICKS_MS} or 0)
  redis.call('HSET', KEYS[1], 'w' .. kind, till)
elseif kind == 'a' then redis.call('HSET', KEYS[1], 'wa', 0) end
return { left, tostring(share), granted[1], granted[2], wait }
`

/**
 * Reports what became of places. KEYS: last report of each process, free quota, paid quota. ARGV: process, clock, then for
 * answers and digests in the free quota and for both in the paid one how many were answered, and how many were not used.
 */
export const SETTLE = `${NOW}${EXPIRE}
local now = clock(ARGV[2])
redis.call('HSET', KEYS[1], ARGV[1], now)
expire(KEYS[1])
local at = 3
for quota = 1, 2 do
  local key = KEYS[quota + 1]
  for _, kind in ipairs({ 'a', 'd' }) do
    local ended, unused = tonumber(ARGV[at]), tonumber(ARGV[at + 1])
    at = at + 2
    if ended + unused > 0 then
      local mine = 'u' .. kind .. ARGV[1]
      local left = redis.call('HINCRBY', key, mine, -ended - unused)
      -- A Redis that lost its data does not know the calls that began before.
      if left <= 0 then redis.call('HDEL', key, mine) end
      if ended > 0 then
        local free = math.ceil((now + 1000) / ${BUCKET_MS}) * ${BUCKET_MS}
        redis.call('HINCRBY', key, 'e' .. kind .. free, ended)
      end
      expire(key)
    end
  end
end
`

/**
 * Telegram answered 429. KEYS: pause. ARGV: ms, share of the rate that remains (1 if it stays), its minimum, clock. Returns ms
 * that the pause still lasts, and the share. More 429s of the same flood prolong the pause but do not lower the rate further.
 */
export const PAUSE = (
  recovery: number,
) => `${NOW}${EXPIRE}${SHARE.replace('RECOVERY', String(recovery))}
local now, left = clock(ARGV[4]), tonumber(ARGV[2])
local pause = redis.call('HMGET', KEYS[1], 'until', 'share', 'lowered')
local share = shareOf(pause, now)
local till = math.max(tonumber(pause[1] or 0), now + tonumber(ARGV[1]))
if left < 1 then
  if now >= tonumber(pause[3] or 0) then share = math.max(tonumber(ARGV[3]), share * left) end
  redis.call('HSET', KEYS[1], 'lowered', till)
end
redis.call('HSET', KEYS[1], 'until', till, 'share', tostring(share))
expire(KEYS[1])
return { till - now, tostring(share) }
`
