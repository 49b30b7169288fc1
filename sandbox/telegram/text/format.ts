import type { MessageEntity } from 'grammy/types'
import { LIMITS } from '../limits.ts'
import { bad } from '../refusal.ts'
import { cleanText } from './clean.ts'
import { detectEntities } from './detect.ts'
import { fixEntities, isQuote, isStyle, sortEntities } from './entities.ts'
import { parseHtml } from './html.ts'
import { checkLink } from './link.ts'
import { MarkupError } from './markup-error.ts'

/** A text with its entities, as in a message. */
export interface FormattedText {
  text: string
  entities: MessageEntity[]
}

/** A text as a bot sends it: with markup, with entities, or plain. */
export interface GivenText {
  text: string
  parse_mode?: string | undefined
  entities?: readonly MessageEntity[] | undefined
}

/**
 * Processes a text as Telegram does: parses markup, checks entities, replaces control characters, trims both ends,
 * nests entities, detects links and commands, and keeps the first hundred entities. The result may be empty.
 *
 * @throws Refusal 400 with Telegram's error text for invalid markup or entities
 */
export function formatText(given: GivenText): FormattedText {
  if (Buffer.byteLength(given.text) > LIMITS.rawTextBytes) throw bad('text is too long')
  if (!given.text.isWellFormed()) throw bad('strings must be encoded in UTF-8')
  const parsed = parse(given)
  const cleaned = cleanText(parsed.text, fixEntities(parsed.entities))
  const entities = withDetected(cleaned.text, fixEntities(cleaned.entities))
  return { text: cleaned.text, entities: firstHundred(entities) }
}

/** Length in Unicode code points, the unit of Telegram's limits. */
export function codePoints(text: string): number {
  let pairs = 0
  for (let at = 0; at < text.length; at += 1) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800) pairs += 1
  }
  return text.length - pairs
}

function parse(given: GivenText): FormattedText {
  const mode = given.parse_mode?.toLowerCase() ?? ''
  if (mode === '' || mode === 'none') {
    return { text: given.text, entities: (given.entities ?? []).flatMap(checkEntity) }
  }
  if (mode === 'markdown' || mode === 'markdownv2') {
    throw bad(
      `parse_mode ${given.parse_mode} is not implemented by the local Telegram; use HTML or entities`,
    )
  }
  if (mode !== 'html') throw bad('unsupported parse_mode')
  try {
    return parseHtml(given.text)
  } catch (error) {
    if (error instanceof MarkupError) throw bad(`can't parse entities: ${error.message}`)
    throw error
  }
}

function checkEntity(entity: MessageEntity): MessageEntity[] {
  const { offset, length } = entity
  if (offset < 0 || offset > 1_000_000) {
    throw bad(`receive an entity with incorrect offset ${offset}`)
  }
  if (length < 0 || length > 1_000_000) {
    throw bad(`receive an entity with incorrect length ${length}`)
  }
  const span = { offset, length }
  switch (entity.type) {
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strikethrough':
    case 'spoiler':
    case 'code':
    case 'blockquote':
    case 'expandable_blockquote':
      return [{ type: entity.type, ...span }]
    case 'pre':
      return [{ type: 'pre', ...span, ...(entity.language && { language: entity.language }) }]
    case 'text_link': {
      const link = checkLink(needed(entity.url, 'url'))
      if ('error' in link) throw bad(`entity URL '${entity.url}' is invalid: ${link.error}`)
      return [{ type: 'text_link', ...span, url: link.url }]
    }
    case 'text_mention':
      return [{ type: 'text_mention', ...span, user: needed(entity.user, 'user') }]
    case 'custom_emoji':
      return [{ ...entity, custom_emoji_id: needed(entity.custom_emoji_id, 'custom_emoji_id') }]
    case 'date_time':
      return [{ ...entity, unix_time: needed(entity.unix_time, 'unix_time') }]
    // Only the server detects these; ones that a bot sends are ignored.
    case 'mention':
    case 'hashtag':
    case 'cashtag':
    case 'bot_command':
    case 'url':
    case 'email':
    case 'phone_number':
      return []
  }
  if ((entity as { type: string }).type === 'bank_card_number') return []
  throw bad("can't parse MessageEntity: Unsupported type specified")
}

function needed<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw bad(`can't parse MessageEntity: Can't find field "${field}"`)
  return value
}

/** Adds the entities that the server detects, except where they overlap a link, code or the like. */
function withDetected(text: string, entities: MessageEntity[]): MessageEntity[] {
  const detected = detectEntities(text)
  if (detected.length === 0) return entities
  const solid = entities.filter((entity) => !isStyle(entity) && !isQuote(entity))
  const free = detected.filter((found) =>
    solid.every(
      (entity) =>
        found.offset >= entity.offset + entity.length ||
        found.offset + found.length <= entity.offset,
    ),
  )
  return free.length === 0 ? entities : fixEntities([...entities, ...free])
}

function firstHundred(entities: MessageEntity[]): MessageEntity[] {
  if (entities.length <= LIMITS.entities) return entities
  const counted = entities.filter((entity) => entity.type !== 'custom_emoji')
  const emoji = entities.filter((entity) => entity.type === 'custom_emoji')
  return sortEntities([...counted.slice(0, LIMITS.entities), ...emoji])
}
