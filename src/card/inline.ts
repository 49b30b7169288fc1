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
  const shown = message(body, [[{ text: t('open'), url: view.link }]], preview(view))
  const { text, entities, keyboard } = shown
  return {
    type: 'article',
    id: view.article.toString(36),
    title: clip(view.headline, MAX_TITLE),
    description: clip(`${view.source}: ${view.gist}`, MAX_DESCRIPTION),
    ...(shown.preview.url === undefined ? {} : { thumbnail_url: shown.preview.url }),
    input_message_content: {
      message_text: text,
      entities,
      link_preview_options: shown.preview,
    },
    reply_markup: { inline_keyboard: keyboard },
  }
}
