/**
 * Fits the weights of `src/cluster/weights.ts` on the tuned pairs and the tuned half of the stories and prints them, with the
 * precision and recall that they reach on families they have not seen: each tenth of the families is judged by weights
 * fitted on the others.
 */

import { comparableOf } from '../../src/cluster/comparable.ts'
import { createFingerprinter } from '../../src/cluster/fingerprint.ts'
import { staticIdf } from '../../src/cluster/idf.ts'
import { evidenceOf, type PairEvidence } from '../../src/cluster/pair-evidence.ts'
import { FEATURES, type Feature, featuresOf } from '../../src/cluster/pair-features.ts'
import { type LabelledArticle, labelledArticles } from './labelled.ts'
import { type Example, fitLogistic, probability } from './logistic.ts'
import { storyArticles } from './story-set.ts'

/** Features of another order of magnitude, so that the ridge treats all alike. */
const SCALE: Partial<Record<Feature, number>> = { rareWords: 4, nameWeight: 4, numberWeight: 2 }
const RIDGE = 1
/** Pairs across families are many and easy: they count less. */
const EASY = 0.3
/** The families were written to be confused, and there are fewer of them than stories: they count more. */
const HARD = 2
/** A story of more articles than this has more pairs than it has to say: each counts less. */
const LARGE = 4
/** The odds that are asked for before two articles are one story. */
const ODDS = 1.6

interface Judged extends Example {
  family: string | null
}

const pairs = await judgedPairs()
for (const [name, sameLanguage] of [
  ['WITHIN', true],
  ['ACROSS', false],
] as const) {
  const examples = pairs.filter((pair) => pair.sameLanguage === sameLanguage)
  const [bias = 0, ...weights] = fitLogistic(examples, RIDGE)
  print(`${name}: bias ${(bias - Math.log(ODDS)).toFixed(2)}`)
  FEATURES.forEach((feature, index) => {
    print(`  ${feature}: ${((weights[index] ?? 0) / (SCALE[feature] ?? 1)).toFixed(2)}`)
  })
  print(crossValidated(examples))
}

async function judgedPairs(): Promise<(Judged & { sameLanguage: boolean })[]> {
  const pairs = await judgedPairsOf(await labelledArticles('tuned'))
  const stories = await judgedPairsOf(await storyArticles('tuned'))
  return [...pairs.map((pair) => ({ ...pair, weight: pair.weight * HARD })), ...stories]
}

async function judgedPairsOf(
  set: readonly LabelledArticle[],
): Promise<(Judged & { sameLanguage: boolean })[]> {
  const fingerprint = await createFingerprinter()
  const sizes = new Map<string, number>()
  for (const { event } of set) sizes.set(event, (sizes.get(event) ?? 0) + 1)
  const articles = set.map((article) => {
    const printed = fingerprint(article)
    return {
      ...article,
      keys: printed.keys,
      comparable: comparableOf(printed.fingerprint, staticIdf),
    }
  })
  return articles.flatMap((a, index) =>
    articles.slice(index + 1).flatMap((b) => {
      const evidence = evidenceOf(a.comparable, b.comparable, staticIdf)
      if (
        !(isContested(evidence) || b.keys.some((key) => a.keys.includes(key))) ||
        a.comparable.fingerprint.roundup ||
        b.comparable.fingerprint.roundup
      )
        return []
      const family = a.family === b.family ? a.family : null
      const same = a.event === b.event
      return {
        family,
        features: [1, ...scaled(evidence)],
        same,
        weight: family === null ? EASY : same ? Math.min(1, LARGE / (sizes.get(a.event) ?? 1)) : 1,
        sameLanguage: evidence.sameLanguage,
      }
    }),
  )
}

/** Only pairs that a lookup by keys could bring together: the others are different stories without any weights. */
function isContested(evidence: PairEvidence): boolean {
  return evidence.sharedNames.length > 0 || (evidence.sameLanguage && evidence.words > 0.15)
}

function scaled(evidence: PairEvidence): number[] {
  const features = featuresOf(evidence)
  return FEATURES.map((feature) => features[feature] / (SCALE[feature] ?? 1))
}

function crossValidated(examples: readonly Judged[]): string {
  const families = [...new Set(examples.flatMap(({ family }) => family ?? []))]
  let [hits, said, same] = [0, 0, 0]
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const left = new Set(families.filter((_, index) => index % 10 === tenth))
    const isLeft = ({ family }: Judged): boolean => family !== null && left.has(family)
    const weights = fitLogistic(
      examples.filter((example) => !isLeft(example)),
      RIDGE,
    )
    for (const example of examples.filter(isLeft)) {
      const chance = probability(weights, example.features)
      const joined = chance / (1 - chance) >= ODDS
      hits += Number(joined && example.same)
      said += Number(joined)
      same += Number(example.same)
    }
  }
  const recall = (hits / same).toFixed(3)
  return `  cross-validated by family: precision ${(hits / said).toFixed(3)}, recall ${recall} of ${same}`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
