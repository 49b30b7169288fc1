import { type Block, plainText } from '../model/block.ts'
import { foldWord } from '../text/fold/fold-word.ts'
import type { Question } from './question.ts'
import { commonToForms } from './words.ts'

/** Blocks from the beginning of an article that are kept anyway: they say what the news is. */
const FIRST = 2

/**
 * The blocks of an article that may have a word of the question, with the ones beside them, its headings and its beginning: of twenty
 * long articles only these are taken apart, which takes a tenth of the time. Pure.
 */
export function blocksNear(blocks: readonly Block[], question: Question): Block[] {
  const looked = [...question.words, ...question.earlier].map(commonToForms)
  const has = blocks.map((block) => {
    const text = foldWord(plainText([block]).normalize('NFKC'))
    return looked.some((word) => text.includes(word))
  })
  return blocks.filter(
    ({ kind }, i) =>
      i < FIRST ||
      kind === 'heading' ||
      has[i] === true ||
      has[i - 1] === true ||
      has[i + 1] === true,
  )
}
