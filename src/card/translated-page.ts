import type { InlineKeyboardButton } from 'grammy/types'
import type { Callback } from '../model/callback.ts'
import { MAX_MESSAGES, placeNumber, type TranslationPlace } from '../model/translation.ts'
import { escapeHtml } from '../text/html/entities.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import { composedText } from './composed.ts'
import { contents, type PageSummary } from './contents.ts'
import { type Message, message } from './message.ts'
import { outsideText } from './outside-text.ts'
import { pageRows } from './page-buttons.ts'
import { richTitle } from './rich.ts'
import { join, type Styled, styled } from './styled.ts'
import { clip } from './wording.ts'

/** The last message of a part, however many it has. */
const LAST = MAX_MESSAGES - 1
const MAX_HEADLINE = 300

/** A language, ISO 639-1, with its name in the language of the interface. */
export interface NamedLanguage {
  code: string
  name: string
}

/** What the buttons of a translated page do. */
export interface TranslationActions {
  show(at: number): Callback
  contents(at: number): Callback
  summary: Callback
  save(at: number): Callback
  /** The page of the original that has the same text. */
  original: Callback
}

/** What is above and below a translated text, whatever form it has. */
export interface TranslatedView {
  headline: string
  link: string
  source: string
  saved: boolean
  /** The language of the original; `null` if it is not known. */
  from: NamedLanguage | null
  place: TranslationPlace
  /** Parts of the article, and messages of this part. */
  sections: number
  messages: number
  /** Whether something of this part is shown in the original, because no translation stood the check. */
  hasOriginals: boolean
}

/** The button that offers a translation into a language. */
export function translateButton(
  callback: Callback,
  { name }: NamedLanguage,
  t: Translate,
): InlineKeyboardButton {
  return button(t('translate', { name }), callback)
}

/** A page of a translated text. `text` is that of the page, or rich HTML. */
export function translatedPage(
  view: TranslatedView,
  text: Styled | string,
  actions: TranslationActions,
  below: readonly InlineKeyboardButton[],
  t: Translate,
): Message {
  const keyboard = [...rows(view, actions, t), [...below]]
  const { headline, link, place } = view
  const isFirst = place.section === 0 && place.message === 0
  if (typeof text === 'string') {
    const title = isFirst ? richTitle(headline, link) : ''
    const meta = `<p><i>${escapeHtml(metaOf(view, t, isFirst))}</i></p>`
    return { ...message(styled(headline), keyboard), rich: composedText(title + meta + text) }
  }
  const title = isFirst ? styled(clip(headline, MAX_HEADLINE), 'bold', { link }) : ''
  const meta = outsideText(metaOf(view, t, isFirst), 'italic')
  return message(join([join([title, meta], '\n'), text], '\n\n'), keyboard)
}

/** Financial Times · AI translation from English · in part in the original */
function metaOf(
  { source, from, hasOriginals }: TranslatedView,
  t: Translate,
  isFirst: boolean,
): string {
  return [
    ...(isFirst ? [source] : []),
    from === null ? t('translation-label') : t('translation-label-from', { name: from.name }),
    ...(hasOriginals ? [t('translation-has-originals')] : []),
  ].join(' · ')
}

function rows(
  { place, sections, messages, link, saved }: TranslatedView,
  actions: TranslationActions,
  t: Translate,
): InlineKeyboardButton[][] {
  const { section, message: at } = place
  const before =
    at > 0
      ? { section, message: at - 1 }
      : section > 0
        ? { section: section - 1, message: LAST }
        : null
  const after =
    at + 1 < messages
      ? { section, message: at + 1 }
      : section + 1 < sections
        ? { section: section + 1, message: 0 }
        : null
  const here = placeNumber(place)
  return [
    ...pageRows(
      {
        before: before && actions.show(placeNumber(before)),
        after: after && actions.show(placeNumber(after)),
        place: sections > 1 ? `${section + 1}/${sections}` : null,
        link,
        saved,
      },
      { contents: actions.contents(here), summary: actions.summary, save: actions.save(here) },
      t,
    ),
    [button(t('translation-original'), actions.original)],
  ]
}

/** The contents of a translated text, opened from a part. */
export function translatedContents(
  { headline, link, place }: Pick<TranslatedView, 'headline' | 'link' | 'place'>,
  sections: readonly PageSummary[],
  actions: Pick<TranslationActions, 'show' | 'contents'>,
  t: Translate,
): Message {
  const number = (section: number) => placeNumber({ section, message: 0 })
  return contents(
    { headline, link, pages: sections, at: Math.min(place.section, sections.length - 1) },
    {
      to: (section) => actions.show(number(section)),
      around: (section) => actions.contents(number(section)),
    },
    t,
  )
}
