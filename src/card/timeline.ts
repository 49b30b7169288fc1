import type { Translate } from '../text/locales.ts'
import { button } from './button.ts'
import type { CardView } from './card.ts'
import { type Message, message } from './message.ts'
import { outsideText } from './outside-text.ts'
import { join, type Styled, styled } from './styled.ts'
import { clip, isolate } from './wording.ts'

/** One report of a story. */
export interface TimelineEntry {
  /** Its local day and time in words. */
  day: string
  time: string
  source: string
  title: string
  link: string
  /** Whether it said something that no report before it had. */
  isNew: boolean
}

const MAX_TITLE = 110
const MAX_SOURCE = 40
/** Reports that fit into a message with all their links. */
const MAX_ENTRIES = 20

/** The screen with the reports of a card's story, the oldest first, under their days; what changed the story is marked. */
export function timeline(view: CardView, entries: readonly TimelineEntry[], t: Translate): Message {
  const { digest, position } = view
  const shown = shorten(entries)
  const days = Map.groupBy(shown, ({ day }) => day)
  const body = [...days].map(([day, reports]) =>
    join([styled(day, 'bold'), ...reports.map(entryLine)], '\n'),
  )
  const hidden = entries.length - shown.length
  const legend = [
    entries.length < 2 ? t('timeline-one') : t('timeline-legend'),
    hidden === 0 ? '' : t('timeline-more', { count: hidden }),
  ]
  return message(
    join(
      [
        styled(t('about-timeline'), 'bold'),
        outsideText(view.headline, 'italic'),
        ...body,
        join(legend, '\n'),
      ],
      '\n\n',
    ),
    [[button(t('menu-back'), { kind: 'more', digest, position })]],
  )
}

/** 🔄 14:05 · Financial Times: Chips are rented */
function entryLine({ time, source, title, link, isNew }: TimelineEntry): Styled {
  const report = styled(isolate(clip(title, MAX_TITLE)), ...(isNew ? ['bold' as const] : []), {
    link,
  })
  return join([
    isNew ? '🔄 ' : '',
    outsideText(`${time} · ${isolate(clip(source, MAX_SOURCE))}: `, 'italic'),
    report,
  ])
}

/** As many reports as fit: those that say the same as earlier ones are left out first, then the older ones. */
function shorten(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const surplus = entries.length - MAX_ENTRIES
  if (surplus <= 0) return entries
  const repeated = entries.filter(({ isNew }) => !isNew).slice(0, surplus)
  const rest = entries.filter((entry) => !repeated.includes(entry))
  const [begin, ...later] = rest
  if (begin === undefined || rest.length <= MAX_ENTRIES) return rest
  return [begin, ...later.slice(1 - MAX_ENTRIES)]
}
