import type { Block } from './block.ts'
import type { LeadImage } from './page.ts'

/** The lead picture: the one the page names, else the first one of the article; the caption is the article's own. */
export function leadImageOf(named: string | null, blocks: readonly Block[]): LeadImage | null {
  const images = blocks.filter((block) => block.kind === 'image')
  const twin = named === null ? undefined : images.find((image) => sameFile(image.url, named))
  if (named !== null) return { url: named, caption: twin?.caption ?? null }
  const first = images[0]
  return first ? { url: first.url, caption: first.caption } : null
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
