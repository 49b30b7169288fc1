import type { Finding } from '../../model/summary.ts'
import { numberMentions } from '../../text/numbers/number-mentions.ts'
import type { AlignedSentence } from './aligned-sentence.ts'

/** A word of doubt with the word that it concerns: "may buy", "reportedly bought", "plans to buy", "not likely to buy". */
const DOUBT =
  /\b(?:may|might|could|reportedly|allegedly|possibly|perhaps|(?:plans?|planned|considers?|considering|asked|asks|wants?|wanted|proposes?|proposed|hopes?|aims?|expects?|expected|likely) to) (?:(?:be|have|has|been) )*(\p{Ll}{3,})/giu
/** Anything that keeps a sentence from being a plain statement. */
const DOUBTFUL =
  /\b(?:may|might|could|would|should|can|will|reportedly|alleg\w+|rumou?r\w*|said|says?|saying|believ\w+|thought|suspect\w*|suggest\w*|expect\w*|plan\w*|consider\w*|propos\w*|likely|possibl[ey]|perhaps|potential\w*|aim\w*|hop(?:es?|ed|ing)|intend\w*|claim\w*|ask\w*|if|unless|according|estimat\w*|predict\w*|forecast\w*|appear\w*|seem\w*|unclear|want\w*|seek\w*|call(?:s|ed)? for|report\w*|argu\w*|warn\w*|risk\w*|about to|set to|due to|to)\b/iu

/** The month. */
const MAY = /(?<=\p{Ll} )May\b|\bMay(?= \d)/gu

/**
 * Words of doubt and limits of numbers that a summary leaves out: "buys" for "may buy", "300" for "almost 300". Soft, because
 * the article may say elsewhere that it is certain: on labelled summaries every second such finding was wrong. English only.
 */
export function checkCertainty(aligned: readonly AlignedSentence[]): Finding[] {
  return aligned.flatMap((sentence) =>
    sentence.isOneSentence ? [...lostDoubt(sentence), ...lostLimits(sentence)] : [],
  )
}

function lostDoubt({ text, words, source }: AlignedSentence): Finding[] {
  if (DOUBTFUL.test(text.replace(MAY, ' '))) return []
  const lost = Array.from(source.matchAll(DOUBT)).find(([, verb = '']) => {
    const stem = verb.toLowerCase().replace(/e$/u, '')
    return words.some((word) => word.startsWith(stem) && word.length <= stem.length + 3)
  })
  return lost === undefined ? [] : [{ kind: 'certainty', severity: 'soft', span: lost[0] }]
}

/** "Almost all versions" is not "all versions". */
const NEARLY =
  /\b(?:almost|nearly|virtually|practically) (all|every\w*|no(?:body|ne|thing)?|entire\w*)\b/iu

function lostLimits({ text, words, source }: AlignedSentence): Finding[] {
  const nearly = NEARLY.exec(source)
  if (nearly?.[1] !== undefined && words.includes(nearly[1].toLowerCase()) && !NEARLY.test(text)) {
    return [{ kind: 'certainty', severity: 'soft', span: nearly[1] }]
  }
  const real = numberMentions(source, 'en')
  return numberMentions(text, 'en').flatMap((mention): Finding[] => {
    if (mention.hedge !== null || mention.kind !== 'number') return []
    const same = real.filter((other) =>
      other.values.some((value) => mention.values.includes(value)),
    )
    const isLost = same.length > 0 && same.every(({ hedge }) => hedge !== null)
    return isLost ? [{ kind: 'certainty', severity: 'soft', span: mention.span }] : []
  })
}
