import { type Advisory, worse } from '../../model/advisory.ts'
import { type Block, plainText } from '../../model/block.ts'
import { releasedProject } from '../releases/release-feed.ts'
import { advisoryIds, bestKnown } from './advisory-id.ts'
import { isAdvisoryPage, isAdvisorySource } from './advisory-places.ts'
import { isAdvisoryTitle } from './advisory-title.ts'
import { areSecurityNotes } from './security-notes.ts'
import { severityIn } from './severity-in.ts'

/** What is known of an article once it has been read. */
export interface ReadArticle {
  title: string
  /** The page that a person opens. */
  link: string
  /** The address of its source. */
  sourceUrl: string
  /** Its content, as it is shown. */
  blocks: readonly Block[]
  /** What its feed says of it, if something else is shown. */
  feedBlocks?: readonly Block[]
}

/** In characters. An advisory names itself at its head; further on stand others. */
const HEAD = 3000

/**
 * What makes an article a security advisory; `null` for any other. It is one by its page, by its source, by its title, or as a
 * release whose notes say that it mends a vulnerability. A story that mentions an identifier is none. Pure.
 */
export function advisoryOf(article: ReadArticle): Advisory | null {
  const { title, link, sourceUrl, blocks, feedBlocks = [] } = article
  const isRelease = releasedProject(sourceUrl) !== null
  const isKnown = isAdvisoryPage(link) || isAdvisorySource(sourceUrl) || isAdvisoryTitle(title)
  if (!isKnown && !(isRelease && areSecurityNotes([...blocks, ...feedBlocks]))) return null
  const text = plainText(blocks)
  const feedText = plainText(feedBlocks)
  // The notes of a release are long, and what they mend stands anywhere in them.
  const said = isRelease ? [text, feedText] : [text.slice(0, HEAD), feedText.slice(0, HEAD)]
  const own = bestKnown(advisoryIds(title)) ?? bestKnown(advisoryIds(link))
  const id = own !== null && /^CVE-/i.test(own) ? own : best(own, said)
  return { id, severity: worse(severityIn(`${title}\n${text}`), severityIn(feedText)) }
}

/** The one identifier of CVE that a text names beside another: of several nobody knows which is meant. */
function best(own: string | null, texts: readonly string[]): string | null {
  const ids = advisoryIds(texts.join('\n'))
  if (own === null) return bestKnown(ids)
  const known = ids.filter((id) => /^CVE-/i.test(id))
  return known.length === 1 ? (known[0] ?? own) : own
}
