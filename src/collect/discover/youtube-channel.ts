import { Parser } from 'htmlparser2'

/** Where a page names a channel, the most reliable first: others are recommended beside its own. */
const IN_LINK = /\/(?:channel\/|feeds\/videos\.xml\?channel_id=)(UC[\w-]{22})(?![\w-])/
const IN_SCRIPT = [
  /"externalId":"(UC[\w-]{22})"/,
  /"videoDetails":\{[^{}]{0,3000}"channelId":"(UC[\w-]{22})"/,
  /"externalChannelId":"(UC[\w-]{22})"/,
  /"(?:channelId|browseId)":"(UC[\w-]{22})"|youtube\.com\/channel\/(UC[\w-]{22})/,
]

/** Parsing stops at this depth: the tokenizer's time grows with its square. */
const MAX_DEPTH = 1000

/**
 * The id of the channel whose page or video this is: the page's own links and metadata win over its data, in which channels
 * that it recommends may come first. `null` if it names none. Pure, never throws.
 */
export function youtubeChannel(html: string): string | null {
  const declared = declaredChannel(html)
  if (declared !== null) return declared
  for (const pattern of IN_SCRIPT) {
    const id = pattern.exec(html)?.slice(1).find(Boolean)
    if (id !== undefined) return id
  }
  return null
}

/** The channel in `<link rel="canonical">`, `<link rel="alternate">`, `og:url` or the item properties of a page. */
function declaredChannel(html: string): string | null {
  const found = new Map<'link' | 'property', string>()
  const remember = (where: 'link' | 'property', id: string | undefined): void => {
    if (id !== undefined && !found.has(where)) found.set(where, id)
  }
  let depth = 0
  const parser: Parser = new Parser({
    onopentag(name, { rel = '', href = '', itemprop, property, content = '' }) {
      depth += 1
      if (depth > MAX_DEPTH) return parser.pause()
      if (name === 'link' && /^(?:canonical|alternate)$/i.test(rel.trim())) {
        remember('link', IN_LINK.exec(href)?.[1])
      }
      if (name !== 'meta') return
      if (property === 'og:url') remember('link', IN_LINK.exec(content)?.[1])
      if (itemprop === 'channelId' || itemprop === 'identifier') {
        remember('property', /^UC[\w-]{22}$/.exec(content)?.[0])
      }
    },
    onclosetag() {
      depth -= 1
    },
  })
  parser.end(html)
  return found.get('link') ?? found.get('property') ?? null
}
