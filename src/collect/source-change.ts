import { isPolled, type PolledKind, type Source, type SourceChange } from '../model/source.ts'
import { DAY, HOUR, MINUTE } from '../model/time.ts'
import type { Fetched } from './fetch/fetcher.ts'

/** Number of consecutive polls after which a permanent redirect is trusted. */
const MOVED_AFTER = 3
/** How long another way to the articles has to be found again and again before it is taken. */
const AGREED_MS = 3 * DAY
/** How long an address has to say that it is gone for good before that is believed. */
const GONE_MS = 3 * DAY
/** Bounds of the wait after an odd answer. */
const MIN_ODD_WAIT_MS = 15 * MINUTE
const MAX_ODD_WAIT_MS = 3 * HOUR
/** How often the address that was given is asked while the source is read elsewhere. */
const ASK_AGAIN_MS = 2 * DAY
/** The same for a source that has become another kind: an emergency, to be ended soon. */
const ASK_AGAIN_SOON_MS = 12 * HOUR

/** A way to the articles of a source. */
export interface Way {
  url: string
  kind: PolledKind
}

/** What is set when a source is as it was: nothing odd, no other way. */
export const AS_BEFORE = {
  degradedSince: null,
  otherUrl: null,
  otherKind: null,
  otherSince: null,
} satisfies SourceChange

/** Validators belong to one address. */
export const NO_VALIDATORS = {
  etag: null,
  lastModified: null,
  bodyHash: null,
  movedTo: null,
  movedSeen: 0,
} satisfies SourceChange

/** Counts permanent redirects to the same address; after enough of them that address is polled directly. */
export function moved(source: Source, { permanentUrl }: Fetched, now: number): SourceChange {
  // A channel has one address; Telegram redirects where there is no page.
  if (permanentUrl === null || source.kind === 'channel') return { movedTo: null, movedSeen: 0 }
  const seen = source.movedTo === permanentUrl ? source.movedSeen + 1 : 1
  if (seen < MOVED_AFTER) return { movedTo: permanentUrl, movedSeen: seen }
  return { fetchUrl: permanentUrl, movedTo: null, movedSeen: 0, addressAskedAt: now }
}

/** How long an odd answer has lasted, ms. */
export function oddFor({ degradedSince }: Source, now: number): number {
  return degradedSince === null ? 0 : now - degradedSince
}

/** Whether to look for another way, which takes several requests: at the first odd answer, and later unless it was just now. */
export function isWorthLooking(source: Source, now: number): boolean {
  return source.degradedSince === null || oddFor(source, now) >= HOUR
}

/** When to ask again after an odd answer, ms: soon at first, since most are over within minutes. */
export function oddWait(source: Source, now: number): number {
  return Math.min(MAX_ODD_WAIT_MS, Math.max(MIN_ODD_WAIT_MS, oddFor(source, now) / 2))
}

/** Notes an odd answer. `way` is the other way that was found, `null` if none was. */
export function degraded(source: Source, way: Way | null, why: string, now: number): SourceChange {
  return {
    degradedSince: source.degradedSince ?? now,
    lastError: why.slice(0, 500),
    otherUrl: way?.url ?? null,
    otherKind: way?.kind ?? null,
    otherSince: way === null ? null : isSameWay(source, way) ? source.otherSince : now,
  }
}

/** Whether another way has been found for long enough to be taken. */
export function isAgreed(source: Source, way: Way, now: number): boolean {
  return isSameWay(source, way) && now - (source.otherSince ?? now) >= AGREED_MS
}

function isSameWay({ otherUrl, otherKind }: Source, { url, kind }: Way): boolean {
  return otherUrl === url && otherKind === kind
}

/** What changes when a source takes another way to its articles. */
export function takeWay(source: Source, { url, kind }: Way, now: number): SourceChange {
  const isOther = kind !== source.kind
  return {
    ...AS_BEFORE,
    ...NO_VALIDATORS,
    fetchUrl: url,
    kind,
    addressAskedAt: now,
    ...(isOther && source.addedKind === null && source.lastGoodAt !== null
      ? { addedKind: polled(source) }
      : {}),
  }
}

/** What changes when a source returns to the address that was given. */
export function returnTo(kind: PolledKind): SourceChange {
  return {
    ...AS_BEFORE,
    ...NO_VALIDATORS,
    fetchUrl: null,
    kind,
    addedKind: null,
    addressAskedAt: null,
  }
}

/** What a source may have been when it was added, likeliest first. */
export function formerKinds(source: Source): PolledKind[] {
  if (source.addedKind !== null) return [source.addedKind]
  const kind = polled(source)
  return kind === 'feed' ? ['feed'] : ['feed', kind]
}

/** Whether the address that was given is to be asked again, since the source is read elsewhere. */
export function isAddressDue(source: Source, now: number): boolean {
  const { fetchUrl, url, addedKind, addressAskedAt } = source
  if (fetchUrl === null || (fetchUrl === url && addedKind === null)) return false
  const wait = addedKind === null ? ASK_AGAIN_MS : ASK_AGAIN_SOON_MS
  return now - (addressAskedAt ?? 0) >= wait
}

/** What is stored of an answer that the source is gone for good. */
export const GONE = 'HTTP 410'

/** Since when the site has said that the source is gone for good, without another answer in between. */
export function goneSince({ degradedSince, lastError }: Source, now: number): number {
  return lastError === GONE ? (degradedSince ?? now) : now
}

/** Whether the site has said so for days. */
export function isGone(source: Source, now: number): boolean {
  return now - goneSince(source, now) >= GONE_MS
}

function polled({ kind }: Source): PolledKind {
  return isPolled(kind) ? kind : 'list'
}
