import { createHash } from 'node:crypto'
import { isUnchanged } from './conditional.ts'
import { type Fault, NOT_A_FEED } from './fault.ts'
import type { SiteRequest } from './request.ts'
import type { Resource } from './resource.ts'

/** An answer, ready to be written. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

/**
 * The answer to a request. A fault that breaks off a body needs a body, so a request that meets a fault is never answered
 * with 304.
 */
export function answerOf(
  request: SiteRequest,
  resource: Resource | undefined,
  fault: Fault | null,
): Answer {
  if (fault?.kind === 'status') {
    const answer = text(fault.status, `Status ${fault.status}`)
    if (fault.retryAfter !== undefined) answer.headers['retry-after'] = String(fault.retryAfter)
    return answer
  }
  if (fault?.kind === 'not-a-feed') return { status: 200, headers: HTML, body: NOT_A_FEED }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const answer = text(405, 'Method not allowed')
    answer.headers.allow = 'GET, HEAD'
    return answer
  }
  if (!resource) return text(404, 'Not found')
  return found(request, resource, fault)
}

function found(request: SiteRequest, resource: Resource, fault: Fault | null): Answer {
  const { status, type, modifiedAt } = resource
  const body = resource.body()
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const validators = { etag, 'last-modified': new Date(modifiedAt).toUTCString() }
  const headers = { ...validators, 'cache-control': 'no-cache' }
  if (status === 200 && fault === null && isUnchanged(request, { etag, modifiedAt })) {
    return { status: 304, headers, body: '' }
  }
  return { status, headers: { ...headers, 'content-type': type }, body }
}

const HTML = { 'content-type': 'text/html; charset=utf-8' }

function text(status: number, line: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${line}\n` }
}
