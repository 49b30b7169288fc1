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
 * Takes places for sends that begin now.
 * KEYS: pause, last report of each process, free quota, paid quota. ARGV: process, how many, free limit, paid limit, clock.
 * Returns: ms that the pause still lasts, share of the rate, places in the free quota, in the paid one, ms until one is free.
 *
 * A quota is a hash: `u<process>` calls in flight, `e<time>` answered calls whose places become free at that time.
 */
export const TAKE = (
  recovery: number,
) => `${NOW}${EXPIRE}${SHARE.replace('RECOVERY', String(recovery))}
local now = clock(ARGV[5])
redis.call('HSET', KEYS[2], ARGV[1], now)
local alive = {}
local seen = redis.call('HGETALL', KEYS[2])
for i = 1, #seen, 2 do
  if now - tonumber(seen[i + 1]) <= ${DEAD_MS} then alive[seen[i]] = true
  else redis.call('HDEL', KEYS[2], seen[i]) end
end
local soonest = now + 1000
local function room(key, limit)
  local used = 0
  local rows = redis.call('HGETALL', key)
  for i = 1, #rows, 2 do
    local kind, name, count = string.sub(rows[i], 1, 1), string.sub(rows[i], 2), tonumber(rows[i + 1])
    local keeps = kind == 'u' and alive[name] or kind == 'e' and tonumber(name) > now
    if keeps then
      used = used + count
      if kind == 'e' then soonest = math.min(soonest, tonumber(name)) end
      if kind == 'u' and count > 0 then soonest = math.min(soonest, now + 5) end
    else redis.call('HDEL', key, rows[i]) end
  end
  return math.max(0, limit - used)
end
local pause = redis.call('HMGET', KEYS[1], 'until', 'share', 'known')
if not pause[3] then
  -- The last second is unknown, because Redis is new or has lost its data: wait a second first.
  pause[1] = math.max(tonumber(pause[1] or 0), now + 1000)
  redis.call('HSET', KEYS[1], 'known', 1, 'until', pause[1])
end
expire(KEYS[1])
local left = math.max(0, tonumber(pause[1] or 0) - now)
local want, granted = tonumber(ARGV[2]), { 0, 0 }
if left > 0 then want = 0 end
for quota = 1, 2 do
  local key, limit = KEYS[quota + 2], tonumber(ARGV[quota + 2])
  if limit > 0 and want > 0 then
    granted[quota] = math.min(want, room(key, limit))
    want = want - granted[quota]
    if granted[quota] > 0 then
      redis.call('HINCRBY', key, 'u' .. ARGV[1], granted[quota])
      expire(key)
    end
  end
end
expire(KEYS[2])
return { left, tostring(shareOf(pause, now)), granted[1], granted[2], math.max(1, soonest - now) }
`

/**
 * Reports what became of places. KEYS: last report of each process, free quota, paid quota. ARGV: process, clock, then for
 * each quota how many sends began without asking, how many were answered, and how many places were not used.
 */
export const SETTLE = `${NOW}${EXPIRE}
local now = clock(ARGV[2])
redis.call('HSET', KEYS[1], ARGV[1], now)
expire(KEYS[1])
for quota = 1, 2 do
  local key, at = KEYS[quota + 1], quota * 3
  local began, ended, unused = tonumber(ARGV[at]), tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  if began + ended + unused > 0 then
    local mine = 'u' .. ARGV[1]
    local left = redis.call('HINCRBY', key, mine, began - ended - unused)
    -- A Redis that lost its data does not know the calls that began before.
    if left <= 0 then redis.call('HDEL', key, mine) end
    if ended > 0 then
      local free = math.ceil((now + 1000) / ${BUCKET_MS}) * ${BUCKET_MS}
      redis.call('HINCRBY', key, 'e' .. free, ended)
    end
    expire(key)
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
