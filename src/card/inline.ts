import type { InlineQueryResultArticle } from 'grammy/types'
import type { Translate } from '../text/locales.ts'
import { type ArticleView, preview } from './card.ts'
import { message } from './message.ts'
import type { Styled } from './styled.ts'
import { clip } from './wording.ts'

const TITLE = 120
const DESCRIPTION = 160

/** An article as a result of an inline query: chosen, it becomes a card that anybody can read, with a link. */
export function inlineResult(
  view: ArticleView,
  body: Styled,
  t: Translate,
): InlineQueryResultArticle {
  const { text, entities, keyboard } = message(body, [[{ text: t('open'), url: view.link }]])
  return {
    type: 'article',
    id: view.article.toString(36),
    title: clip(view.headline, TITLE),
    description: clip(`${view.source}: ${view.gist}`, DESCRIPTION),
    ...(view.imageUrl === null ? {} : { thumbnail_url: view.imageUrl }),
    input_message_content: {
      message_text: text,
      entities,
      link_preview_options: preview(view),
    },
    reply_markup: { inline_keyboard: keyboard },
  }
}
