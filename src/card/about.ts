import type { Report } from '../model/story.ts'
import type { EvidenceLine } from '../model/summary.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import type { CardView } from './card.ts'
import { type Message, message } from './message.ts'
import { outsideText } from './outside-text.ts'
import { join, type Styled, styled } from './styled.ts'
import { clip, topicName } from './wording.ts'

/** Longer sentences are cut. */
const MAX_QUOTE = 400
/** Limit on the reports listed. */
const MAX_REPORTS = 12

/** The screen with the reason why an article is in the digest, in one sentence, and how important a model called its story. */
export function why(view: CardView, t: Translate): Message {
  const { hours, sources, topic, interest = 0, outside = false } = view.why
  const values = {
    hours: Math.max(1, hours),
    count: sources,
    source: view.source,
    topic: topic === null ? '' : topicName(topic, t),
    words: view.why.watched ?? '',
  }
  const reason = [
    { applies: view.why.watched !== undefined, key: 'why-watched' },
    { applies: view.why.followed === true, key: 'why-followed' },
    { applies: view.why.saved === true, key: 'why-saved' },
    { applies: view.news !== null, key: 'why-news' },
    { applies: view.advisory !== null, key: 'why-advisory' },
    { applies: outside, key: 'why-outside' },
    { applies: interest > 0, key: topic === null ? 'why-taste' : 'why-taste-topic' },
    { applies: sources > 1, key: 'why-many' },
    { applies: topic !== null, key: 'why-topic' },
  ].find(({ applies }) => applies)
  const { importance } = view.why
  const sentences = [
    t(reason?.key ?? 'why-fresh', values),
    ...(importance === undefined ? [] : [t('why-importance', { importance })]),
  ]
  return screen(view, t('about-why'), outsideText(sentences.join('\n\n')), t)
}

/** The screen with the supporting sentence of the article for each sentence of the summary. */
export function evidence(view: CardView, lines: readonly EvidenceLine[], t: Translate): Message {
  const body = lines.map(({ sentence, source }) => {
    // No sentence of the article is similar enough.
    if (source === null) return outsideText(`• ${clip(sentence, MAX_QUOTE)}`)
    const quote = outsideText(clip(source, MAX_QUOTE), 'blockquote')
    return sentence === source
      ? quote
      : join([outsideText(`• ${clip(sentence, MAX_QUOTE)}`), quote], '\n')
  })
  // A page's own description is no sentence of the article.
  const isOwn =
    view.provider !== 'model' && lines.every(({ sentence, source }) => sentence === source)
  const intro = isOwn ? t('evidence-extractive') : t('evidence-model')
  return screen(
    view,
    t('about-evidence'),
    lines.length === 0 ? t('evidence-none') : join([intro, ...body], '\n\n'),
    t,
  )
}

/** The screen with the sources that report the story, each with its own title. */
export function reports(view: CardView, list: readonly Report[], t: Translate): Message {
  const body = list
    .slice(0, MAX_REPORTS)
    .map(({ source, title, link }) =>
      join([outsideText(source, 'bold'), '\n', styled(clip(title, MAX_QUOTE), { link })]),
    )
  return screen(view, t('about-sources'), join(body, '\n\n'), t)
}

function screen(view: CardView, title: string, body: Styled | string, t: Translate): Message {
  const { digest, position } = view
  return message(
    join([styled(title, 'bold'), outsideText(view.headline, 'italic'), body], '\n\n'),
    [[button(t('menu-back'), { kind: 'more', digest, position })]],
  )
}
