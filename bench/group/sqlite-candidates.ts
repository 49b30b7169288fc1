import { DatabaseSync, type StatementSync } from 'node:sqlite'
import {
  type Candidates,
  MOST_CANDIDATES_A_KEY,
  type StoredFingerprint,
} from '../../src/group/candidates.ts'
import type { Fingerprinted } from '../../src/group/fingerprint.ts'
import { pack, unpack } from '../../src/group/pack.ts'

/** Candidates in a plain table of keys, to measure what a lookup costs in SQLite. The product's own adapter is the store's. */
export class SqliteCandidates implements Candidates {
  readonly #database: DatabaseSync
  readonly #byKey: StatementSync
  readonly #byArticle: StatementSync
  readonly #byStory: StatementSync
  readonly #insertKey: StatementSync
  readonly #insertArticle: StatementSync
  #next = 0

  constructor(file: string) {
    this.#database = new DatabaseSync(file)
    this.#database.exec(`
      pragma journal_mode = wal;
      pragma synchronous = normal;
      pragma cache_size = -65536;
      create table story_key (
        key integer not null, published_at integer not null, article integer not null,
        primary key (key, published_at, article)
      ) without rowid;
      create table fingerprint (
        article integer primary key, story integer not null, published_at integer not null,
        packed text not null
      );
      create index fingerprint_story on fingerprint (story, published_at);
    `)
    this.#byKey = this.#database.prepare(
      'select article from story_key where key = ? and published_at >= ? order by published_at desc limit ?',
    )
    this.#byKey.setReturnArrays(true)
    this.#byArticle = this.#database.prepare(
      'select article, story, packed from fingerprint where article in (select value from json_each(?))',
    )
    this.#byStory = this.#database.prepare(
      'select article, story, packed from fingerprint where story = ? order by published_at desc limit ?',
    )
    this.#insertKey = this.#database.prepare('insert or ignore into story_key values (?, ?, ?)')
    this.#insertArticle = this.#database.prepare('insert into fingerprint values (?, ?, ?, ?)')
  }

  /** Runs `work` in one transaction, as the store does for a batch of articles. */
  batch(work: () => void): void {
    this.#database.exec('begin')
    work()
    this.#database.exec('commit')
  }

  add({ fingerprint, keys }: Fingerprinted, story: number | null): number {
    const article = this.#next
    this.#next += 1
    const { publishedAt } = fingerprint
    for (const key of keys) this.#insertKey.run(Number(key), publishedAt, article)
    this.#insertArticle.run(article, story ?? article, publishedAt, pack(fingerprint))
    return article
  }

  find(keys: readonly string[], since: number, limit: number): Promise<StoredFingerprint[]> {
    const hits = new Map<number, number>()
    for (const key of keys) {
      const rows = this.#byKey.all(Number(key), since, MOST_CANDIDATES_A_KEY)
      for (const row of rows as unknown as unknown[][]) {
        const article = row[0] as number
        hits.set(article, (hits.get(article) ?? 0) + 1)
      }
    }
    const best = [...hits].sort(([, a], [, b]) => b - a).slice(0, limit)
    const articles = JSON.stringify(best.map(([article]) => article))
    return Promise.resolve(this.#byArticle.all(articles).map(stored))
  }

  members(stories: readonly number[], limit: number): Promise<StoredFingerprint[]> {
    return Promise.resolve(stories.flatMap((story) => this.#byStory.all(story, limit).map(stored)))
  }

  close(): void {
    this.#database.close()
  }
}

function stored(row: Record<string, unknown>): StoredFingerprint {
  return {
    article: Number(row['article']),
    story: Number(row['story']),
    fingerprint: unpack(String(row['packed'])),
  }
}
