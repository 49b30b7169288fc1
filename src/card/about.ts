import type { Report } from '../model/story.ts'
import type { EvidenceLine } from '../model/summary.ts'
import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import type { CardView } from './card.ts'
import { type Message, message } from './message.ts'
import { join, type Styled, styled } from './styled.ts'
import { clip, topicName } from './wording.ts'

/** Longest sentence that is quoted whole. */
const QUOTE = 400
/** Sources named at most. */
const TELLERS = 12

/** Why this article stands in the digest, in one sentence. */
export function why(view: CardView, t: Translate): Message {
  const { hours, sources, topic, taste = 0, outside = false } = view.why
  const values = {
    hours: Math.max(1, hours),
    count: sources,
    source: view.source,
    topic: topic === null ? '' : topicName(topic, t),
  }
  const reason = [
    { applies: view.news !== null, key: 'why-news' },
    { applies: outside, key: 'why-outside' },
    { applies: taste > 0, key: topic === null ? 'why-taste' : 'why-taste-topic' },
    { applies: sources > 1, key: 'why-many' },
    { applies: topic !== null, key: 'why-topic' },
  ].find(({ applies }) => applies)
  return screen(view, t('about-why'), t(reason?.key ?? 'why-fresh', values), t)
}

/** For each sentence of the summary, what the article says: anybody can check it. */
export function evidence(view: CardView, lines: readonly EvidenceLine[], t: Translate): Message {
  const body = lines.map(({ sentence, source }) => {
    // No sentence of the article is close enough, and none is invented for it.
    if (source === null) return `• ${clip(sentence, QUOTE)}`
    const quote = styled(clip(source, QUOTE), 'blockquote')
    return sentence === source ? quote : join([`• ${clip(sentence, QUOTE)}`, quote], '\n')
  })
  const said = view.provider === 'model' ? t('evidence-model') : t('evidence-embedded')
  return screen(
    view,
    t('about-evidence'),
    lines.length === 0 ? t('evidence-none') : join([said, ...body], '\n\n'),
    t,
  )
}

/** Which sources report the story, each with its own title. */
export function reports(view: CardView, list: readonly Report[], t: Translate): Message {
  const body = list
    .slice(0, TELLERS)
    .map(({ source, title, link }) =>
      join([styled(source, 'bold'), '\n', styled(clip(title, QUOTE), { link })]),
    )
  return screen(view, t('about-sources'), join(body, '\n\n'), t)
}

function screen(view: CardView, title: string, body: Styled | string, t: Translate): Message {
  const { digest, position } = view
  return message(join([styled(title, 'bold'), styled(view.headline, 'italic'), body], '\n\n'), [
    [button(t('menu-back'), { kind: 'more', digest, position })],
  ])
}
