import { foldWord } from '../fold/fold-word.ts'

/**
 * Folds the name of a place for comparing: no case, accents, apostrophes; hyphens and other signs are one space. `Санкт-Петербург`
 * becomes `санкт петербург`, `L’Aquila` becomes `laquila`, `Zürich` becomes `zurich`.
 */
export function foldPlace(name: string): string {
  return foldWord(name.toLowerCase().replace(/[’‘ʼ`´'"“”«»]/gu, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
