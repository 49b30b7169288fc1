import type { MessageEntity } from 'grammy/types'
import { isLinkable } from '../../card/linkable.ts'
import { readAddress } from '../personal-sources/read-address.ts'

/** Characters around a link: apps share a title and a link, a longer text is conversation. */
const MAX_TITLE = 200

/** The link of a message that has one link and at most a title beside it, as when an app shares a page; otherwise `null`. */
export function findLink(text: string, entities: readonly MessageEntity[]): string | null {
  const links = entities.filter(({ type }) => type === 'url' || type === 'text_link')
  const [only] = links
  if (only === undefined || links.length > 1) return null
  const written = text.slice(only.offset, only.offset + only.length)
  const rest = text.length - written.length
  if (rest > MAX_TITLE) return null
  const link = readAddress(only.type === 'text_link' ? only.url : written)
  // The answer holds the link, so Telegram has to accept it.
  return link !== null && isLinkable(link) ? link : null
}
