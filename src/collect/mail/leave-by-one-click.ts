import { SECOND } from '../../model/time.ts'
import { FetchError } from '../fetch/fetch-error.ts'
import type { Fetcher } from '../fetch/fetcher.ts'

/**
 * What became of a request to leave a list. `left`: the server took it; `refused`: it said no, or sent the request somewhere else;
 * `unreachable`: it gave no answer, or may not be asked.
 */
export type LeaveOutcome = 'left' | 'refused' | 'unreachable'

const DEADLINE_MS = 10 * SECOND

/**
 * Leaves a mailing list by one request (RFC 8058), which a person has to have asked for: it is https only, has no cookies and says
 * nothing of who asks but what the address itself says. A redirect counts as refused: senders must not answer with one, and the page that it
 * leads to is for a person.
 *
 * The signature that RFC 8058 asks for (DKIM over both headers) is not checked. A forged mail could at most make a person who confirms
 * it leave the list that the forger has the address for; the name of the host is shown before.
 */
export async function leaveByOneClick(
  url: string,
  fetcher: Pick<Fetcher, 'postForm'>,
): Promise<LeaveOutcome> {
  if (URL.parse(url)?.protocol !== 'https:') return 'unreachable'
  try {
    const form = { 'List-Unsubscribe': 'One-Click' }
    const { status } = await fetcher.postForm(url, form, { deadlineMs: DEADLINE_MS })
    return status >= 200 && status < 300 ? 'left' : 'refused'
  } catch (error) {
    if (error instanceof FetchError) return 'unreachable'
    throw error
  }
}
