import type { InterestSubject } from '../../model/interest.ts'
import { plain } from '../muting.ts'
import type { Topic } from '../topics/topics.ts'

/** What wishes can be about besides words. */
export interface WishCatalog {
  /** Topics by their names as `plain` text. */
  topics: ReadonlyMap<string, Topic>
  /** The sources that the chat sees. */
  sources: readonly { readonly id: number; readonly title: string; readonly url: string }[]
}

/** Endings by which a word and its plural or other forms differ in languages with Latin letters. */
const LATIN_ENDINGS = /^(?:s|es|n|en|e|er|r)$/
/** From this length on, Cyrillic words with the same beginning are forms of one word if only this many letters differ. */
const MIN_CYRILLIC = 4
const CYRILLIC_ENDING = 3

/** The topic or source that people mean by a text; `null` for words. Pure. */
export function findSubject(
  text: string,
  { topics, sources }: WishCatalog,
): InterestSubject | null {
  const wanted = plain(text).trim()
  if (wanted === '') return null
  const exact = topics.get(wanted)
  if (exact !== undefined) return { kind: 'topic', name: exact }
  const source = sources.find(({ title, url }) => isSource(wanted, title, url))
  if (source !== undefined) return { kind: 'source', name: String(source.id) }
  for (const [name, topic] of topics) {
    if (areForms(wanted, name)) return { kind: 'topic', name: topic }
  }
  return null
}

/** Whether a text names a source: by its title, with or without an article or ending, or by its host. */
function isSource(wanted: string, title: string, url: string): boolean {
  const name = plain(title).trim()
  const bare = name.replace(/^(?:the|der|die|das|el|la|le|les|o|a) /, '')
  if (wanted === name || wanted === bare) return true
  const host = (URL.parse(url)?.hostname ?? '').replace(/^(?:www|feeds|rss|blog)\./, '')
  // "golem" for Golem.de, "arstechnica.com" for feeds.arstechnica.com.
  return wanted === host || wanted === bare.replace(/\.[a-z]{2,}$/, '')
}

/** Whether two texts are forms of one name, word by word: "database" and "databases", "криптовалютах" and "криптовалюты". */
function areForms(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')]
  return a.length === b.length && a.every((word, index) => isForm(word, b[index] ?? ''))
}

function isForm(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 4) return false
  if (long.startsWith(short) && LATIN_ENDINGS.test(long.slice(short.length))) return true
  if (!/\p{Script=Cyrillic}/u.test(short)) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  return same >= Math.max(MIN_CYRILLIC, short.length - 2) && long.length - same <= CYRILLIC_ENDING
}
