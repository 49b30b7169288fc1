import type { Block } from '../../model/block.ts'
import type { LeadImage } from '../page.ts'

/**
 * The lead picture: the one that the page's metadata names, otherwise the first one in the article. Its caption comes
 * from the same picture on the page, in whatever size it appears there.
 */
export function leadImageOf(
  named: string | null,
  blocks: readonly Block[],
  captions: ReadonlyMap<string, string>,
): LeadImage | null {
  const first = blocks.find((block) => block.kind === 'image')
  if (named === null) return first ? { url: first.url, caption: first.caption } : null
  for (const [url, caption] of captions) if (isSameFile(url, named)) return { url: named, caption }
  return { url: named, caption: null }
}

/** Whether two addresses are sizes of the same picture: sites serve one file in many sizes. */
export function isSameFile(a: string, b: string): boolean {
  return a === b || (stem(a).length > MIN_STEM && stem(a) === stem(b))
}

function stem(url: string): string {
  const file = URL.parse(url)?.pathname.split('/').at(-1) ?? ''
  return file
    .replace(/\.\w+$/, '')
    .replace(/[-_](?:\d+x\d+|scaled|\d+w?)$/i, '')
    .toLowerCase()
}

/** In characters. A shorter file name says nothing: some servers give every picture the same. */
const MIN_STEM = 2
