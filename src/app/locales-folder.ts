import { join } from 'node:path'

/** The folder with the texts. A build stands as deep in the repository as this file. */
export const LOCALES = join(import.meta.dirname, '../../locales')
