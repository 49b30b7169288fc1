import type { InlineQueryResultArticle } from 'grammy/types'
import type { Translate } from '../text/locales.ts'
import { type ArticleView, preview } from './card.ts'
import { message } from './message.ts'
import type { Styled } from './styled.ts'
import { clip } from './wording.ts'

const MAX_TITLE = 120
const MAX_DESCRIPTION = 160

/** An article as the result of an inline query. When chosen, it becomes a card with a link that anybody in the chat can read. */
export function inlineResult(
  view: ArticleView,
  body: Styled,
  t: Translate,
): InlineQueryResultArticle {
  const { text, entities, keyboard } = message(body, [[{ text: t('open'), url: view.link }]])
  return {
    type: 'article',
    id: view.article.toString(36),
    title: clip(view.headline, MAX_TITLE),
    description: clip(`${view.source}: ${view.gist}`, MAX_DESCRIPTION),
    ...(view.imageUrl === null ? {} : { thumbnail_url: view.imageUrl }),
    input_message_content: {
      message_text: text,
      entities,
      link_preview_options: preview(view),
    },
    reply_markup: { inline_keyboard: keyboard },
  }
}
