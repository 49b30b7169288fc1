import { createHash } from 'node:crypto'
import { type Block, countWords, type Prose } from '../model/block.ts'
import type { LeftOriginal, TranslatedSection } from '../model/translation.ts'
import { isInstruction } from '../summarise/prompt-injection/instruction.ts'
import { detectAmong } from '../text/detect-language.ts'
import { splitSentences } from '../text/sentences/split-sentences.ts'
import { textsOf, withTexts } from './block-texts.ts'
import { fromPieces, toPieces } from './lines.ts'
import { TRANSLATION_PROMPT } from './model/translation-prompt.ts'
import { fromTagged, toTagged, wordsOfTagged } from './tagged.ts'

/** The part of an article that is translated at once. */
export interface SectionInput {
  title: string
  blocks: readonly Block[]
  /** The language of the article, ISO 639-1. */
  from: string
  to: string
}

/** The texts of a section that a model is asked for, and how they become the section again. */
export interface SectionTexts {
  /** The title first. */
  asked: readonly Prose[]
  hash: string
  /** @param texts the translations in the order of `asked`, with tags; `null` where there is none */
  assemble: (texts: readonly (string | null)[]) => TranslatedSection
}

type Piece =
  | { kind: 'asked'; at: number; prose: Prose }
  | { kind: 'same' | 'withheld'; prose: Prose }

/** From this number of words on, a paragraph is known to be in the other language already. */
const MIN_WORDS = 10

/**
 * Finds what of a section is translated. Numbers, code and what is in that language already stay as they are; a sentence that speaks
 * to a model is not sent to one, and is shown in the original.
 */
export function sectionTexts({ title, blocks, from, to }: SectionInput): SectionTexts {
  const asked: Prose[] = []
  const pieceOf = (prose: Prose): Piece => {
    const words = wordsOfTagged(toTagged(prose).text)
    if (!/\p{L}/u.test(words) || isIn(words, from, to)) return { kind: 'same', prose }
    if (splitSentences(prose.text, from).some(isInstruction)) return { kind: 'withheld', prose }
    asked.push(prose)
    return { kind: 'asked', at: asked.length - 1, prose }
  }
  const divided = (prose: Prose) => {
    const { pieces, gaps } = toPieces(prose)
    return { pieces: pieces.map(pieceOf), gaps }
  }
  const heading = divided({ text: title, marks: [] })
  const parts = blocks.map((block) => ({ block, texts: textsOf(block).map(divided) }))
  const sources = asked.map((prose) => toTagged(prose).text)
  const hash = createHash('sha256')
    .update(JSON.stringify([TRANSLATION_PROMPT, sources]))
    .digest('base64url')
    .slice(0, 22)

  return {
    asked,
    hash,
    assemble(texts) {
      const translated = (piece: Piece): Prose | null => {
        if (piece.kind !== 'asked') return piece.kind === 'same' ? piece.prose : null
        const text = texts[piece.at] ?? null
        return text === null ? null : fromTagged(text, toTagged(piece.prose).tags)
      }
      const join = ({ pieces, gaps }: ReturnType<typeof divided>) => {
        const made = pieces.map(translated)
        const lost = made.filter((one) => one === null).length
        return {
          lost,
          of: pieces.filter(({ kind }) => kind !== 'same').length,
          prose: fromPieces(
            made.map((one, index) => one ?? pieces[index]?.prose ?? { text: '', marks: [] }),
            gaps,
          ),
        }
      }
      return {
        title: join(heading).prose.text,
        blocks: parts.map(({ block, texts: of }) => {
          const made = of.map(join)
          const lost = made.reduce((sum, one) => sum + one.lost, 0)
          const all = made.reduce((sum, one) => sum + one.of, 0)
          return {
            block: withTexts(
              block,
              made.map(({ prose }) => prose),
            ),
            left: leftOf(lost, all),
          }
        }),
      }
    },
  }
}

function leftOf(lost: number, all: number): LeftOriginal {
  if (lost === 0) return 'none'
  return lost === all ? 'all' : 'partly'
}

/** Whether a text is surely in the language to translate into already, as quotations in an article of another language are. */
function isIn(text: string, from: string, to: string): boolean {
  if (countWords(text) < MIN_WORDS) return false
  return detectAmong(text, [to, from, 'en', 'de', 'fr', 'es', 'pt', 'ru', 'uk']) === to
}
