import type { Block } from '../../model/block.ts'
import { readCues, spokenInCues } from './captions.ts'
import { formatOfText, type TranscriptFormat } from './choose-transcripts.ts'
import { withoutRepeats } from './rolling.ts'
import type { Spoken } from './spoken.ts'
import { toParagraphs } from './to-paragraphs.ts'
import { spokenInHtml, spokenInText } from './transcript-html.ts'
import { spokenInJson } from './transcript-json.ts'

/** Reads a transcript of any format as paragraphs: none if nothing is said in it. Pure, never throws, in linear time. */
export function readTranscript(text: string, declared: TranscriptFormat): Block[] {
  return toParagraphs(spokenIn(text, formatOfText(text, declared)))
}

function spokenIn(text: string, format: TranscriptFormat): Spoken[] {
  switch (format) {
    case 'vtt':
    case 'srt':
      return spokenInCues(withoutRepeats(readCues(text)))
    case 'json':
      return spokenInJson(text)
    case 'html':
      return spokenInHtml(text)
    case 'text':
      return spokenInText(text)
  }
}
