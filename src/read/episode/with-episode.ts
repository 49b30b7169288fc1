import { countWords, plainText } from '../../model/block.ts'
import { emptyPage } from '../empty-page.ts'
import type { Page } from '../page.ts'
import type { ReadEpisode } from './read-episode.ts'

/** A page with what its episode brings along. However short its notes are, they are all that there is to read. Pure. */
export function withEpisode(page: Page | null, { blocks }: ReadEpisode): Page {
  const known: Page = page ?? { ...emptyPage(), reader: 'feed' }
  const words = countWords(plainText(blocks))
  return { ...known, blocks, words, quality: words > 0 ? 'full' : known.quality }
}
