import type { Block } from '../model/block.ts'
import type { LeadImage } from './page.ts'

/**
 * The lead picture: the one the page names, else the first one of the article. Its caption is the one that stands
 * under the same picture on the page, whatever size it has there.
 */
export function leadImageOf(
  named: string | null,
  blocks: readonly Block[],
  captions: ReadonlyMap<string, string>,
): LeadImage | null {
  const first = blocks.find((block) => block.kind === 'image')
  if (named === null) return first ? { url: first.url, caption: first.caption } : null
  for (const [url, caption] of captions) if (sameFile(url, named)) return { url: named, caption }
  return { url: named, caption: null }
}

/** Whether two addresses are sizes of one picture: sites cut the same file in many ways. */
function sameFile(a: string, b: string): boolean {
  return a === b || (stem(a) !== '' && stem(a) === stem(b))
}

function stem(url: string): string {
  const file = URL.parse(url)?.pathname.split('/').at(-1) ?? ''
  return file
    .replace(/\.\w+$/, '')
    .replace(/[-_](?:\d+x\d+|scaled|\d+w?)$/i, '')
    .toLowerCase()
}
