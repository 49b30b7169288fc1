import type { LinkPreviewOptions, Message, MessageEntity } from 'grammy/types'
import { LIMITS } from '../limits.ts'
import { bad } from '../refusal.ts'
import { codePoints, formatText, type GivenText } from '../text/format.ts'
import { checkLink } from '../text/link.ts'

/** The text part of a message. @throws Refusal 400 if Telegram would reject it */
export function textContent(
  given: GivenText & { link_preview_options?: LinkPreviewOptions | undefined },
): Partial<Message> {
  if (given.text === '') throw bad('message text is empty')
  const { text, entities } = formatText(given)
  if (text === '') throw bad('text must be non-empty')
  if (codePoints(text) > LIMITS.textCodePoints) throw bad('message is too long')
  const preview = checkPreview(given.link_preview_options)
  return {
    text,
    ...(entities.length > 0 && { entities }),
    ...(preview && { link_preview_options: preview }),
  }
}

/** The caption part of a message. @throws Refusal 400 if Telegram would reject it */
export function captionContent(given: {
  caption?: string | undefined
  parse_mode?: string | undefined
  caption_entities?: readonly MessageEntity[] | undefined
  show_caption_above_media?: boolean | undefined
}): Partial<Message> {
  const { text, entities } = formatText({
    text: given.caption ?? '',
    parse_mode: given.parse_mode,
    entities: given.caption_entities,
  })
  if (codePoints(text) > LIMITS.captionCodePoints) throw bad('message caption is too long')
  return {
    ...(text !== '' && { caption: text }),
    ...(entities.length > 0 && { caption_entities: entities }),
    ...(given.show_caption_above_media && { show_caption_above_media: true }),
  } as Partial<Message>
}

function checkPreview(options: LinkPreviewOptions | undefined): LinkPreviewOptions | undefined {
  if (!options) return undefined
  if (options.prefer_small_media && options.prefer_large_media) {
    throw bad('link_preview_options: prefer_small_media and prefer_large_media exclude each other')
  }
  if (options.url !== undefined && options.url !== '') {
    const link = checkLink(options.url)
    if ('error' in link) throw bad(`URL '${options.url}' is invalid: ${link.error}`)
  }
  return Object.keys(options).length === 0 ? undefined : options
}
