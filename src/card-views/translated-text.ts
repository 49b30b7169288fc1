import type { InlineKeyboardButton } from 'grammy/types'
import { fullTextPages, textSummary } from '../card/full-text.ts'
import type { PageSummary } from '../card/contents.ts'
import type { Message } from '../card/message.ts'
import { markedOriginal } from '../card/marked-original.ts'
import { richPages } from '../card/rich.ts'
import {
  type TranslatedView,
  translatedContents,
  translatedPage,
  type TranslationActions,
} from '../card/translated-page.ts'
import type { Block } from '../model/block.ts'
import type { TranslatedSection, TranslationPlace } from '../model/translation.ts'
import type { Translate } from '../text/locales.ts'
import type { Reader } from './reader.ts'

/** What is shown around a translated text. */
export type AroundTranslation = Pick<TranslatedView, 'link' | 'source' | 'saved' | 'from'>

/** A translated article, with what is known of it so far. */
export interface TranslatedArticle {
  /** The blocks of the original, divided as they are translated. */
  sections: readonly (readonly Block[])[]
  translated: ReadonlyMap<number, TranslatedSection>
}

/** A page of a part that has been translated; `null` if it has not. The message of the place is clamped to those that there are. */
export function translatedMessage(
  { sections, translated }: TranslatedArticle,
  { section, message }: TranslationPlace,
  around: AroundTranslation,
  buttons: { actions: TranslationActions; below: readonly InlineKeyboardButton[] },
  reading: Reader['reading'],
  t: Translate,
): Message | null {
  const made = translated.get(section)
  if (made === undefined) return null
  const blocks = made.blocks.map(({ block, left }) => markedOriginal(block, left, t))
  const pages = reading === 'rich' ? richPages(blocks) : fullTextPages(blocks)
  const at = Math.min(message, Math.max(0, pages.length - 1))
  const view: TranslatedView = {
    ...around,
    headline: made.title,
    place: { section, message: at },
    sections: sections.length,
    messages: Math.max(1, pages.length),
    hasOriginals: made.blocks.some(({ left }) => left !== 'none'),
  }
  const empty = reading === 'rich' ? '' : { text: '', entities: [] }
  return translatedPage(view, pages[at] ?? empty, buttons.actions, buttons.below, t)
}

/** The contents of a translated article; parts that are not translated yet have their own headings. */
export function translatedContentsMessage(
  { sections, translated }: TranslatedArticle,
  place: TranslationPlace,
  { link, headline }: Pick<TranslatedView, 'link' | 'headline'>,
  actions: TranslationActions,
  t: Translate,
): Message {
  const summaries = sections.map((blocks, section): PageSummary => {
    const shown = translated.get(section)?.blocks.map(({ block }) => block) ?? blocks
    const summary = fullTextPages(shown).map(textSummary)
    return {
      headings: summary.flatMap(({ headings }) => headings),
      beginning: summary[0]?.beginning ?? '',
    }
  })
  const title = translated.get(0)?.title ?? headline
  return translatedContents({ headline: title, link, place }, summaries, actions, t)
}

/** The lengths of the pages of a text, for finding the same place in another layout. */
export function lengthsOf(blocks: readonly Block[], reading: Reader['reading']): number[] {
  return reading === 'rich'
    ? richPages(blocks).map((page) => page.length)
    : fullTextPages(blocks).map(({ text }) => text.length)
}
