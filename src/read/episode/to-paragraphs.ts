import type { Block } from '../../model/block.ts'
import { withoutHidden } from '../../text/hidden-characters.ts'
import type { Spoken } from './spoken.ts'

/** In characters: from here on a paragraph ends with its sentence, and here in any case. */
const LONG = 500
const LONGEST = 1200
/** A silence of so many seconds ends a paragraph after a sentence. */
const SILENCE = 3

const SENTENCE_END = /[.!?…]["”’»)\]]{0,2}$|[。！？][”』」]?$/
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}。！？、，]$/u

type Paragraph = Extract<Block, { kind: 'paragraph' }>

/**
 * What is said as paragraphs: pieces of captions joined to sentences, a new paragraph for each speaker, with the name in bold
 * before it, and after some sentences. Pure, in linear time.
 */
export function toParagraphs(pieces: readonly Spoken[]): Block[] {
  const blocks: Paragraph[] = []
  let text = ''
  let named: string | null = null
  let speaker: string | null = null
  let end: number | null = null
  const take = () => {
    const said = withoutHidden(text, '').trim()
    text = ''
    if (said === '') return
    const isNew = speaker !== null && speaker !== named
    named = speaker
    blocks.push(paragraphOf(isNew ? speaker : null, said))
  }
  for (const piece of pieces) {
    const isSilent = end !== null && piece.start !== null && piece.start - end >= SILENCE
    const isDone = SENTENCE_END.test(text)
    const isLong = text.length >= LONGEST || (isDone && (text.length >= LONG || isSilent))
    if (piece.speaker !== speaker || isLong) take()
    speaker = piece.speaker
    text += text === '' || UNSPACED.test(text) ? piece.text : ` ${piece.text}`
    end = piece.end
  }
  take()
  return blocks.flatMap(inSentences)
}

function paragraphOf(speaker: string | null, said: string): Paragraph {
  if (speaker === null) return { kind: 'paragraph', text: said, marks: [] }
  const name = `${withoutHidden(speaker, '')}:`
  return {
    kind: 'paragraph',
    text: `${name} ${said}`,
    marks: [{ kind: 'bold', start: 0, end: name.length }],
  }
}

/** A paragraph that one piece alone made too long, divided after sentences. */
function inSentences(block: Paragraph): Paragraph[] {
  if (block.text.length <= 1.5 * LONGEST) return [block]
  const parts: Paragraph[] = []
  let at = 0
  while (block.text.length - at > LONGEST) {
    const end = endOfSentence(block.text, at + LONG, at + LONGEST)
    parts.push(paragraphOf(null, block.text.slice(at, end).trim()))
    at = end
  }
  parts.push(paragraphOf(null, block.text.slice(at).trim()))
  const [first, ...others] = parts.filter(({ text }) => text !== '')
  return first === undefined ? [block] : [{ ...first, marks: block.marks }, ...others]
}

/** Where the first sentence after `from` ends, otherwise the last word before `to`. */
function endOfSentence(text: string, from: number, to: number): number {
  const part = text.slice(from, to)
  const found = /[.!?…。！？]["”’»)\]]?(?=\s|$)|[。！？]/.exec(part)
  if (found !== null) return from + found.index + found[0].length
  const blank = part.lastIndexOf(' ')
  if (blank > 0) return from + blank
  return (text.codePointAt(to - 1) ?? 0) > 0xffff ? to + 1 : to
}
