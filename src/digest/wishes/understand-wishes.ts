import type { ReadWishes, UnderstoodWish, Wish } from '../../model/wish.ts'
import { findSubject, type WishCatalog } from './find-subject.ts'
import { wordPattern } from './word-pattern.ts'

/** Characters of a phrase; the same as for muted words. */
const MAX_CHARACTERS = 60
/** Wishes of one text: each can become a muted phrase, and what one message shows well. */
const MAX_WISHES = 12

/** Conjunctions between two things: "crypto and games". Some are part of names, so a whole name is looked for first. */
const BETWEEN = / (?:and|or|und|oder|y|o|et|ou|e|и|или|та|і|й|або) | ?[和与及跟] ?/iu

/** What was understood of a text, and the parts of it that were not. */
export interface UnderstoodWishes {
  readonly wishes: readonly UnderstoodWish[]
  readonly unread: readonly string[]
}

/**
 * Finds what wishes are about: topics and sources by their names, otherwise words of headlines. Of several wishes about the same
 * thing the last one counts. Only topics and sources can be all that somebody wants. Pure.
 */
export function understandWishes(read: ReadWishes, catalog: WishCatalog): UnderstoodWishes {
  const understood = new Map<string, UnderstoodWish>()
  const unread = [...read.unread]
  for (const { direction, subject: typed } of read.wishes.flatMap((wish) => apart(wish, catalog))) {
    const subject = findSubject(typed, catalog) ?? {
      kind: 'word' as const,
      name: wordPattern(typed),
    }
    const { kind, name } = subject
    const isUseless =
      kind === 'word' && (name === '' || name.length > MAX_CHARACTERS || direction === 'only')
    if (isUseless || understood.size >= MAX_WISHES) unread.push(typed)
    else {
      const key = `${kind}:${name}`
      understood.delete(key)
      understood.set(key, { direction, subject })
    }
  }
  return { wishes: [...understood.values()], unread }
}

/** One wish for each of several things, unless all of them are one name. */
function apart(wish: Wish, catalog: WishCatalog): Wish[] {
  if (findSubject(wish.subject, catalog) !== null) return [wish]
  return wish.subject
    .split(BETWEEN)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ direction: wish.direction, subject: part.trim() }))
}
