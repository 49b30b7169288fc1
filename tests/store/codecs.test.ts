import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, ListItem, Mark, Prose } from '../../src/model/block.ts'
import { decodeBlocks, encodeBlocks, repackBlocks } from '../../src/store/codecs/block-codec.ts'
import { DamagedColumn, list, oneOf, string } from '../../src/store/codecs/column.ts'
import { decodeSource, encodeSourceChange } from '../../src/store/codecs/source-codec.ts'
import { decodeSummary, encodeSummary } from '../../src/store/codecs/summary-codec.ts'

const CELL = { table: 'article', column: 'topics', id: 7 }

const at = fc.nat({ max: 500 })
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('bold', 'italic', 'strike', 'code'),
    start: at,
    end: at,
  }),
  fc.record({ kind: fc.constant('link' as const), start: at, end: at, href: fc.webUrl() }),
  fc.record({ kind: fc.constant('formula' as const), start: at, end: at, tex: fc.string() }),
  fc.record({ kind: fc.constant('note' as const), start: at, end: at, label: fc.string() }),
)
const proseFields = { text: fc.string({ unit: 'binary' }), marks: fc.array(mark, { maxLength: 4 }) }
const prose: fc.Arbitrary<Prose> = fc.record(proseFields)
const orNull = fc.option(fc.string(), { nil: null })
const item: fc.Arbitrary<ListItem> = fc.record({
  ...proseFields,
  depth: fc.nat({ max: 5 }),
  marker: orNull,
  checked: fc.option(fc.boolean(), { nil: null }),
})
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph', 'quote'), ...proseFields }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1, 2, 3, 4, 5, 6),
    ...proseFields,
  }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(item, { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('code' as const),
    text: fc.string(),
    language: orNull,
    caption: orNull,
  }),
  fc.record({ kind: fc.constant('formula' as const), text: fc.string(), tex: orNull }),
  fc.record({
    kind: fc.constant('embed' as const),
    url: fc.webUrl(),
    title: fc.string(),
    media: fc.constantFrom('play', 'map', 'link'),
  }),
  fc.record({ kind: fc.constant('note' as const), label: fc.string(), ...proseFields }),
  fc.record({
    kind: fc.constant('image' as const),
    url: fc.webUrl(),
    alt: fc.string(),
    caption: orNull,
  }),
  fc.record({
    kind: fc.constant('table' as const),
    header: fc.boolean(),
    rows: fc.array(fc.array(prose, { maxLength: 3 }), { maxLength: 3 }),
    caption: orNull,
  }),
)

describe('blocks', () => {
  test('come back as they were stored', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        expect(decodeBlocks(encodeBlocks(blocks), 1)).toEqual(blocks)
      }),
    )
  })

  test('that were stored before lists had markers and listings had captions are still read', () => {
    const stored = [
      {
        kind: 'list',
        ordered: true,
        start: 4,
        items: [
          { depth: 0, text: 'a', marks: [] },
          { depth: 1, text: 'b', marks: [] },
          { depth: 0, text: 'c', marks: [] },
        ],
      },
      { kind: 'code', text: 'x', language: null },
      { kind: 'table', header: false, rows: [] },
    ]
    const text = { marks: [], checked: null }
    expect(decodeBlocks({ blocks: JSON.stringify(stored), packed_blocks: null }, 1)).toEqual([
      {
        kind: 'list',
        items: [
          { ...text, depth: 0, text: 'a', marker: '4.' },
          { ...text, depth: 1, text: 'b', marker: null },
          { ...text, depth: 0, text: 'c', marker: '5.' },
        ],
      },
      { kind: 'code', text: 'x', language: null, caption: null },
      { kind: 'table', header: false, rows: [], caption: null },
    ])
  })

  test('that were damaged are an error, never another text', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 3 }),
        fc.jsonValue(),
        (blocks, odd) => {
          const [first] = blocks
          for (const field of Object.keys(first ?? {})) {
            const broken = JSON.stringify([{ ...first, [field]: { not: 'this' } }, odd])
            const stored = { blocks: broken, packed_blocks: null }
            expect(() => decodeBlocks(stored, 1)).toThrow(DamagedColumn)
            expect(() => decodeBlocks(repackBlocks(stored), 1)).toThrow(DamagedColumn)
          }
        },
      ),
    )
  })
})

