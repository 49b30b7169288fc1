import type { MessageEntity } from 'grammy/types'

export const BROADCAST_STATES = ['draft', 'sending', 'cancelled'] as const
export type BroadcastState = (typeof BROADCAST_STATES)[number]

/** A text from the operator to every subscriber; it is delivered through a digest without cards. */
export interface Broadcast {
  readonly digestId: number
  /** The admin who wrote it. */
  readonly byId: number
  readonly text: string
  readonly entities: readonly BroadcastEntity[]
  readonly state: BroadcastState
  /** Epoch milliseconds. */
  readonly createdAt: number
}

/** Entities that a broadcast keeps; Telegram detects plain links, mentions and the like again by itself. */
export const BROADCAST_STYLES = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'code',
  'pre',
  'text_link',
  'blockquote',
  'expandable_blockquote',
] as const satisfies readonly MessageEntity['type'][]

type Style = (typeof BROADCAST_STYLES)[number]

/** An entity of a broadcast in Telegram's form: offset and length count UTF-16 code units. */
export type BroadcastEntity = { readonly offset: number; readonly length: number } & (
  | { readonly type: Exclude<Style, 'pre' | 'text_link'> }
  | { readonly type: 'text_link'; readonly url: string }
  | { readonly type: 'pre'; readonly language?: string }
)

const styles: ReadonlySet<string> = new Set(BROADCAST_STYLES)

/** Whether a broadcast keeps this entity. */
export function isBroadcastEntity(entity: MessageEntity): entity is BroadcastEntity {
  return styles.has(entity.type)
}
