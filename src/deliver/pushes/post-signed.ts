import { FetchError } from '../../collect/fetch/fetch-error.ts'
import type { Fetcher } from '../../collect/fetch/fetcher.ts'
import { SECOND } from '../../model/time.ts'
import { signedHeaders, webhookSecret } from './sign.ts'

/** Where something is posted to, and with what its secret is made. */
export interface Target {
  target: string
  nonce: string
}

/** `arrived`; `ended`: the receiver wants no more (410); `failed` with why, for its owner: a status or a word. */
export type PostOutcome = { kind: 'arrived' } | { kind: 'ended' } | { kind: 'failed'; why: string }

const DEADLINE_MS = 10 * SECOND
const GONE = 410

/** Posts a signed JSON body. A redirect counts as a failure: it could lead anywhere. @param id stays the same when it is repeated */
export async function postSigned(
  { target, nonce }: Target,
  { id, at, body }: { id: string; at: number; body: string },
  { fetcher, key }: { fetcher: Pick<Fetcher, 'post'>; key: string },
): Promise<PostOutcome> {
  const headers = signedHeaders(webhookSecret(key, nonce), { id, at, body })
  try {
    const posted = { type: 'application/json', body, headers }
    const { status } = await fetcher.post(target, posted, { deadlineMs: DEADLINE_MS })
    if (status >= 200 && status < 300) return { kind: 'arrived' }
    return status === GONE ? { kind: 'ended' } : { kind: 'failed', why: `HTTP ${status}` }
  } catch (error) {
    if (error instanceof FetchError) return { kind: 'failed', why: error.code }
    throw error
  }
}
