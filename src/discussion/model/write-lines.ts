import {
  askWithinBudget,
  type PaidModel,
  type TokenUsage,
} from '../../summarise/model/ask-within-budget.ts'
import { answerSchema, type ChatMessage } from '../../summarise/model/chat-request.ts'
import { repeatsRules } from '../../summarise/model/draft-fault.ts'
import { ModelError } from '../../summarise/model/model-error.ts'
import { lastObject, withoutReasoning } from '../../summarise/model/parse-draft.ts'
import type { Reply } from '../../summarise/model/reply.ts'
import { type CheckedLine, checkLine } from './check-line.ts'
import { RequestedLines, toLineDrafts } from './said-draft.ts'
import { saidAgain, saidMessages, type SaidPrompt } from './said-prompt.ts'

/** Token limit of an answer: five lines with their quotations take about 500, more in Russian or Chinese. */
const ANSWER_TOKENS = 1_200
const SCHEMA = answerSchema(RequestedLines, 'discussion')
/** With fewer lines that can be shown, the model is asked once more. */
const ENOUGH_LINES = 3
/** The most lines of each kind. */
const MOST = { objection: 2, fact: 2, correction: 1 } as const

interface Read {
  lines: CheckedLine[]
  /** What is wrong with the others, or with the answer as a whole. */
  faults: string[]
}

/**
 * Asks a model what a discussion says, checks each line against its comment, and leaves out what cannot be shown; asks once more where too
 * little is left. Adds the tokens of both calls to `usage`.
 * @returns three to five lines, or fewer where the model or the discussion has no more: objections, facts, a correction; each of another
 *   voice and person. None if the model finds nothing to tell.
 * @throws {ModelError} if no line can be shown although the model wrote some
 * @throws the reason of `signal` once it is aborted
 */
export async function writeLines(
  model: PaidModel,
  prompt: SaidPrompt,
  usage: TokenUsage,
  signal: AbortSignal,
): Promise<CheckedLine[]> {
  const ask = (messages: readonly ChatMessage[]): Promise<Reply> =>
    askWithinBudget(
      model,
      { purpose: 'discussion', messages, maxTokens: ANSWER_TOKENS, schema: SCHEMA },
      usage,
      signal,
    )
  const messages = saidMessages(prompt)
  const reply = await ask(messages)
  const rules = messages[0]?.content ?? ''
  const first = readLines(reply.text, prompt, rules)
  if (first.faults.length === 0 || first.lines.length >= ENOUGH_LINES) return first.lines
  const said = reply.finish === 'length' ? '' : reply.text
  const again = await secondTry(ask, [
    ...messages,
    ...saidAgain(said, first.faults, prompt.language),
  ])
  const second = again === null ? null : readLines(again.text, prompt, rules)
  const lines = apart([...first.lines, ...(second?.lines ?? [])])
  if (lines.length > 0 || second?.faults.length === 0) return lines
  throw new ModelError('unfaithful', model.chat.model)
}

/** The first answer may do where the second call fails. */
async function secondTry(
  ask: (messages: readonly ChatMessage[]) => Promise<Reply>,
  messages: readonly ChatMessage[],
): Promise<Reply | null> {
  try {
    return await ask(messages)
  } catch (error) {
    if (error instanceof ModelError) return null
    throw error
  }
}

function readLines(raw: string, prompt: SaidPrompt, rules: string): Read {
  const drafts = lastObject(withoutReasoning(raw), toLineDrafts)
  if (drafts === null) return { lines: [], faults: ['It is not the JSON object asked for.'] }
  const lines: CheckedLine[] = []
  const faults: string[] = []
  for (const draft of drafts) {
    const checked = repeatsRules(draft.text, rules)
      ? 'A line repeats the rules.'
      : checkLine(draft, prompt)
    if (typeof checked === 'string') faults.push(checked)
    else lines.push(checked)
  }
  return { lines: apart(lines), faults }
}

/** Lines of different voices and people, at most so many of each kind: objections, facts, a correction. */
function apart(lines: readonly CheckedLine[]): CheckedLine[] {
  const heard = new Set<string>()
  const counts = { objection: 0, fact: 0, correction: 0 }
  const kept = lines.filter(({ kind, comment }) => {
    const [voice, author] = [`voice ${comment.voice}`, `author ${comment.author}`]
    if (heard.has(voice) || heard.has(author) || counts[kind] >= MOST[kind]) return false
    heard.add(voice).add(author)
    counts[kind] += 1
    return true
  })
  const order = Object.keys(MOST)
  return kept.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}
