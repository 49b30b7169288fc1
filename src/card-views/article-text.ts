import type { ArticleView } from '../card/card.ts'
import { fullTextPages, textSummary } from '../card/full-text.ts'
import type { Message } from '../card/message.ts'
import { richPages, richSummary } from '../card/rich.ts'
import type { NamedLanguage } from '../card/translated-page.ts'
import { type From, singleContents, singlePage, singleRichPage } from '../card/single.ts'
import type { Block } from '../model/block.ts'
import type { ReactionState } from '../model/reaction.ts'
import type { Translate } from '../text/locales.ts'
import type { Reader } from './reader.ts'

type ReaderOfText = Pick<Reader, 'language' | 'reading'>

/** Full texts of articles outside any digest, in the form that the reader chose; `null` for an article that was not read. */
export interface ArticleText {
  /** @param offered the language that a button offers to translate it into */
  articlePage(
    view: ArticleView,
    from: From,
    at: number,
    reader: ReaderOfText,
    reaction?: ReactionState,
    offered?: NamedLanguage | null,
  ): Promise<Message | null>
  /** The contents, opened from page `at`. */
  articleContents(
    view: ArticleView,
    from: From,
    at: number,
    reader: ReaderOfText,
  ): Promise<Message | null>
}

/** @param blocks reads the text of an article; empty for one that the chat may not see */
export function createArticleText(
  blocks: (articleId: number) => Promise<Block[]>,
  texts: (language: string) => Translate,
): ArticleText {
  return {
    async articlePage(view, from, at, { language, reading }, reaction, offered) {
      const read = await blocks(view.article)
      const t = texts(language)
      if (read.length === 0) return null
      return reading === 'rich'
        ? singleRichPage(view, from, richPages(read), at, t, reaction, offered)
        : singlePage(view, from, fullTextPages(read), at, t, reaction, offered)
    },
    async articleContents(view, from, at, { language, reading }) {
      const read = await blocks(view.article)
      if (read.length === 0) return null
      const pages =
        reading === 'rich' ? richPages(read).map(richSummary) : fullTextPages(read).map(textSummary)
      return singleContents(view, from, pages, at, texts(language))
    },
  }
}
