import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/model/block.ts'
import {
  chapterBlocks,
  chaptersInJson,
  clockTime,
  notesWithChapters,
} from '../../../src/read/episode/chapters.ts'
import { placeLink } from '../../../src/read/episode/place-link.ts'
import { paragraph } from '../../support/new-article.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const nowhere = () => null
const WATCH = 'https://www.youtube.com/watch?v=abcdefghijk'
const onYoutube = (seconds: number) => placeLink(WATCH, { url: null }, seconds)

describe('chapters in JSON', () => {
  test('are read in order, without those that are not to be listed', () => {
    const chapters = [
      { startTime: 94.5, title: 'Bread\nand salt', url: 'https://x.example' },
      { startTime: 0, title: 'Intro', endTime: 94, location: { name: 'x', geo: 'y' } },
      { startTime: 100, title: 'An advertisement', toc: false },
      { startTime: -1, title: 'No' },
      { startTime: 7 },
      { startTime: '8', title: 'No' },
      { startTime: 9, title: '  ' },
      null,
    ]
    expect(chaptersInJson(JSON.stringify({ version: '1.2.0', chapters }))).toEqual([
      { seconds: 0, title: 'Intro' },
      { seconds: 94, title: 'Bread and salt' },
    ])
  })

  test('never throw, and are not too many', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        chaptersInJson(text)
        chaptersInJson(`{"chapters":[${text}]}`)
      }),
      { numRuns: propertyRuns(200) },
    )
    const many = Array.from({ length: 5000 }, (_, at) => ({
      startTime: at,
      title: 'x'.repeat(999),
    }))
    expect(chaptersInJson(JSON.stringify({ chapters: many })).length).toBeLessThanOrEqual(100)
  })
})

test.each([
  [0, '0:00'],
  [754, '12:34'],
  [3723, '1:02:03'],
])('a place of %d seconds is written %s', (seconds, text) => {
  expect(clockTime(seconds)).toBe(text)
})

test('chapters are a heading and a list, linked where the site understands it', () => {
  const chapters = [{ seconds: 94, title: 'Bread' }]
  expect(chapterBlocks(chapters, 'Kapitel', onYoutube)).toEqual([
    { kind: 'heading', level: 2, text: 'Kapitel', marks: [] },
    {
      kind: 'list',
      items: [
        {
          text: '1:34 Bread',
          marks: [{ kind: 'link', start: 0, end: 4, href: `${WATCH}&t=94s` }],
          depth: 0,
          marker: null,
          checked: null,
        },
      ],
    },
  ])
  expect(chapterBlocks([], 'Kapitel', nowhere)).toEqual([])
})

test.each<[string, string | null, string | null]>([
  [WATCH, null, `${WATCH}&t=94s`],
  ['https://youtu.be/abcdefghijk', null, 'https://youtu.be/abcdefghijk?t=94s'],
  ['https://vimeo.com/12345', null, 'https://vimeo.com/12345#t=94s'],
  ['https://mill.example/1', 'https://cdn.example/1.mp3?x=1', 'https://cdn.example/1.mp3?x=1#t=94'],
  ['https://mill.example/1', 'https://cdn.example/play/1', null],
  ['https://www.youtube.com/@mill', null, null],
  ['no address', null, null],
])('a place in %s (%s) is at %s', (link, url, place) => {
  expect(placeLink(link, { url }, 94)).toBe(place)
})

describe('times in notes', () => {
  const textsOf = (blocks: readonly Block[]) =>
    blocks.map((block) =>
      block.kind === 'list'
        ? block.items.map(({ text }) => text)
        : 'text' in block
          ? block.text
          : '',
    )

  test('become a list under a heading, and what stands between them stays', () => {
    const notes = [
      paragraph('About the mill.\n0:00 Intro\n(2:30) – Stones\nSee below.'),
      paragraph('01:02:03 Bread'),
      paragraph('Thanks to all.'),
    ]
    const { blocks, chapters } = notesWithChapters(notes, 'Chapters', nowhere)
    expect(chapters).toBe(3)
    expect(textsOf(blocks)).toEqual([
      'About the mill.',
      'Chapters',
      ['0:00 Intro', '2:30 Stones'],
      'See below.',
      ['1:02:03 Bread'],
      'Thanks to all.',
    ])
  })

  test('keep the heading that they have, and their links', () => {
    const heading: Block = { kind: 'heading', level: 3, text: 'Timestamps', marks: [] }
    const item = (text: string, marks = []) => ({
      text,
      marks,
      depth: 0,
      marker: null,
      checked: null,
    })
    const link = { kind: 'link', start: 5, end: 10, href: 'https://bread.example' } as const
    const list: Block = {
      kind: 'list',
      items: [item('0:00 Intro'), { ...item('1:34 Bread'), marks: [link] }, item('9:00 End')],
    }
    const { blocks } = notesWithChapters([heading, list], 'Chapters', onYoutube)
    expect(textsOf(blocks)).toEqual(['Timestamps', ['0:00 Intro', '1:34 Bread', '9:00 End']])
    expect(blocks[1]).toMatchObject({
      items: [{}, { marks: [{ href: `${WATCH}&t=94s` }, { ...link, start: 5, end: 10 }] }, {}],
    })
  })

  test.each([
    ['two times', ['0:00 Intro', '2:00 Bread']],
    ['times that do not grow', ['0:00 Intro', '9:00 Bread', '3:00 Salt']],
    ['times within sentences', ['We met at 9:00 and left.', 'It was 10:00 then.', 'And 11:00.']],
  ])('are no chapters: %s', (_, lines) => {
    const notes = lines.map(paragraph)
    expect(notesWithChapters(notes, 'Chapters', nowhere)).toEqual({ blocks: notes, chapters: 0 })
  })

  test('never lose a word', () => {
    const line = fc.oneof(
      fc.integer({ min: 0, max: 9000 }).map((at) => `${clockTime(at)} chapter`),
      fc.constantFrom('some words', 'more words here', ''),
    )
    const words = (blocks: readonly Block[]) =>
      textsOf(blocks)
        .flat()
        .join(' ')
        .match(/\w+/g)
        ?.filter((word) => word !== 'Chapters') ?? []
    fc.assert(
      fc.property(
        fc.array(fc.array(line, { minLength: 1 }).map((one) => one.join('\n'))),
        (texts) => {
          const notes = texts.map(paragraph)
          const { blocks } = notesWithChapters(notes, 'Chapters', nowhere)
          expect(words(blocks)).toEqual(words(notes))
        },
      ),
      { numRuns: propertyRuns(200) },
    )
  })
})
