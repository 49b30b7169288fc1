import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MemoryCandidates } from '../../bench/group/memory-candidates.ts'
import { chooseStory } from '../../src/cluster/choose-story.ts'
import { findStory } from '../../src/cluster/find-story.ts'
import { propertyRuns } from '../support/property-runs.ts'
import { arbitraryArticle } from './arbitrary.ts'
import { article, fingerprinter, print, stored } from './article.ts'

const DEAL = [
  article(
    'Nimbora to buy chip designer Veltrix for $2.1 billion',
    'Nimbora said it will acquire Veltrix, a designer of accelerators, for $2.1 billion in cash.',
  ),
  article(
    'Nimbora Acquires Chipmaker Veltrix in $2.1B Deal',
    'Cloud company Nimbora is acquiring Veltrix for $2.1B. Veltrix will become a division of Nimbora.',
    { hours: 2 },
  ),
  article(
    'Nimbora übernimmt Veltrix für 2,1 Milliarden Dollar',
    'Der Anbieter Nimbora kauft den Entwickler Veltrix für 2,1 Milliarden Dollar.',
    { hours: 5, language: 'de' },
  ),
]
const OUTAGE = [
  article(
    'Cirruslane outage hits banks and airlines',
    'A fault at Cirruslane took its Frankfurt region offline. Banks and airlines were affected.',
    { hours: 1 },
  ),
  article(
    'Banks and airlines hit by Cirruslane outage in Frankfurt',
    'Customers of banks cannot log in since the Frankfurt region of Cirruslane is offline.',
    { hours: 3 },
  ),
]

/** Places articles one after another and returns the story of each, in the order given. */
async function settle(articles: readonly ReturnType<typeof article>[]): Promise<number[]> {
  const candidates = new MemoryCandidates()
  const stories: number[] = []
  for (const input of articles) {
    const printed = fingerprinter(input)
    const { story } = await findStory(printed, candidates)
    const name = candidates.add(printed, story as number | null)
    stories.push(candidates.storyOf(name) ?? -1)
  }
  return stories
}

describe('chooseStory', () => {
  test('the first article of an event begins a story', () => {
    expect(chooseStory(print('Anything'), [])).toEqual({
      story: null,
      score: 0,
      nearest: null,
      rivals: [],
    })
  })

  test('an article that is similar to a single member of a large story does not join it', () => {
    const fresh = fingerprinter(DEAL[1] as (typeof DEAL)[number]).fingerprint
    const like = {
      article: 1,
      story: 7,
      fingerprint: fingerprinter(DEAL[0] as (typeof DEAL)[number]).fingerprint,
    }
    const unlike = [2, 3, 4].map((name) =>
      stored(name, 7, `Nimbora opens office number ${name} in Lima`, 'An office for sales people.'),
    )
    expect(chooseStory(fresh, [like]).story).toBe(7)
    expect(chooseStory(fresh, [like, ...unlike]).story).toBeNull()
  })

  test('a copy joins the story of the original', () => {
    const text =
      'Helion will build a chip plant near Wroclaw for 9 billion dollars, the company said on Friday in Warsaw.'
    const original = stored(1, 7, 'Helion builds in Poland', text)
    const others = [2, 3, 4].map((name) =>
      stored(name, 7, `Quite another matter ${name}`, 'Nothing shared.'),
    )
    expect(chooseStory(print('Plant for Poland', text), [original, ...others])).toMatchObject({
      story: 7,
      nearest: { article: 1 },
    })
  })

  test('other matching stories are returned as rivals', () => {
    const [one, other, third] = DEAL.map((input) => fingerprinter(input).fingerprint)
    if (!one || !other || !third) throw new Error('three articles')
    const found = chooseStory(third, [
      { article: 1, story: 1, fingerprint: one },
      { article: 2, story: 2, fingerprint: other },
    ])
    expect(new Set([found.story, ...found.rivals])).toEqual(new Set([1, 2]))
  })

  test('the order of the candidates does not matter', () => {
    fc.assert(
      fc.property(
        arbitraryArticle,
        fc.array(fc.tuple(arbitraryArticle, fc.nat(3)), { maxLength: 8 }),
        (input, others) => {
          const fresh = fingerprinter(input).fingerprint
          const candidates = others.map(([other, story], name) => ({
            article: name,
            story,
            fingerprint: fingerprinter(other).fingerprint,
          }))
          const found = chooseStory(fresh, candidates)
          expect(chooseStory(fresh, candidates.toReversed())).toEqual(found)
          if (found.story !== null) expect(others.map(([, story]) => story)).toContain(found.story)
        },
      ),
      { numRuns: propertyRuns(60) },
    )
  })
})

describe('findStory', () => {
  test('two events become two stories', async () => {
    expect(await settle([...DEAL, ...OUTAGE])).toEqual([0, 0, 0, 3, 3])
  })

  test('the order of arrival does not matter', async () => {
    const all = [...DEAL, ...OUTAGE]
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), async (order) => {
        const stories = await settle(order.map((index) => all[index] as (typeof all)[number]))
        const deal = new Set(stories.filter((_, position) => (order[position] as number) < 3))
        const outage = new Set(stories.filter((_, position) => (order[position] as number) >= 3))
        expect(deal.size).toBe(1)
        expect(outage.size).toBe(1)
        expect(deal).not.toEqual(outage)
      }),
      { numRuns: propertyRuns(25) },
    )
  })

  test('no article is lost, whatever it contains', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryArticle, { maxLength: 12 }), async (articles) => {
        const stories = await settle(articles)
        expect(stories).toHaveLength(articles.length)
        stories.forEach((story, position) => {
          expect(story).toBeGreaterThanOrEqual(0)
          expect(story).toBeLessThanOrEqual(position)
        })
      }),
      { numRuns: propertyRuns(40) },
    )
  })

  test('rejects with errors of the store', async () => {
    const broken = new MemoryCandidates()
    broken.find = () => Promise.reject(new Error('disk full'))
    await expect(findStory(fingerprinter(article('Anything')), broken)).rejects.toThrow('disk full')
  })
})
