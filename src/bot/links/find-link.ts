import type { MessageEntity } from 'grammy/types'
import { readAddress } from '../personal-sources/read-address.ts'

/** Words around a link beyond which a message is talk rather than a link; what apps share is a title and the link. */
const TITLE = 200

/** The one link that a message consists of, with at most a title beside it, as apps share pages; `null` otherwise. */
export function findLink(text: string, entities: readonly MessageEntity[]): string | null {
  const links = entities.filter(({ type }) => type === 'url' || type === 'text_link')
  const [only] = links
  if (only === undefined || links.length > 1) return null
  const written = text.slice(only.offset, only.offset + only.length)
  const rest = text.length - written.length
  if (rest > TITLE) return null
  return readAddress(only.type === 'text_link' ? only.url : written)
}
