import { join } from 'node:path'
import { loadTexts } from '../../src/text/locales.ts'

/** The English texts as a person sees them. */
export const english = loadTexts(join(import.meta.dirname, '../../locales')).in('en')
