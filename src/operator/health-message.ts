import { button } from '../card/button.ts'
import { type Message, message } from '../card/message.ts'
import { join, styled } from '../card/styled.ts'
import type { Translate } from '../text/locales.ts'
import type { FailedJobs } from './operator.ts'
import { durationWords } from './source-health-words.ts'

/** Maximum number of failures shown; more of them usually have the same cause. */
const MAX_FAILURES = 8

/** The health of each part and the jobs that failed after all retries. `parts`: the problem of each, `null` if it is healthy. */
export function healthMessage(
  parts: Record<string, string | null>,
  failed: readonly FailedJobs[],
  now: number,
  t: Translate,
): Message {
  const isHealthy = Object.values(parts).every((problem) => problem === null)
  const lines = Object.entries(parts).map(([part, problem]) =>
    problem === null ? `✓ ${t(`health-${part}`)}` : `✗ ${t(`health-${part}`)}: ${problem}`,
  )
  const title = styled(t(isHealthy ? 'health-well' : 'health-ill'), 'bold')
  if (failed.length === 0) return message(join([title, join(lines, '\n')], '\n\n'))
  const failures = failed.slice(0, MAX_FAILURES).map((jobs) => `✗ ${failedWords(jobs, now, t)}`)
  return message(
    join([title, join(lines, '\n'), join([t('jobs-failed'), ...failures], '\n')], '\n\n'),
    [[button(t('jobs-try-again'), { kind: 'admin', action: 'retry', id: 0 })]],
  )
}

/** Which jobs failed, how often, when last and why. */
export function failedWords(
  { name, reason, at, times }: FailedJobs,
  now: number,
  t: Translate,
): string {
  return t('jobs-failure', { name, reason, times, ago: durationWords(Math.max(0, now - at), t) })
}
