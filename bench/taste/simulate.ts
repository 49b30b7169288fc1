import { featuresOf } from '../../src/digest/interests/article-features.ts'
import {
  faded,
  interestScore,
  learned,
  roundInterests,
  SIGNALS,
  type Signal,
} from '../../src/digest/interests/interests.ts'
import { choose } from '../../src/digest/ranking/choose.ts'
import { DAY } from '../../src/model/time.ts'
import { cares, day, type Item, random, reader } from './readers.ts'

/** Articles per day, as from forty sources, and cards per digest. */
const ARTICLES = 120
const SIZE = 7

/** The simulation's result: mean precision at 7 per digest over all readers, with and without learning. */
export interface Curve {
  learned: number[]
  plain: number[]
  /** Digests with nothing outside the reader's interests. */
  narrow: number
}

/** Simulates `readers` readers over `digests` digests. The same seed gives the same curve. */
export function simulate(readers: number, digests: number, seed = 1): Curve {
  const curve: Curve = { learned: Array(digests).fill(0), plain: Array(digests).fill(0), narrow: 0 }
  for (let one = 0; one < readers; one += 1) read(one + seed * 1000, digests, curve)
  for (const line of [curve.learned, curve.plain]) {
    line.forEach((sum, index) => {
      line[index] = sum / (readers * SIZE)
    })
  }
  return curve
}

function read(seed: number, digests: number, curve: Curve): void {
  const chance = random(seed)
  const who = reader(chance)
  const taste = new Map<string, { weight: number; at: number }>()
  for (let index = 0; index < digests; index += 1) {
    const at = index * DAY
    const news = day(chance, at, index * ARTICLES, ARTICLES)
    const byId = new Map(news.map((item) => [item.id, item]))
    const now = new Map(
      [...taste].map(([name, { weight, at: then }]) => [name, faded(weight, at - then)]),
    )
    const steps = roundInterests(now)
    const liked = news.map((item) => ({
      ...item,
      interest: interestScore(featuresOf(item), steps),
    }))
    const delivered = { articles: new Set<number>(), stories: new Set<number>() }
    const chosen = choose(liked, delivered, SIZE, at)
    const plain = choose(news, delivered, SIZE, at)
    const hits = (choices: typeof chosen) =>
      choices.filter(({ article }) => cares(who, byId.get(article.id) as Item)).length
    curve.learned[index] = (curve.learned[index] ?? 0) + hits(chosen)
    curve.plain[index] = (curve.plain[index] ?? 0) + hits(plain)
    const hasTaste = liked.some((item) => item.interest !== 0)
    if (hasTaste && chosen.every(({ article }) => (article.interest ?? 0) !== 0)) curve.narrow += 1
    for (const { article } of chosen) {
      const item = byId.get(article.id) as Item
      for (const signal of taps(cares(who, item), chance)) {
        for (const feature of featuresOf(item)) {
          const before = taste.get(feature)
          const weight = before ? faded(before.weight, at - before.at) : 0
          taste.set(feature, { weight: learned(weight, SIGNALS[signal], feature), at })
        }
      }
    }
  }
}

/** A reader's taps on a card: mostly none, sometimes by mistake. */
function taps(cared: boolean, chance: () => number): Signal[] {
  const signals: Signal[] = []
  if (chance() < (cared ? 0.5 : 0.08)) signals.push('read')
  if (chance() < (cared ? 0.25 : 0.02)) signals.push('up')
  if (chance() < (cared ? 0.1 : 0.01)) signals.push('save')
  if (chance() < (cared ? 0.01 : 0.08)) signals.push('down')
  return signals.length === 0 ? ['skip'] : signals
}
