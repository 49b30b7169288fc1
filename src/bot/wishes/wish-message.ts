import { button } from '../../card/button.ts'
import { type Message, message } from '../../card/message.ts'
import { outsideText } from '../../card/outside-text.ts'
import { join, type Styled, styled } from '../../card/styled.ts'
import { clip, topicName } from '../../card/wording.ts'
import { patternName } from '../../digest/wishes/word-pattern.ts'
import type { Article } from '../../model/article.ts'
import type { InterestSubject } from '../../model/interest.ts'
import type { WishChange } from '../../model/wish.ts'
import type { Translate } from '../../text/locales.ts'

/** Lines that one message shows well. */
const MAX_CHANGES = 12
const MAX_ARTICLES = 7
const MAX_UNREAD = 3
const MAX_TITLE = 80
const MAX_TYPED = 60

/** What a proposal shows. */
export interface WishView {
  at: number
  changes: readonly WishChange[]
  /** What could not be read, as it was typed. */
  unread: readonly string[]
  /** Articles of a digest of today's news that would leave, and that would come. */
  out: readonly Pick<Article, 'title'>[]
  in: readonly Pick<Article, 'title'>[]
}

/** Names what wishes are about; sources by their ids. */
export type NameOf = (subject: InterestSubject) => string

/** The name of a topic, a source or a phrase in the reader's language. */
export function namesOf(sources: readonly { id: number; title: string }[], t: Translate): NameOf {
  return ({ kind, name }) => {
    if (kind === 'topic') return topicName(name, t)
    if (kind === 'word') return t('wish-quoted', { name: patternName(name) })
    return sources.find(({ id }) => String(id) === name)?.title ?? name
  }
}

/** A proposal: what was understood, what it would have changed in today's digest, and buttons to make the changes or not. */
export function wishMessage(view: WishView, nameOf: NameOf, t: Translate): Message {
  const { at, changes, unread } = view
  const isSame = view.out.length === 0 && view.in.length === 0
  const effect = isSame ? styled(t('wish-same')) : effectOf(view, t)
  const text = join(
    [
      join([styled(t('wish-title'), 'bold'), ...changeLines(changes, nameOf, t)], '\n'),
      unreadText(unread, t),
      effect,
    ].filter(({ text: one }) => one !== ''),
    '\n\n',
  )
  return message(text, [
    [
      button(t('wish-adopt'), { kind: 'wish', act: 'adopt', id: at }),
      button(t('wish-refuse'), { kind: 'wish', act: 'refuse', id: at }),
    ],
  ])
}

/** The parts of a text that could not be read; empty without any. */
export function unreadText(unread: readonly string[], t: Translate): Styled {
  if (unread.length === 0) return styled('')
  const parts = unread
    .slice(0, MAX_UNREAD)
    .map((part) => t('wish-quoted', { name: clip(part, MAX_TYPED) }))
  return outsideText(t('wish-unread', { parts: parts.join(', ') }))
}

function changeLines(changes: readonly WishChange[], nameOf: NameOf, t: Translate): Styled[] {
  const muted = changes.filter(({ act }) => act === 'mute')
  // "Only security" mutes nineteen topics: one line for all of them.
  const shown = muted.length > MAX_CHANGES ? changes.filter(({ act }) => act !== 'mute') : changes
  const lines = shown.map((change) => outsideText(lineOf(change, nameOf(change.subject), t)))
  if (muted.length <= MAX_CHANGES) return lines
  const names = muted.map(({ subject }) => nameOf(subject))
  return [...lines, outsideText(t('wish-none', { name: names.join(', ') }))]
}

function lineOf(change: WishChange, name: string, t: Translate): string {
  if (change.act === 'prefer') return t(change.steps < 0 ? 'wish-less' : 'wish-more', { name })
  return t(change.act === 'mute' ? 'wish-none' : 'wish-again', { name })
}

function effectOf({ out, in: coming }: WishView, t: Translate): Styled {
  const lines = (key: string, articles: WishView['out']) =>
    articles
      .slice(0, MAX_ARTICLES)
      .map(({ title }) => outsideText(t(key, { title: clip(title, MAX_TITLE) })))
  return join(
    [styled(t('wish-effect')), ...lines('wish-out', out), ...lines('wish-in', coming)],
    '\n',
  )
}
