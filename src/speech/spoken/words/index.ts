import type { SpokenWords } from '../spoken-words.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

/** What each language needs, by its code (ISO 639-1). Texts in other languages are read out as they are. */
export const WORDS: ReadonlyMap<string, SpokenWords> = new Map(
  Object.entries({ de, en, es, fr, pt, ru, uk, zh }),
)
