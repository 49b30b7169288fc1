import { FORGET, NOW } from './scripts.ts'

/** Whoever has not been heard of for so long is dead: what it had under way came to Telegram long ago or never will. */
const DEAD_MS = 3000
/** Answered calls are counted together by so many milliseconds. */
const BUCKET_MS = 20

/** What is left of the rate after Telegram said stop, and what of it comes back a second; as `createGate` has them. */
const SHARE = `
local function shareOf(gate, now)
  local share, at = tonumber(gate[2] or 1), tonumber(gate[1] or 0)
  return math.min(1, share + math.max(0, now - at) / 1000 * RECOVERY)
end
`

/**
 * Takes places for sends that begin now.
 * KEYS gate, seen, free lane, paid lane. ARGV process, how many, limit of the free lane, of the paid one, clock.
 * Gives ms that the gate stays shut, share of the rate, places in the free lane, in the paid one, ms until there is one.
 *
 * A lane is a hash: `u<process>` calls under way, `e<time>` answered calls whose places are free at that time.
 */
export const TAKE = (
  recovery: number,
) => `${NOW}${FORGET}${SHARE.replace('RECOVERY', String(recovery))}
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
    local kind, name, many = string.sub(rows[i], 1, 1), string.sub(rows[i], 2), tonumber(rows[i + 1])
    local keeps = kind == 'u' and alive[name] or kind == 'e' and tonumber(name) > now
    if keeps then
      used = used + many
      if kind == 'e' then soonest = math.min(soonest, tonumber(name)) end
      if kind == 'u' and many > 0 then soonest = math.min(soonest, now + 5) end
    else redis.call('HDEL', key, rows[i]) end
  end
  return math.max(0, limit - used)
end
local gate = redis.call('HMGET', KEYS[1], 'until', 'share', 'known')
if not gate[3] then
  -- Nothing is known of the last second: Redis is new, or it has lost what it knew. So a second passes first.
  gate[1] = math.max(tonumber(gate[1] or 0), now + 1000)
  redis.call('HSET', KEYS[1], 'known', 1, 'until', gate[1])
end
forget(KEYS[1])
local shut = math.max(0, tonumber(gate[1] or 0) - now)
local want, granted = tonumber(ARGV[2]), { 0, 0 }
if shut > 0 then want = 0 end
for lane = 1, 2 do
  local key, limit = KEYS[lane + 2], tonumber(ARGV[lane + 2])
  if limit > 0 and want > 0 then
    granted[lane] = math.min(want, room(key, limit))
    want = want - granted[lane]
    if granted[lane] > 0 then
      redis.call('HINCRBY', key, 'u' .. ARGV[1], granted[lane])
      forget(key)
    end
  end
end
forget(KEYS[2])
return { shut, tostring(shareOf(gate, now)), granted[1], granted[2], math.max(1, soonest - now) }
`

/**
 * Says what became of places. KEYS seen, free lane, paid lane. ARGV process, clock, then for each lane how many begin
 * without having asked, were answered, were not used.
 */
export const SETTLE = `${NOW}${FORGET}
local now = clock(ARGV[2])
redis.call('HSET', KEYS[1], ARGV[1], now)
forget(KEYS[1])
for lane = 1, 2 do
  local key, at = KEYS[lane + 1], lane * 3
  local began, ended, unused = tonumber(ARGV[at]), tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  if began + ended + unused > 0 then
    local mine = 'u' .. ARGV[1]
    local left = redis.call('HINCRBY', key, mine, began - ended - unused)
    -- A Redis that lost its memory knows nothing of what began before.
    if left <= 0 then redis.call('HDEL', key, mine) end
    if ended > 0 then
      local free = math.ceil((now + 1000) / ${BUCKET_MS}) * ${BUCKET_MS}
      redis.call('HINCRBY', key, 'e' .. free, ended)
    end
    forget(key)
  end
end
`

/**
 * Telegram said stop. KEYS gate. ARGV ms, what is left of the rate, the least of it, clock. Gives ms that the gate stays
 * shut, and the share. More answers of the same flood shut it for longer and make it no slower.
 */
export const PAUSE = (
  recovery: number,
) => `${NOW}${FORGET}${SHARE.replace('RECOVERY', String(recovery))}
local now = clock(ARGV[4])
local gate = redis.call('HMGET', KEYS[1], 'until', 'share')
local share = shareOf(gate, now)
if now >= tonumber(gate[1] or 0) then share = math.max(tonumber(ARGV[3]), share * tonumber(ARGV[2])) end
local till = math.max(tonumber(gate[1] or 0), now + tonumber(ARGV[1]))
redis.call('HSET', KEYS[1], 'until', till, 'share', tostring(share))
forget(KEYS[1])
return { till - now, tostring(share) }
`
