import type { Logger } from '../log.ts'
import { type Articles, articles } from './articles.ts'
import { type Deliveries, deliveries } from './deliveries.ts'
import { type Digests, digests } from './digests.ts'
import { type Marks, marks } from './marks.ts'
import { openDatabase } from './open.ts'
import { type Profiles, profiles } from './profiles.ts'
import { type Search, search } from './search.ts'
import { type Sessions, sessions } from './sessions.ts'
import { type Sources, sources } from './sources.ts'
import { type Spending, spending } from './spending.ts'
import { type Stories, stories } from './stories.ts'
import { type Subscribers, subscribers } from './subscribers.ts'
import { type Summaries, summaries } from './summaries.ts'
import { type Taps, taps } from './taps.ts'
import { type Tastes, tastes } from './tastes.ts'

/** All that the product remembers, by noun. */
export interface Store {
  readonly sources: Sources
  readonly articles: Articles
  readonly stories: Stories
  readonly summaries: Summaries
  readonly profiles: Profiles
  readonly subscribers: Subscribers
  readonly digests: Digests
  readonly deliveries: Deliveries
  readonly taps: Taps
  readonly marks: Marks
  readonly search: Search
  readonly tastes: Tastes
  readonly sessions: Sessions
  readonly spending: Spending
  close(): Promise<void>
}

/**
 * Opens the store that a `DATABASE_URL` names, its schema up to date.
 * @throws {StoreInUse} when another process has the SQLite file.
 */
export async function openStore(url: string, log: Logger): Promise<Store> {
  const db = await openDatabase(url, log)
  return {
    sources: sources(db),
    articles: articles(db),
    stories: stories(db),
    summaries: summaries(db),
    profiles: profiles(db),
    subscribers: subscribers(db),
    digests: digests(db),
    deliveries: deliveries(db),
    taps: taps(db),
    marks: marks(db),
    search: search(db),
    tastes: tastes(db),
    sessions: sessions(db),
    spending: spending(db),
    close: () => db.destroy(),
  }
}
