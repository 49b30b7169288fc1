import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folderPage, groupByFolder } from '../../../src/bot/lists/source-folders.ts'

const source = (id: number, topic: string | null, ownTopic: string | null = null) => ({
  id,
  topic,
  ownTopic,
})
const grouped = (...sources: ReturnType<typeof source>[]) =>
  groupByFolder(sources, (topic) => (topic === 'ai' ? 'KI' : topic)).map((folder) => [
    folder.name,
    folder.sources.map(({ id }) => id),
  ])

describe('folders', () => {
  test.each([
    ['the own folder counts before the topic', [source(1, 'ai', 'Mine')], [['Mine', [1]]]],
    ['a topic has its name in the language', [source(1, 'ai')], [['KI', [1]]]],
    [
      'those in none come last',
      [source(1, null), source(2, 'zebra'), source(3, ' ')],
      [
        ['zebra', [2]],
        [null, [1, 3]],
      ],
    ],
    [
      'names are sorted without regard to case and accents',
      [source(1, 'zebra'), source(2, 'Éa'), source(3, 'eb'), source(4, 'Bank')],
      [
        ['Bank', [4]],
        ['Éa', [2]],
        ['eb', [3]],
        ['zebra', [1]],
      ],
    ],
    [
      'names that differ only in case and accents are one folder',
      [source(1, 'Cafe'), source(2, 'x'), source(3, null, 'café')],
      [
        ['Cafe', [1, 3]],
        ['x', [2]],
      ],
    ],
    ['nothing has no folder', [], []],
  ])('%s', (_, sources, expected) => {
    expect(grouped(...sources)).toEqual(expected)
  })

  test('on all pages together show each source once, in order', () => {
    const topic = fc.option(fc.constantFrom('a', 'Á', 'b', '', 'Zoë'))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(topic, topic), { maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (topics, size) => {
          const sources = topics.map(([shared, own], id) => source(id, shared, own))
          const folders = groupByFolder(sources, (name) => name)
          const pages = Array.from({ length: Math.ceil(sources.length / size) }, (_, page) =>
            folderPage(folders, page, size).flatMap(({ shown }) => shown),
          )
          expect(pages.flat()).toEqual(folders.flatMap((folder) => folder.sources))
          expect(
            pages
              .flat()
              .map(({ id }) => id)
              .sort((a, b) => a - b),
          ).toEqual(sources.map(({ id }) => id))
          expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true)
        },
      ),
    )
  })
})
