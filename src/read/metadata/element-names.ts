/** What the class and id of an element say of its part in the page. */
export interface NameHints {
  /** It holds a name of an author. */
  author: boolean
  date: boolean
  /** What is inside belongs to comments or to suggested articles. */
  elsewhere: boolean
  /** It is a box beside the article; such boxes hold bylines too. */
  beside: boolean
}

const NO_HINTS: NameHints = { author: false, date: false, elsewhere: false, beside: false }

/** Reads class names, each one once: a page repeats a few hundred of them on thousands of elements. */
export function createNameReader(): (names: string) => NameHints {
  const known = new Map<string, NameHints>()
  return (names) => {
    if (names === '') return NO_HINTS
    const before = known.get(names)
    if (before) return before
    const hints = readNames(names.slice(0, MAX_NAMES))
    known.set(names, hints)
    return hints
  }
}

function readNames(names: string): NameHints {
  if (!TELLING.test(names)) return NO_HINTS
  const hints = { ...NO_HINTS }
  for (const token of names.split(/\s+/)) {
    const parts =
      token.match(/[A-Z]?[a-z]+|[A-Z]{1,40}(?![a-z])/g)?.map((part) => part.toLowerCase()) ?? []
    const has = (words: ReadonlySet<string>) => parts.some((part) => words.has(part))
    if (has(AUTHOR) && !has(ABOUT_AUTHOR)) hints.author = true
    if (has(DATE) || (parts.includes('posted') && parts.includes('on'))) hints.date = true
    if (has(ELSEWHERE)) hints.elsewhere = true
    // Page builders wrap every element in a "widget".
    if (has(BESIDE) && !parts.includes('elementor')) hints.beside = true
  }
  return hints
}

const AUTHOR_WORDS = 'author authors byline bylines byname writer contributor contributors creator'
const DATE_WORDS =
  'date dates dateline published pubdate datetime timestamp publishdate postdate updated modified'
const ELSEWHERE_WORDS =
  'comment comments commentlist disqus respond replies related recirc recirculation recommended recommendations recommend teaser teasers ' +
  'popular trending newsletter promo suggested suggestions suggestion upnext outbrain taboola'
const BESIDE_WORDS = 'sidebar widget widgets latest recent next prev previous'
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const AUTHOR = set(AUTHOR_WORDS)
const DATE = set(DATE_WORDS)
const ELSEWHERE = set(ELSEWHERE_WORDS)
const BESIDE = set(BESIDE_WORDS)
/** Parts of a byline that are not the name. */
const ABOUT_AUTHOR = set(
  'bio biography description avatar avatars images image img photo picture thumb thumbnail social twitter follow date time job role ' +
    'position icon email comment comments related articles posts count list index archive share no hide hidden has without more',
)
/** Any of the words above: nine of ten class names hold none, and need not be taken apart. */
const TELLING = new RegExp(
  [AUTHOR_WORDS, DATE_WORDS, ELSEWHERE_WORDS, BESIDE_WORDS, 'posted']
    .join(' ')
    .replaceAll(' ', '|'),
  'i',
)
/** In UTF-16 units. */
const MAX_NAMES = 300
