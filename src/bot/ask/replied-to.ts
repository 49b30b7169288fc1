import type { Message } from 'grammy/types'
import { type Callback, decodeCallback } from '../../model/callback.ts'

/** What a message of the bot shows: an article, alone or at a place of a digest, or an answer. */
export type Shown = { article: number } | { digest: number; position: number } | { asked: number }

/**
 * What the message that somebody replied to shows, by its buttons; `null` if it shows no article and no answer, such as a list, or is not
 * the bot's. A card's buttons are all that is left of which article it shows, and they change as one pages.
 */
export function repliedTo(
  { reply_to_message: message }: Pick<Message, 'reply_to_message'>,
  bot: number,
): Shown | null {
  if (message === undefined || message.from?.id !== bot) return null
  const buttons = (message.reply_markup?.inline_keyboard ?? []).flat().flatMap((one) => {
    const callback = 'callback_data' in one ? decodeCallback(one.callback_data) : null
    return callback === null ? [] : [callback]
  })
  // The sources of an answer are articles too.
  for (const one of buttons) if (one.kind === 'ask') return { asked: one.asked }
  for (const one of buttons) {
    const article = articleOf(one)
    if (article !== null) return { article }
  }
  for (const one of buttons) {
    if (one.kind === 'more' || one.kind === 'about' || one.kind === 'reaction') {
      return { digest: one.digest, position: one.position }
    }
  }
  return null
}

/** Kinds whose article is the one that is shown; "Next article" names a place of a digest, but another one. */
const SHOWS_ARTICLE: ReadonlySet<Callback['kind']> = new Set([
  'page',
  'card',
  'contents',
  'articlePage',
  'articleContents',
  'articleSave',
  'askAbout',
  'discussion',
])

/** The article that a message with this button shows; `null` if the button does not tell. */
function articleOf(callback: Callback): number | null {
  if (callback.kind === 'item') {
    return callback.act === 'save' || callback.act === 'unsave' ? callback.id : null
  }
  if (!SHOWS_ARTICLE.has(callback.kind) || !('article' in callback)) return null
  return callback.article ?? null
}

/** Where the headline of a card leads, by the first link in its text; `null` for a message without one. */
export function headlineLink({
  entities,
  caption_entities: captionEntities,
}: Pick<Message, 'entities' | 'caption_entities'>): string | null {
  const [link] = (entities ?? captionEntities ?? []).filter(({ type }) => type === 'text_link')
  return link !== undefined && 'url' in link ? link.url : null
}
