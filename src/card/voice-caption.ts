import type { Caption, CaptionEntity } from '../model/voice.ts'
import { CAPTION_CHARACTERS } from './limits.ts'
import { outsideText } from './outside-text.ts'
import { join, type Styled, styled } from './styled.ts'
import { clip, isolate } from './wording.ts'

/** A line of the list of chapters. */
export interface CaptionChapter {
  /** Seconds from the beginning. Telegram makes a time in a caption a place to tap on. */
  readonly at: number
  readonly headline: string
  readonly link: string
}

const LONGEST_HEADLINE = 120
/** "12:34 " with its line break, and marks of direction. */
const AROUND_HEADLINE = 12

/** The caption of a voice message: its title, and when each story begins; headlines are cut so that all fit. */
export function voiceCaption(title: string, chapters: readonly CaptionChapter[]): Caption {
  const room = CAPTION_CHARACTERS - title.length - 2
  const each = Math.floor(room / Math.max(1, chapters.length)) - AROUND_HEADLINE
  const longest = Math.min(LONGEST_HEADLINE, Math.max(8, each))
  const lines = chapters.map(({ at, headline, link }) =>
    join([`${clock(at)} `, outsideText(isolate(clip(headline, longest)), { link })]),
  )
  return toCaption(join([styled(title, 'bold'), join(lines, '\n')], '\n\n'))
}

/** The caption of an article that is read out: its headline, which links to it, and which part this is. */
export function articleCaption(headline: string, link: string, part: string | null): Caption {
  const name = outsideText(clip(headline, LONGEST_HEADLINE * 2), 'bold', { link })
  return toCaption(join([name, ...(part === null ? [] : [part])], '\n'))
}

function toCaption({ text, entities }: Styled): Caption {
  return { text, entities: entities.flatMap(known) }
}

function known(entity: Styled['entities'][number]): CaptionEntity[] {
  const { type, offset, length } = entity
  if (type === 'text_link') return [{ type, offset, length, url: entity.url }]
  return type === 'bold' || type === 'code' ? [{ type, offset, length }] : []
}

/** Seconds as "4:07". */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
