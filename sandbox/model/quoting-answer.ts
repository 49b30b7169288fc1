import { answerByQuoting, askedIn } from './answer-question.ts'
import { discussionIn, tellByQuoting } from './tell-discussion.ts'

/** The answer to a question about articles or a discussion, in the words of what it is asked about; `null` for any other request. */
export function quotingAnswer(
  messages: readonly { role: string; content: string }[],
): string | null {
  const asked = askedIn(messages)
  if (asked !== null) return answerByQuoting(asked)
  const discussion = discussionIn(messages)
  return discussion === null ? null : tellByQuoting(discussion)
}
