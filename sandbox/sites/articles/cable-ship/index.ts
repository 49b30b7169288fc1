import type { Draft } from '../../article.ts'
import { departure } from './departure.ts'
import { home } from './home.ts'
import { search } from './search.ts'
import { splice } from './splice.ts'

/** The long read, about 6,000 words: the one that needs many pages in a chat. */
export const cableShip: Draft = {
  slug: 'the-ship-that-mends-the-internet',
  source: 'orbit',
  title: 'The ship that mends the internet',
  author: 'Nadia Verhoeven',
  language: 'en',
  categories: ['Networks', 'Long read'],
  picture: 'sea',
  excerpt:
    'When Halcyon-2 went dark, the Maren Tide sailed. Nineteen days with the people who find a cable as thick as a garden hose at the bottom of an ocean, and join it by hand.',
  body: departure + search + splice + home,
}
