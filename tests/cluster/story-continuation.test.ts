import { expect, test } from 'vitest'
import { continuationOf, type DatedArticle } from '../../src/cluster/story-continuation.ts'
import { HOUR } from '../../src/model/time.ts'
import { type ChapterReport, STORIES } from '../support/story-chapters.ts'

/** Whether the continuations of all stories are found, and their repetitions by other sources: titles of each. */
function outcome() {
  const missed: string[] = []
  const repeated: string[] = []
  const counts = { continuations: 0, repetitions: 0 }
  for (const { language, chapters } of STORIES) {
    const known: DatedArticle[] = []
    for (const [place, { first, again }] of chapters.entries()) {
      const dated = ([title, text]: ChapterReport, hours: number) => ({
        title,
        text,
        language,
        publishedAt: (place * 30 + hours) * HOUR,
      })
      const [told, repetition] = [dated(first, 0), dated(again, 3)]
      if (place > 0) {
        counts.continuations += 1
        if (continuationOf(known, told) === null) missed.push(told.title)
      }
      known.push(told)
      counts.repetitions += 1
      if (continuationOf(known, repetition) !== null) repeated.push(repetition.title)
      // The morning after, by a late source.
      const late = { ...repetition, publishedAt: told.publishedAt + 14 * HOUR }
      if (continuationOf(known, late) !== null) repeated.push(late.title)
    }
  }
  return { missed, repeated, counts }
}

test('19 of 20 planted continuations are found at least, and at most one of 50 repetitions', () => {
  const { missed, repeated, counts } = outcome()
  expect(counts).toEqual({ continuations: 24, repetitions: 34 })
  expect({ missed, share: missed.length / counts.continuations <= 0.05 }).toMatchObject({
    share: true,
  })
  expect({ repeated, share: repeated.length / (2 * counts.repetitions) <= 0.02 }).toMatchObject({
    share: true,
  })
})
