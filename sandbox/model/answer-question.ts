/** A question as Daybrief asks it: the numbered passages, and what is asked. */
export interface AskedQuestion {
  passages: readonly string[]
  question: string
  /** Whether an answer was given before and objected to. */
  isAgain: boolean
}

/** Reads a question to a model; `null` for any other request. */
export function askedIn(
  messages: readonly { role: string; content: string }[],
): AskedQuestion | null {
  const asking = messages.find(({ content }) => /<question-[0-9a-f]+>/.test(content))
  if (asking === undefined) return null
  const inside = (name: string) =>
    unescape(
      new RegExp(`<(${name}-[0-9a-f]+)>\n([\\s\\S]*?)\n</\\1>`).exec(asking.content)?.[2] ?? '',
    )
  const passages = Array.from(
    inside('article').matchAll(/^\[\d+\] (.*)$/gm),
    ([, text = '']) => text,
  )
  const isAgain = messages.at(-1) !== asking
  return { passages, question: inside('question'), isAgain }
}

/** Answers by quoting the passage that shares most words with the question; says that there is none if no word is shared. */
export function answerByQuoting({ passages, question }: AskedQuestion): string {
  const asked = wordsOf(question)
  const shared = passages.map((text) => wordsOf(text).filter((word) => asked.includes(word)).length)
  const most = Math.max(0, ...shared)
  if (most === 0) return NOT_SAID
  const at = shared.indexOf(most)
  return JSON.stringify({ kind: 'answer', answer: passages[at], passages: [at + 1] })
}

export const NOT_SAID = JSON.stringify({ kind: 'not_said', answer: '', passages: [] })

/** Words of five letters and more, so that "what" and "the" decide nothing. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{5,}|\p{sc=Han}/gu) ?? []
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
