import { join } from 'node:path'
import { loadTexts } from '../../src/text/locales.ts'

/** The English texts as users see them. */
export const english = loadTexts(join(import.meta.dirname, '../../locales')).in('en')
