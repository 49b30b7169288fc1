import { type Comparable, isConcept, type Names } from './comparable.ts'
import type { Idf } from './idf.ts'
import { byText, covered, dice } from './overlap.ts'

/**
 * Compares the names of two articles. `firsts` are the first words of both titles with their weights, which may be names;
 * `nounsAreNames`: one article is German, where nouns look like names.
 */
export function compareNames(
  a: Names,
  b: Names,
  firsts: readonly [string, number][],
  nounsAreNames: boolean,
) {
  const coverA = covered(a, b)
  const coverB = covered(b, a)
  const bothNamed = a.title.length > 0 && b.title.length > 0
  const shared = new Map<string, number>()
  for (const [name, weight] of a.weights) if (b.has(name)) shared.set(name, weight)
  for (const [name, weight] of b.weights) if (a.has(name)) shared.set(name, weight)
  let nameWeight = 0
  for (const weight of shared.values()) nameWeight += weight
  // Names that are recognised in neither article, or only in one.
  let unseen = 0
  for (const [first, weight] of firsts) {
    if (!a.has(first) || !b.has(first) || isBeginning(first, shared)) continue
    shared.set(first, weight)
    unseen += weight
  }
  nameWeight += unseen
  return {
    names: (coverA + coverB) / 2,
    minNames: Math.min(coverA, coverB),
    ...sortNames(a, b, shared),
    namesAlike: dice(nameWeight, a.weight + unseen, b.weight + unseen),
    namesClash: coverA === 0 && coverB === 0 && bothNamed && shared.size === 0,
    namesDiffer: coverA < 1 && coverB < 1 && bothNamed && !nounsAreNames,
    sharedNames: [...shared.keys()].sort(byText),
    nameWeight,
  }
}

/** Counts places, and names that are not famous: those that both titles have, and the others. */
function sortNames(a: Names, b: Names, shared: ReadonlyMap<string, number>) {
  let [titleNames, otherNames, placeWeight] = [0, 0, 0]
  for (const [name, weight] of shared) {
    if (isConcept(name)) {
      placeWeight += weight
      continue
    }
    // `orbit 9` is counted as `orbit`.
    if (name.includes(' ') || weight < MIN_RARE) continue
    if (a.inTitle(name) && b.inTitle(name)) titleNames += 1
    else otherNames += 1
  }
  return {
    titleNames: Math.min(2, titleNames),
    otherNames: Math.min(2, otherNames),
    placeWeight: Math.min(2, placeWeight),
  }
}

/** The first words of both titles that may be names, with their weights. */
export function firstWords(a: Comparable, b: Comparable, idf: Idf): [string, number][] {
  const words = a.first === b.first ? [a.first] : [a.first, b.first]
  return words.flatMap((word) => (word === null ? [] : [[word, idf(word)]]))
}

function isBeginning(word: string, names: ReadonlyMap<string, number>): boolean {
  for (const name of names.keys()) if (name.startsWith(word)) return true
  return false
}

/** Minimum weight of a name that is not famous. */
const MIN_RARE = 0.9
