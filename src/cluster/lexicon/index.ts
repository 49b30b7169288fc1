import { ACTIONS } from './actions.ts'
import { BUSINESS } from './business.ts'
import { EVERYDAY } from './everyday.ts'
import { LAW_AND_SECURITY } from './law-and-security.ts'
import { PEOPLE_AND_PLACES } from './people-and-places.ts'
import { PLACES } from './places.ts'
import { PRODUCTS } from './products.ts'
import { QUALITIES } from './qualities.ts'
import { SOCIETY } from './society.ts'
import { THINGS } from './things.ts'

/**
 * The concepts of the news, one per line: the name, after a colon the kind of event it stands for (if any), then prefixes
 * of folded words for it in English, German, Spanish, French, Portuguese, Russian, Ukrainian, Chinese and Japanese. `=` marks
 * a whole word. It has two purposes: `sues` and `lawsuit` become the same term, and articles in different languages have
 * terms in common. If two lines have the same form, the first counts, so the order of the lists matters: what is special to
 * tech news comes first. A name may have several lines.
 */
export const LEXICON: readonly string[] = [
  BUSINESS,
  PRODUCTS,
  LAW_AND_SECURITY,
  SOCIETY,
  PLACES,
  EVERYDAY,
  QUALITIES,
  PEOPLE_AND_PLACES,
  THINGS,
  ACTIONS,
].flatMap((list) => list.trim().split('\n'))
