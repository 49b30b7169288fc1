import type { Caption, CaptionEntity, Voice } from '../../model/voice.ts'
import type { VoiceRow } from '../schema.ts'
import { type Cell, integer, list, parseJson, record, string } from './column.ts'

/** @throws {DamagedColumn} */
export function decodeVoice(row: VoiceRow): Voice {
  const at: Cell = { table: 'voice', column: 'caption', id: row.id }
  return {
    id: row.id,
    key: row.key,
    digestId: row.digest_id,
    seconds: row.seconds,
    caption: row.caption === null ? null : decodeCaption(row.caption, at),
    voiceFileId: row.voice_file_id,
    audioFileId: row.audio_file_id,
  }
}

export function encodeCaption({ text, entities }: Caption): string {
  return JSON.stringify({ text, entities: JSON.stringify(entities) })
}

function decodeCaption(written: string, at: Cell): Caption {
  const fields = record(parseJson(written, at))
  return {
    text: string(fields?.['text']) ?? '',
    entities: list(string(fields?.['entities']) ?? '[]', entity, at),
  }
}

function entity(value: unknown): CaptionEntity | undefined {
  const fields = record(value)
  const type = ['bold', 'text_link', 'code'].find((one) => one === fields?.['type'])
  const offset = integer(fields?.['offset'])
  const length = integer(fields?.['length'])
  if (offset === undefined || length === undefined) return undefined
  const url = string(fields?.['url'])
  if (type === 'text_link') {
    return url === undefined ? undefined : { type, offset, length, url }
  }
  return type === 'bold' || type === 'code' ? { type, offset, length } : undefined
}
