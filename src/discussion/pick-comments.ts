import type { Comment, ThreadComments } from '../collect/discussion/comment.ts'
import { withoutInstructions } from '../summarise/passages.ts'
import { splitSentences } from '../text/sentences/split-sentences.ts'

/** A comment that may be told of. */
export interface Candidate extends Comment {
  /** Its sentences, none of which instructs a model; only the first ones of a long comment. */
  sentences: readonly string[]
}

/** Voices that are looked at: what the site shows on its first screens. */
const MAX_VOICES = 24
/** Characters of a comment that are looked at. */
const MAX_CHARACTERS = 900
/** A shorter one is a remark. */
const MIN_CHARACTERS = 40
/** A reply has to add more than a remark does. */
const MIN_REPLY = 80
/** So many comments of a voice, and so few people for each of them, are a quarrel. */
const QUARREL = 12
const QUARREL_WIDTH = 0.25
/** The longest replies of a voice, whose texts are looked at. */
const MAX_REPLIES = 12
/** Share of capitals from which somebody shouts; names and code have some. */
const SHOUTING = 0.6
/** Letters of a text that can be told to shout. */
const MIN_LETTERS = 20

/**
 * The comments of a thread that may be told of, the best-ranked first: of each voice its first comment and the reply to it that says
 * most. So a quarrel of two hundred replies counts as much as any other voice, and nobody has more than two. Comments that say
 * nothing, shout, or only address a model are left out. Pure.
 * @param language that of the comments (ISO 639-1)
 */
export function pickComments(thread: ThreadComments, language: string): Candidate[] {
  const voices = [...Map.groupBy(thread.comments, ({ voice }) => voice).values()]
  const ranked = thread.isRanked ? voices : voices.toSorted((a, b) => width(b) - width(a))
  // Whatever a quarrel was about, it comes after what others say.
  const ordered = [...ranked.filter((one) => !isQuarrel(one)), ...ranked.filter(isQuarrel)]
  const spoken = new Map<string, number>()
  const picked: Candidate[] = []
  const take = (candidate: Candidate | null) => {
    if (candidate === null || (spoken.get(candidate.author) ?? 0) >= 2) return
    spoken.set(candidate.author, (spoken.get(candidate.author) ?? 0) + 1)
    picked.push(candidate)
  }
  let left = MAX_VOICES
  for (const comments of ordered) {
    if (left === 0) break
    const [first] = comments
    const root = first === undefined ? null : candidateOf(first, language)
    const reply = bestReply(comments.slice(1), first?.author ?? '', language)
    if (root === null && reply === null) continue
    left -= 1
    take(root)
    take(reply)
  }
  return picked
}

/** How many people speak in a voice; where a site does not rank, that says most of all. */
function width(comments: readonly Comment[]): number {
  return new Set(comments.map(({ author }) => author)).size
}

/** Whether few people write very much to each other. */
function isQuarrel(comments: readonly Comment[]): boolean {
  return comments.length >= QUARREL && width(comments) < QUARREL_WIDTH * comments.length
}

/** The reply of somebody else that says most. */
function bestReply(
  replies: readonly Comment[],
  author: string,
  language: string,
): Candidate | null {
  let best: Comment | null = null
  const longest = replies
    .filter((reply) => reply.author !== author && reply.size >= MIN_REPLY)
    .toSorted((a, b) => b.size - a.size)
    .slice(0, MAX_REPLIES)
  for (const reply of longest) {
    if (reply.text.length < MIN_REPLY) continue
    if (best === null || substance(reply) > substance(best)) best = reply
  }
  return best === null ? null : candidateOf(best, language)
}

/** Length up to what is looked at, more for numbers and sources, less for each step away from the article. */
function substance({ text, depth }: Comment): number {
  const length = Math.min(text.length, MAX_CHARACTERS) / MAX_CHARACTERS
  return length + (/\d/.test(text) ? 0.2 : 0) + (text.includes('://') ? 0.1 : 0) - depth * 0.05
}

function candidateOf(comment: Comment, language: string): Candidate | null {
  const safe = withoutInstructions(comment.text, language)
  if (safe.length < MIN_CHARACTERS || isShouting(safe)) return null
  const sentences: string[] = []
  let length = 0
  for (const sentence of splitSentences(safe, language)) {
    length += sentence.length
    if (sentences.length > 0 && length > MAX_CHARACTERS) break
    sentences.push(sentence)
  }
  return sentences.length === 0 ? null : { ...comment, sentences }
}

function isShouting(text: string): boolean {
  const cased = text.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return cased >= MIN_LETTERS && capitals > SHOUTING * cased
}
