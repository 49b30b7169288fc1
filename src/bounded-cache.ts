import { LRUCache } from 'lru-cache'

/**
 * A cache of at most `entries` entries that forgets the one used longest ago.
 *
 * It takes memory for what it holds. With lru-cache's own `max`, room for all entries is taken at once: 1.8 MB for 50,000, of
 * which a bot with few readers needs nothing.
 */
export function boundedCache<Key extends {}, Value extends {}>(
  entries: number,
): LRUCache<Key, Value> {
  return new LRUCache<Key, Value>({ maxSize: entries, sizeCalculation: () => 1 })
}
