/** A discussion as Daybrief asks about it: its numbered comments. */
export interface AskedDiscussion {
  comments: readonly { number: number; text: string }[]
}

/** Reads a question about a discussion to a model; `null` for any other request. */
export function discussionIn(
  messages: readonly { role: string; content: string }[],
): AskedDiscussion | null {
  const asking = messages.find(({ content }) => /<comments-[0-9a-f]+>/.test(content))
  if (asking === undefined) return null
  const inside = /<(comments-[0-9a-f]+)>\n([\s\S]*?)\n<\/\1>/.exec(asking.content)?.[2] ?? ''
  const comments = Array.from(
    inside.matchAll(/^\[(\d+)\] [^:]*: (.*)$/gm),
    ([, number = '', text = '']) => ({ number: Number(number), text: unescape(text) }),
  )
  return { comments }
}

/** What the lines are, in turns. */
const KINDS = ['objection', 'fact'] as const
/** A shorter sentence says little. */
const MIN_SENTENCE = 50

/**
 * Tells a discussion by quoting: a sentence of each of the first comments, which says itself. A comment that says what is wrong is a
 * correction, together with the one that shares most words with it.
 */
export function tellByQuoting({ comments }: AskedDiscussion): string {
  const lines = comments.flatMap(({ number, text }, i) => {
    const sentence = text.split(/(?<=[.!?]) /).find((one) => one.length >= MIN_SENTENCE)
    if (sentence === undefined) return []
    const isCorrection = /\b(?:is|are) wrong\b/.test(text)
    const other = isCorrection ? mostAlike(text, comments, number) : []
    const kind = isCorrection ? 'correction' : KINDS[i % 2]
    return [{ kind, comments: [number, ...other], quote: sentence, text: sentence }]
  })
  return JSON.stringify({ lines: lines.slice(0, 8) })
}

function mostAlike(text: string, comments: AskedDiscussion['comments'], number: number): number[] {
  const words = new Set(wordsOf(text))
  const [best] = comments
    .filter((one) => one.number !== number)
    .map((one) => ({ ...one, shared: wordsOf(one.text).filter((word) => words.has(word)).length }))
    .toSorted((a, b) => b.shared - a.shared)
  return best === undefined ? [] : [best.number]
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? []
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
