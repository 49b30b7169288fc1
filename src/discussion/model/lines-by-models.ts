import type { Logger } from '../../log.ts'
import type { PaidModel, TokenUsage } from '../../summarise/model/ask-within-budget.ts'
import { ModelError } from '../../summarise/model/model-error.ts'
import { estimateTokens } from '../../summarise/model/tokens.ts'
import type { Candidate } from '../pick-comments.ts'
import type { CheckedLine } from './check-line.ts'
import type { SaidPrompt } from './said-prompt.ts'
import { writeLines } from './write-lines.ts'

/** What writing by models needs. */
export interface LinesDeps {
  models: readonly PaidModel[]
  commentTokens: number
  log: Pick<Logger, 'warn'>
}

/** For the number of a comment, its author and the line break. */
const EXTRA_TOKENS = 12

/**
 * The lines of the first model that writes some which its comments support; none where all fail.
 * @throws the reason of `signal` once it is aborted
 */
export async function linesByModels(
  { models, commentTokens, log }: LinesDeps,
  prompt: SaidPrompt,
  usage: TokenUsage,
  signal: AbortSignal,
): Promise<CheckedLine[]> {
  const fitting = { ...prompt, comments: withinBudget(prompt.comments, commentTokens) }
  if (fitting.comments.length === 0) return []
  for (const model of models) {
    signal.throwIfAborted()
    try {
      return await writeLines(model, fitting, usage, signal)
    } catch (error) {
      if (!(error instanceof ModelError)) throw error
      const { reason } = error
      log.warn({ model: error.model, reason, err: error }, 'model told nothing of a discussion')
    }
  }
  return []
}

/** The best-ranked comments that fit. */
function withinBudget(comments: readonly Candidate[], tokens: number): Candidate[] {
  let left = tokens
  return comments.filter(({ sentences }) => {
    const cost = estimateTokens(sentences.join(' ')) + EXTRA_TOKENS
    if (cost > left) return false
    left -= cost
    return true
  })
}
