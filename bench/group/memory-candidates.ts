import type { Candidates, StoredFingerprint } from '../../src/cluster/candidates.ts'
import { MAX_CANDIDATES_PER_KEY } from '../../src/cluster/candidates.ts'
import type { Fingerprinted } from '../../src/cluster/fingerprint.ts'
import { decodeFingerprint, encodeFingerprint } from '../../src/store/codecs/fingerprint-codec.ts'

/** Candidates in maps: what a lookup costs without a database, and a stand-in for the store in tests. */
export class MemoryCandidates implements Candidates {
  readonly #rows: { story: number; publishedAt: number; packed: string }[] = []
  readonly #byKey = new Map<number, number[]>()
  readonly #byStory = new Map<number, number[]>()

  get size(): number {
    return this.#rows.length
  }

  /** Stores an article under the next number, beginning with 0, in a story (`null`: a new one, named like the article). */
  add({ fingerprint, keys }: Fingerprinted, story: number | null): number {
    const article = this.#rows.length
    const own = story ?? article
    for (const key of keys) append(this.#byKey, key, article)
    append(this.#byStory, own, article)
    this.#rows.push({
      story: own,
      publishedAt: fingerprint.publishedAt,
      packed: encodeFingerprint(fingerprint),
    })
    return article
  }

  storyOf(article: number): number | undefined {
    return this.#rows[article]?.story
  }

  find(keys: readonly number[], since: number, limit: number): Promise<StoredFingerprint[]> {
    const hits = new Map<number, number>()
    for (const key of keys) {
      for (const article of this.#byKey.get(key)?.slice(-MAX_CANDIDATES_PER_KEY) ?? []) {
        if ((this.#rows[article]?.publishedAt ?? 0) < since) continue
        hits.set(article, (hits.get(article) ?? 0) + 1)
      }
    }
    const best = [...hits].sort(([, a], [, b]) => b - a).slice(0, limit)
    return Promise.resolve(best.flatMap(([article]) => this.#read(article)))
  }

  members(stories: readonly number[], limit: number): Promise<StoredFingerprint[]> {
    return Promise.resolve(
      stories.flatMap((story) => {
        const [leader, ...others] = this.#byStory.get(story) ?? []
        if (leader === undefined) return []
        return [leader, ...others.slice(1 - limit)].flatMap((article) => this.#read(article))
      }),
    )
  }

  #read(article: number): StoredFingerprint[] {
    const row = this.#rows[article]
    return row ? [{ article, story: row.story, fingerprint: decodeFingerprint(row.packed) }] : []
  }
}

function append(lists: Map<number, number[]>, key: number, article: number): void {
  const list = lists.get(key)
  if (list) list.push(article)
  else lists.set(key, [article])
}
