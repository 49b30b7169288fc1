/**
 * `node bench/fit/summaries.ts DIR [--write]`: fits the weights of the extractive summary on DIR/summ.jsonl and reports, by
 * cross-validation over documents, its ROUGE-1 compared with the leading sentences up to the same number of words.
 * With `--write` the weights fitted on all documents replace those in the source.
 *
 * The model is linear over sets of sentences. It is fitted by gradient ascent on the expected ROUGE of a set drawn with
 * probability softmax(weights · features), so the fit optimises the measure itself and not a label for each sentence.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { candidates } from '../../src/summarise/extractive/candidates.ts'
import { GIST_LIMITS } from '../../src/summarise/extractive/extract.ts'
import {
  canStand,
  pickSentences,
  SET_FEATURES,
  setFeatures,
  subsets,
  type Weights,
} from '../../src/summarise/extractive/pick-sentences.ts'
import type { SentenceCandidate } from '../../src/summarise/extractive/sentence-features.ts'
import {
  SENTENCE_FEATURES,
  sentenceFeatures,
} from '../../src/summarise/extractive/sentence-features.ts'
import { termsOf } from '../../src/summarise/extractive/sentence-terms.ts'
import { type Similarities, similarities } from '../../src/summarise/extractive/vectors.ts'
import { readLines } from '../eval/jsonl.ts'
import { rougeAgainst, tokensOf } from './rouge.ts'

interface Item {
  id: string
  set: string
  lang: string
  article: string
  refs: string[]
}

/** One document: its sentences, and every set that could be picked with its features and reward. */
interface Example {
  group: string
  fold: number
  sentences: SentenceCandidate[]
  alike: Similarities
  refs: string[][]
  /** Row-major, one row per set. */
  features: Float64Array
  rewards: Float64Array
}

const NAMES = [...SENTENCE_FEATURES, ...SET_FEATURES]
const FOLDS = 5
const ROUNDS = 1200
const RATE = 0.15
/** L2 penalty on the weights; chosen by cross-validation from 2e-6 to 3e-4. The lower it is, the more rounds it takes. */
const DECAY = 2e-6
/** Share of ROUGE-2 in the reward: it keeps the fit from favouring frequent words. */
const BIGRAMS = 0.2
/** Kinds of reference with fewer articles weigh more, and one-sentence headlines weigh less. */
const GROUP_WEIGHTS: Record<string, number> = { highlights: 1.8, writer: 3, gpt4: 1, xsum: 0.3 }

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' } },
  allowPositionals: true,
})
const [dir] = positionals
if (dir === undefined) throw new Error('usage: node bench/fit/summaries.ts DIR [--write]')

const GROUPS: Record<string, string> = {
  'cnndm-summeval': 'highlights',
  'cnndm-realsumm': 'highlights',
  'cnndm-train100': 'highlights',
  writer: 'writer',
  'cnndm-gpt4ref': 'gpt4',
  xsum: 'xsum',
}
const examples = readLines<Item>(join(dir, 'summ.jsonl'))
  .filter(({ set }) => set in GROUPS)
  .map(exampleOf)
  .filter(({ rewards }) => rewards.length > 0)
say(`${examples.length} documents`)

const gains = new Map<string, number[]>()
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fit(examples.filter((example) => example.fold !== fold))
  for (const example of examples) {
    if (example.fold !== fold) continue
    const gain =
      scoreOf(example, pickSentences(example.sentences, example.alike, weights, GIST_LIMITS)) -
      scoreOf(example, lead(example))
    gains.set(example.group, [...(gains.get(example.group) ?? []), gain])
  }
}
for (const [group, list] of gains) {
  const mean = list.reduce((sum, gain) => sum + gain, 0) / list.length
  const spread = Math.sqrt(list.reduce((sum, gain) => sum + (gain - mean) ** 2, 0)) / list.length
  say(
    `${group}: ${(100 * mean).toFixed(2)} ± ${(196 * spread).toFixed(2)} ROUGE-1 over the lead, n = ${list.length}`,
  )
}
if (values.write === true) {
  const file = new URL('../../src/summarise/extractive/weights.json', import.meta.url)
  writeFileSync(file, `${JSON.stringify(fit(examples), null, 2)}\n`)
  say('weights written')
}

