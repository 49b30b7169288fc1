/** Addresses that only forward to another one, and the parameters that name it. */
const FORWARDERS: readonly { host: RegExp; path: RegExp; names: readonly string[] }[] = [
  { host: /^(?:www\.)?google(?:\.[a-z]{2,3}){1,2}$/, path: /^\/url$/, names: ['url', 'q'] },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/news\/apiclick\.aspx$/i, names: ['url'] },
  { host: /^(?:www\.)?duckduckgo\.com$/, path: /^\/l\/?$/, names: ['uddg'] },
  { host: /^out\.reddit\.com$/, path: /^\//, names: ['url'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, names: ['q'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, names: ['u'] },
  { host: /^l\.instagram\.com$/, path: /^\/$/, names: ['u'] },
  { host: /^(?:t\.umblr\.com|href\.li)$/, path: /^\/redirect$/, names: ['z'] },
  { host: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, names: ['url', 'u'] },
  { host: /^t\.me$/, path: /^\/iv\/?$/, names: ['url'] },
  { host: /^(?:m\.)?vk\.com$/, path: /^\/away(?:\.php)?$/, names: ['to'] },
]

/** Whether one of these parameters is there at all: most addresses need no parsing. */
const HAS_NAME = /[?&](?:url|q|uddg|u|z|to)=/

/** One forwarder may lead to another one; more than these are a loop. */
const MAX_HOPS = 3

/**
 * The address that a search engine or network forwards to (`google.com/url?url=…`, `bing.com/news/apiclick.aspx?url=…`),
 * as far as the address itself says it. Any other address is returned as it is. Pure, never throws.
 */
export function forwardedAddress(address: string): string {
  let current = address
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    const next = targetOf(current)
    if (next === null) break
    current = next
  }
  return current
}

function targetOf(address: string): string | null {
  const url = HAS_NAME.test(address) ? URL.parse(address) : null
  if (url === null) return null
  const forwarder = FORWARDERS.find(
    ({ host, path }) => host.test(url.hostname) && path.test(url.pathname),
  )
  for (const name of forwarder?.names ?? []) {
    const target = URL.parse(url.searchParams.get(name) ?? '')
    if (target !== null && /^https?:$/.test(target.protocol)) return target.href
  }
  return null
}
