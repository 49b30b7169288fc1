import { isMainThread } from 'node:worker_threads'
import { answerRequests } from '../threads/answer-requests.ts'
import { decodePage } from '../text/charset/decode-page.ts'
import type { Page } from './page.ts'
import { plainPage } from './plain-page.ts'
import { type KnownFromFeed, readFeedHtml } from './read-feed-html.ts'
import { readPage } from './read-page.ts'

/** A request to the worker thread. `plain` is set after a first attempt failed or killed its thread. */
export interface Job {
  /** A page, or the content of an article in its feed. */
  of: 'page' | 'feed'
  url: string
  bytes: Uint8Array | null
  html: string | null
  contentType: string | null
  known: KnownFromFeed
  plain: boolean
}

/** In UTF-16 units. Longer pages are cut; the fetcher stops at 5 MB anyway. */
const MAX_CHARS = 5_000_000

function read(job: Job): Page {
  const whole = job.html ?? decodePage(job.bytes ?? new Uint8Array(), job.contentType)
  return pageOf(job, whole.slice(0, MAX_CHARS))
}

function pageOf({ of, url, plain, known }: Job, html: string): Page {
  if (of === 'feed')
    return plain ? { ...plainPage(html), reader: 'feed' } : readFeedHtml(html, url, known)
  return plain ? plainPage(html) : readPage(html, url, known.language)
}

if (!isMainThread) {
  // Defuddle writes to the console about every odd page; our own log line names the page instead.
  const silent = () => undefined
  Object.assign(console, { debug: silent, error: silent, info: silent, log: silent, warn: silent })
  answerRequests(read)
}
