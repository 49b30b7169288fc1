import type { Translate } from '../text/locales.ts'
import { button, rowsOf } from './button.ts'
import { type Message, message } from './message.ts'
import { outsideText } from './outside-text.ts'
import { join, type Styled, styled } from './styled.ts'
import { clip, isolate } from './wording.ts'

/** One report of a story: the day in words, and its title. */
export interface Turn {
  day: string
  title: string
}

/** An article of a recap, at a position of its digest. */
export interface RecapLine {
  position: number
  headline: string
  link: string
  source: string
}

/** A story of the week. */
export interface RecapStory extends RecapLine {
  /** Number of sources that told it. */
  sources: number
  /** How it went on: its first and its last report; empty where that says no more than the headline. */
  course: readonly Turn[]
}

/** What the recap of a week shows. */
export interface RecapView {
  digest: number
  /** The days of the week in words: "November 24 – 30". */
  days: string
  stories: readonly RecapStory[]
  /** What was saved in the week and not read. */
  saved: readonly RecapLine[]
}

const BUTTONS_PER_ROW = 5
const MAX_HEADLINE = 160
const MAX_TITLE = 120

/** The recap of a week as one message; the numbers open the cards. */
export function recap({ digest, days, stories, saved }: RecapView, t: Translate): Message {
  const all = [...stories, ...saved]
  const title = styled(t('recap-title', { days }), 'bold')
  if (all.length === 0) return message(join([title, t('recap-quiet')], '\n\n'))
  const unread =
    saved.length === 0
      ? ''
      : join([t('recap-saved', { count: saved.length }), ...saved.map(lineOf)], '\n')
  return message(
    join([title, ...stories.map((story) => storyText(story, t)), unread], '\n\n'),
    rowsOf(
      all.map(({ position }) => button(String(position + 1), { kind: 'card', digest, position })),
      BUTTONS_PER_ROW,
    ),
  )
}

function storyText(story: RecapStory, t: Translate): Styled {
  const told = story.sources > 1 ? ` · ${t('told-by', { count: story.sources })}` : ''
  const turns = story.course.map(({ day, title }) =>
    outsideText(`${day}: ${isolate(clip(title, MAX_TITLE))}`),
  )
  return join([join([lineOf(story), outsideText(told, 'italic')]), ...turns], '\n')
}

function lineOf({ position, headline, link, source }: RecapLine): Styled {
  return join([
    `${position + 1}. `,
    styled(isolate(clip(headline, MAX_HEADLINE)), 'bold', { link }),
    outsideText(` · ${isolate(source)}`, 'italic'),
  ])
}
