import type { InlineKeyboardButton } from 'grammy/types'
import type { Article } from '../model/article.ts'
import type { Asked } from '../model/asked.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import { type Message, message } from './message.ts'
import { outsideText } from './outside-text.ts'
import { join, type Styled, styled } from './styled.ts'
import { clip, isolate } from './wording.ts'

/** Articles that an answer opens. */
const MAX_SOURCES = 5
/** Longer sentences are cut. */
const MAX_QUOTE = 400
const MAX_TITLE = 160
/** About as many letters as Telegram shows on a button that is a whole row wide. */
const MAX_LABEL = 36

/** What an answer shows of an article. */
export type AskedArticle = Pick<Article, 'id' | 'title' | 'link' | 'sourceTitle'>

/**
 * An answer: the question, what a model wrote (if it did), the sentences it rests on word for word, and which of these it is. Each
 * article has a button that opens it. @param articles those of the answer that the chat may still see, by their ids
 */
export function askedMessage(
  asked: Asked,
  articles: ReadonlyMap<number, AskedArticle>,
  t: Translate,
): Message {
  const { answer, question } = asked
  const ids = [...new Set([asked.article, ...answer.evidence.map(({ article }) => article)])]
  const sources = ids
    .flatMap((id) => (id === null ? [] : (articles.get(id) ?? [])))
    .slice(0, MAX_SOURCES)
  const parts = [
    outsideText(`💭 ${clip(question, MAX_QUOTE)}`, 'italic'),
    outsideText(answer.text),
    styled(labelOf(asked, t), ...(answer.text === '' ? [] : (['italic'] as const))),
    ...sources.map((source) => quotes(source, asked)),
  ]
  return message(join(parts, '\n\n'), keyboard(asked, sources, t))
}

/** Which kind of answer this is, so that nothing is taken for more than it is. */
function labelOf({ answer, article }: Asked, t: Translate): string {
  const of = article === null ? 'all' : 'one'
  return t(`asked-${answer.by}-${of}`)
}

/** The title of an article and the sentences of it. */
function quotes(source: AskedArticle, { answer, article }: Asked): Styled {
  const sentences = answer.evidence
    .filter((quoted) => quoted.article === source.id)
    .map(({ sentence }) => outsideText(clip(sentence, MAX_QUOTE), 'blockquote'))
  if (sentences.length === 0 && article !== null) return styled('')
  const title = styled(isolate(clip(source.title, MAX_TITLE)), { link: source.link })
  const from = outsideText(isolate(source.sourceTitle), 'italic')
  return join([join([title, from], ' · '), ...sentences], '\n')
}

function keyboard(
  { id }: Asked,
  sources: readonly AskedArticle[],
  t: Translate,
): InlineKeyboardButton[][] {
  return [
    ...sources.map((source) => [
      button(`📄 ${isolate(clip(source.title, MAX_LABEL))}`, {
        kind: 'article',
        article: source.id,
        name: 'asked',
        page: id,
      }),
    ]),
    [button(t('ask-more'), { kind: 'ask', asked: id })],
  ]
}
