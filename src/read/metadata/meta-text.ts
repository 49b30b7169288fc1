import { decodeEntities } from '../../text/html/entities.ts'
import { oneLine } from './page-heading.ts'

/**
 * A value that a page declares (a `meta`, JSON-LD) as one line. Decodes entities, because sites encode twice, and removes
 * pairs of inline tags; `Map<K, V>` stays. Null if nothing is left, or if a template was not filled in ("{{page.title}}").
 */
export function metaText(value: string | null | undefined): string | null {
  const decoded = decodeEntities(value ?? '')
  const text = oneLine(decoded.includes('</') ? withoutPairs(decoded) : decoded)
  return text === '' || PLACEHOLDER.test(text) ? null : text
}

/** Removes inline tags that are both opened and closed. */
function withoutPairs(text: string): string {
  const closed = new Set(
    [...text.matchAll(/<\/([a-z]{1,8}[1-6]?)>/gi)].map(([, name]) => name?.toLowerCase()),
  )
  return text.replace(/<\/?([a-z]{1,8}[1-6]?)(?:\s[^<>]{0,300})?>/gi, (tag, name: string) =>
    INLINE.has(name.toLowerCase()) && closed.has(name.toLowerCase()) ? '' : tag,
  )
}

const INLINE = new Set(
  'a abbr b bdi big cite code del em font i ins kbd mark q s small span strong sub sup u var'.split(
    ' ',
  ),
)
const PLACEHOLDER = /\{\{|\}\}|<%|%>|\$\{[\w.]+\}|^\[object |^(?:undefined|null|nan|none)$/i
