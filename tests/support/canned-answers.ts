import type { Fetched } from '../../src/collect/fetch/fetcher.ts'

interface Canned {
  status: number
  body: string
}

/** A fetcher of answers that are known by their addresses, and the addresses it was asked for. */
export function cannedAnswers(
  known: Record<string, string>,
  other: Canned = { status: 404, body: 'Not found' },
) {
  const asked: string[] = []
  return {
    asked,
    get(url: string): Promise<Fetched> {
      asked.push(url)
      const body = known[url]
      const answer = body === undefined ? other : { status: 200, body }
      return Promise.resolve({
        status: answer.status,
        url,
        permanentUrl: null,
        headers: {},
        bytes: new TextEncoder().encode(answer.body),
        cut: false,
        etag: null,
        lastModified: null,
        retryAfterMs: null,
        freshForMs: null,
      })
    },
  }
}