describe('a damaged column', () => {
  test.each(['', '{', '"ai"', '{"a":1}', '[1]', '[null]', '["ai",2]'])('as %s', (text) => {
    const named = 'article.topics of 7 is damaged'
    expect(() => list(text, string, CELL)).toThrow(named)
  })

  test('names the word that this version does not know', () => {
    expect(() => oneOf(['new', 'read'], 'lost', CELL)).toThrow('"lost" is not one of new,read')
  })
})

describe('a summary', () => {
  const summary = {
    articleId: 3,
    headline: 'A comet',
    gist: 'It comes back.',
    points: ['In 2061', 'Not before'],
    why: null,
    language: 'en',
    provider: 'model' as const,
    model: 'm',
    promptVersion: null,
    // No sentence of the article is close enough to the second.
    evidence: [
      { sentence: 'It comes back.', source: 'It is to come back in 2061.' },
      { sentence: 'Not before', source: null },
    ],
    findings: [{ kind: 'year' as const, severity: 'soft' as const, span: '2061' }],
    tokensIn: 1,
    tokensOut: 2,
    createdAt: 4,
  }

  test('comes back as it was stored', () => {
    expect(decodeSummary({ ...encodeSummary(summary), id: 1 })).toEqual(summary)
  })

  test.each(['points', 'evidence', 'findings'])('with damaged %s is an error', (column) => {
    const row = { ...encodeSummary(summary), id: 9, [column]: '[{"a":1}]' }
    expect(() => decodeSummary(row)).toThrow(`summary.${column} of 9 is damaged`)
  })
})

describe('a source', () => {
  const row = {
    id: 5,
    url: 'https://a.example/feed',
    fetch_url: null,
    title: 'A',
    site_url: null,
    topic: null,
    language: null,
    weight: 1,
    origin: 'file' as const,
    kind: 'feed' as const,
    state: 'active' as const,
    etag: null,
    last_modified: null,
    next_poll_at: 1,
    last_poll_at: null,
    last_good_at: null,
    last_new_at: null,
    ttl_minutes: null,
    skip_hours: '[3,4]',
    silent: 1,
    failures: 0,
    last_error: null,
    moved_to: null,
    moved_seen: 0,
    created_at: 0,
    hold: null,
    degraded_since: 7,
    other_url: 'https://a.example/new',
    other_kind: 'feed' as const,
    other_since: 8,
    added_kind: 'list' as const,
    address_asked_at: null,
    newest_at: null,
    last_told_at: null,
    usual_gap_ms: null,
    body_hash: null,
  }

  test('is decoded, and a change names only the columns that it sets', () => {
    expect(decodeSource(row)).toMatchObject({ silent: true, skipHours: [3, 4], nextPollAt: 1 })
    expect(decodeSource(row)).toMatchObject({
      degradedSince: 7,
      otherUrl: 'https://a.example/new',
      otherKind: 'feed',
      otherSince: 8,
      addedKind: 'list',
      addressAskedAt: null,
    })
    const change = { silent: false, skipHours: [5], etag: null, movedSeen: 0 }
    expect(encodeSourceChange(change)).toEqual({
      silent: 0,
      skip_hours: '[5]',
      etag: null,
      moved_seen: 0,
    })
  })

  test('of an unknown kind, or with damaged hours, is an error', () => {
    // @ts-expect-error: what no version writes
    expect(() => decodeSource({ ...row, kind: 'gopher' })).toThrow('source.kind of 5 is damaged')
    expect(() => decodeSource({ ...row, skip_hours: '["x"]' })).toThrow('source.skip_hours of 5')
  })
})
