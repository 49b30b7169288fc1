import { expect, test } from 'vitest'
import { placeInStore, storyAccuracy } from '../../bench/group/story-figures.ts'
import { storyArticles } from '../../bench/group/story-set.ts'

test('the set has at least 300 stories in five languages, and no family is in both halves', async () => {
  const [tuned, heldOut] = [await storyArticles('tuned'), await storyArticles('held-out')]
  const all = [...tuned, ...heldOut]
  expect(new Set(all.map(({ event }) => event)).size).toBeGreaterThanOrEqual(300)
  expect(new Set(all.map(({ language }) => language))).toEqual(
    new Set(['de', 'en', 'es', 'fr', 'ru']),
  )
  const families = new Set(tuned.map(({ family }) => family))
  expect(heldOut.filter(({ family }) => families.has(family))).toEqual([])
})

test('grouped as the product does it, stories of the tuned half are rarely thrown together and mostly whole', async () => {
  const { precision, recall } = storyAccuracy(await placeInStore(await storyArticles('tuned')))
  expect(precision).toBeGreaterThanOrEqual(0.95)
  expect(recall).toBeGreaterThanOrEqual(0.85)
})