function exampleOf({ set, lang, article, refs }: Item): Example {
  const sentences = candidates(article.split('\n'), lang)
  const alike = similarities(sentences.map((sentence) => termsOf(sentence.text, lang)))
  const rows = sentenceFeatures(sentences, alike)
  const words = sentences.map((sentence) => sentence.words)
  const central = [...alike.toAll.keys()].sort((a, b) => alike.toAll[b]! - alike.toAll[a]!)
  const isUsable = (i: number) => sentences[i]!.placement !== 'never'
  const early = [...sentences.keys()].filter(isUsable).slice(0, 10)
  const pool = [...new Set([...early, ...central.filter(isUsable).slice(0, 7)])]
  const references = (set === 'cnndm-summeval' ? refs.slice(0, 1) : refs).map(tokensOf)
  const tokens = sentences.map(({ text }) => tokensOf(text))
  const features: number[] = []
  const rewards: number[] = []
  for (const chosen of subsets(pool, words, GIST_LIMITS)) {
    if (!canStand(chosen, sentences)) continue
    for (let k = 0; k < SENTENCE_FEATURES.length; k++) {
      features.push(chosen.reduce((sum, i) => sum + rows[i]![k]!, 0))
    }
    features.push(...setFeatures(chosen, words, alike, GIST_LIMITS))
    const { r1, r2 } = rougeAgainst(
      chosen.flatMap((i) => tokens[i]!),
      references,
    )
    rewards.push((1 - BIGRAMS) * r1 + BIGRAMS * r2)
  }
  return {
    group: GROUPS[set]!,
    fold: foldOf(article),
    sentences,
    alike,
    refs: references,
    features: Float64Array.from(features),
    rewards: Float64Array.from(rewards),
  }
}

/** Assigned by the article's first characters, since some articles are in two sets. */
function foldOf(article: string): number {
  const start = article
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .slice(0, 40)
  let hash = 0
  for (const sign of start) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003
  return hash % FOLDS
}

/** Adam on the expected reward. */
function fit(training: readonly Example[]): Weights {
  const size = NAMES.length
  const weights = new Float64Array(size)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(size)
    for (const example of training) addGradient(example, weights, gradient)
    for (let k = 0; k < size; k++) {
      const g = gradient[k]! / training.length - DECAY * weights[k]!
      first[k] = 0.9 * first[k]! + 0.1 * g
      second[k] = 0.99 * second[k]! + 0.01 * g * g
      const step =
        first[k]! / (1 - 0.9 ** round) / (Math.sqrt(second[k]! / (1 - 0.99 ** round)) + 1e-9)
      weights[k]! += RATE * step
    }
  }
  return Object.fromEntries(
    NAMES.map((name, k) => [name, Number(weights[k]!.toFixed(3))]),
  ) as Weights
}

function addGradient(
  { features, rewards, group }: Example,
  weights: Float64Array,
  gradient: Float64Array,
): void {
  const size = weights.length
  const share = new Float64Array(rewards.length)
  let top = -Infinity
  for (let s = 0; s < rewards.length; s++) {
    let value = 0
    for (let k = 0; k < size; k++) value += weights[k]! * features[s * size + k]!
    share[s] = value
    if (value > top) top = value
  }
  let total = 0
  for (let s = 0; s < share.length; s++) {
    share[s] = Math.exp(share[s]! - top)
    total += share[s]!
  }
  let expected = 0
  for (let s = 0; s < share.length; s++) expected += (share[s]! / total) * rewards[s]!
  const scale = GROUP_WEIGHTS[group] ?? 1
  for (let s = 0; s < share.length; s++) {
    const pull = scale * (share[s]! / total) * (rewards[s]! - expected)
    for (let k = 0; k < size; k++) gradient[k]! += pull * features[s * size + k]!
  }
}

function scoreOf({ sentences, refs }: Example, chosen: readonly number[]): number {
  return rougeAgainst(
    chosen.flatMap((i) => tokensOf(sentences[i]!.text)),
    refs,
  ).r1
}

/** The leading sentences of the same cleaned text, up to the same number of words. */
function lead({ sentences }: Example): number[] {
  const chosen = [0]
  let words = sentences[0]!.words
  for (let i = 1; i < Math.min(GIST_LIMITS.sentences, sentences.length); i++) {
    words += sentences[i]!.words
    if (words > GIST_LIMITS.words) break
    chosen.push(i)
  }
  return chosen
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
