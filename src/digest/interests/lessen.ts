import type { Interest, InterestSubject } from '../../model/interest.ts'
import { MAX_STEPS, roundStored, weightOfSteps } from './interests.ts'
import { featureOf } from '../../model/interest.ts'

/**
 * The interest after somebody has asked for less of a subject: one step below what it was, and never above a dislike. It is
 * pinned, because it was said in so many words: it neither fades nor changes with the next 👍. Pure.
 * @param before what was known about the subject, if anything
 * @param now epoch milliseconds
 */
export function lessened(
  subject: InterestSubject,
  before: Interest | undefined,
  now: number,
): Interest {
  const known = roundStored(before === undefined ? [] : [before], now)
  const steps = Math.min(0, known[featureOf(subject)] ?? 0) - 1
  const weight = weightOfSteps(Math.max(-MAX_STEPS, steps))
  return { kind: subject.kind, name: subject.name, weight, pinned: true, updatedAt: now }
}
