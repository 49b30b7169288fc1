import { expect, test } from 'vitest'
import { BROADCAST_STYLES, type BroadcastEntity } from '../../../src/model/broadcast.ts'
import { decodeBroadcast, encodeEntities } from '../../../src/store/codecs/broadcast-codec.ts'
import { DamagedColumn } from '../../../src/store/codecs/column.ts'

const read = (entities: string) =>
  decodeBroadcast({
    digest_id: 3,
    by_id: 1,
    text: 'Hello',
    entities,
    state: 'draft',
    created_at: 5,
  }).entities

test.each(BROADCAST_STYLES)('%s is read as it was written', (type) => {
  const place = { offset: 1, length: 2 }
  const entity: BroadcastEntity =
    type === 'text_link'
      ? { type, ...place, url: 'https://t.example' }
      : type === 'pre'
        ? { type, ...place, language: 'ts' }
        : { type, ...place }
  expect(read(encodeEntities([entity]))).toEqual([entity])
})

test.each([
  '{',
  '{}',
  '[{"type":"mention","offset":0,"length":2}]',
  '[{"type":"bold","offset":"0","length":2}]',
  '[{"type":"text_link","offset":0,"length":2}]',
])('entities that no version wrote (%s) are an error that names the broadcast', (entities) => {
  expect(() => read(entities)).toThrow(DamagedColumn)
  expect(() => read(entities)).toThrow('broadcast.entities of 3')
})
