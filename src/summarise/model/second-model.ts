import type { Finding } from '../../model/summary.ts'
import { foldText } from '../../text/fold/fold-text.ts'
import type { ArticleEvidence } from '../fact-check/article-evidence.ts'
import { quotedWords } from '../fact-check/quotes.ts'
import type { PaidModel } from './ask-within-budget.ts'
import { type SentenceCheck, unsupportedSentences } from './check-sentences.ts'
import { ModelError } from './model-error.ts'
import type { SummaryDraft } from './summary-draft.ts'
import { type PartFinding, withoutUnsupported } from './supported-draft.ts'

/**
 * How a check ended: all sentences `supported`, some `dropped`, the whole summary `rejected`, or it `failed` (no usable answer in
 * time, or no budget), which leaves the summary as it was.
 */
export type CheckOutcome = 'supported' | 'dropped' | 'rejected' | 'failed'

/** A second model that checks summaries. */
export interface SecondModel {
  model: PaidModel
  onCheck?: ((outcome: CheckOutcome) => void) | undefined
}

/** The draft without what the second model calls unsupported; `null` if too little is left of the gist. */
interface CheckedDraft {
  draft: SummaryDraft | null
  findings: PartFinding[]
}

/**
 * Lets the second model compare each sentence with the article. A sentence that stands in the article word for word is kept whatever
 * it says, so that a careless or hostile judge cannot take everything. If the check fails, also because `signal` is aborted
 * meanwhile, the draft stays as it is: it has passed the fact check.
 */
export async function withCheckedSentences(
  { model, onCheck = () => undefined }: SecondModel,
  check: SentenceCheck,
  evidence: ArticleEvidence,
  signal: AbortSignal,
): Promise<CheckedDraft> {
  const { article, draft, language } = check
  let named: ReadonlySet<string>
  try {
    named = await unsupportedSentences(model, check, { tokensIn: 0, tokensOut: 0 }, signal)
  } catch (error) {
    if (!signal.aborted && !(error instanceof ModelError)) throw error
    model.log.warn(
      { article: article.id, model: model.chat.model, err: error },
      'the second model did not check a summary, it stays as it is',
    )
    onCheck('failed')
    return { draft, findings: [] }
  }
  const wrong = new Set([...named].filter((sentence) => !isVerbatim(sentence, evidence)))
  if (wrong.size === 0) {
    onCheck('supported')
    return { draft, findings: [] }
  }
  const rest = withoutUnsupported(draft, article, language, (text) => !wrong.has(text))
  onCheck(rest === null ? 'rejected' : 'dropped')
  return { draft: rest, findings: [...wrong].map((span) => findingIn(span, draft)) }
}

function isVerbatim(sentence: string, { wordSequence }: ArticleEvidence): boolean {
  return wordSequence.includes(` ${quotedWords(foldText(sentence)).join(' ')} `)
}

function findingIn(span: string, { headline, gist, points }: SummaryDraft): PartFinding {
  const part =
    span === headline
      ? 'headline'
      : points.includes(span)
        ? 'points'
        : gist.includes(span)
          ? 'gist'
          : 'why'
  return { ...({ kind: 'sentence', severity: 'hard', span } satisfies Finding), part }
}
