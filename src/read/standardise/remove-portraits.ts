import { isPortrait } from '../metadata/ornament.ts'
import type { PageElements } from './page-elements.ts'

/** Removes portraits of authors and commenters, which would be shown as pictures of the article. */
export function removePortraits(page: PageElements): void {
  for (const image of page.named('img')) if (isPortrait(image)) image.remove()
}
