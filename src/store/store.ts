import type { Logger } from '../log.ts'
import { type Access, access } from './access-decisions.ts'
import { type AdminKeys, adminKeys } from './admin-keys.ts'
import { type AlertState, alertState } from './alert-state.ts'
import { type Answers, answers } from './answers.ts'
import { type Articles, articles } from './articles.ts'
import { backupSqlite } from './backup-sqlite.ts'
import { type Broadcasts, broadcasts } from './broadcasts.ts'
import { type Connections, connections } from './connections.ts'
import { kindOf } from './database.ts'
import { type Deliveries, deliveries } from './deliveries.ts'
import { type Dialect, dialectOf } from './dialect.ts'
import { type Digests, digests } from './digests.ts'
import { type Discussions, discussions } from './discussions.ts'
import { type Follows, follows } from './follows.ts'
import { type Fingerprints, fingerprints } from './fingerprints.ts'
import { fileOf, isFile, openDatabase } from './open-database.ts'
import { openSearches } from './open-searches.ts'
import { type PackContent, packContent } from './pack-content.ts'
import { type NewsAlerts, newsAlerts } from './news-alerts.ts'
import { type Profiles, profiles } from './profiles.ts'
import { type MailSources, mailSources } from './mail-sources.ts'
import { type Prune, prune } from './pruning.ts'
import { type Recaps, recaps } from './recaps.ts'
import { type SearchIndex, searchIndex } from './search-index.ts'
import { type SourceOwners, sourceOwners } from './source-owners.ts'
import { type Sources, sources } from './sources.ts'
import { type Spending, spending } from './spending.ts'
import type { SearchThreadOptions } from './sqlite/search-threads.ts'
import { watchFile } from './sqlite/watch-file.ts'
import { type Stats, stats } from './stats.ts'
import { type StoreHealth, storeHealth } from './store-health.ts'
import { type StoredCaps, storedCaps } from './stored-caps.ts'
import { type StoredInterests, storedInterests } from './stored-interests.ts'
import { type Sessions, sessions } from './stored-sessions.ts'
import { type Stories, stories } from './stories.ts'
import { type Pushes, pushes } from './pushes.ts'
import { type StoryRatings, storyRatings } from './story-ratings.ts'
import { type ReadingReminders, readingReminders } from './reading-reminders.ts'
import { type Subscribers, subscribers } from './subscribers.ts'
import { type Summaries, summaries } from './summaries.ts'
import { type SummaryClaims, summaryClaims } from './summary-claims.ts'
import { type Translations, translations } from './translations.ts'
import { type Switches, switches } from './switches.ts'
import { type UserData, userData } from './user-data.ts'
import { createKnownTaps } from './taps.ts'
import { type Watches, watches } from './watches.ts'
import { type Viewer, viewer } from './viewer.ts'
import { type Voices, voices } from './voices.ts'

/**
 * Everything that is stored, by noun. The nouns themselves are for the pipeline and the operator and check no permissions;
 * whatever a chat names by an id goes through `forChat`. A unit takes the nouns that it uses: `Pick<Store, 'digests'>`.
 */
export interface Store {
  /**
   * The store as one chat may use it: what it may not see does not exist, and it changes only what is its own. In a private
   * chat the id is that of the person.
   * @example
   * const viewer = store.forChat(chatId)
   * const article = await viewer.articles.get(id) // undefined if the chat may not see it
   * if (article !== undefined) await viewer.reactions.save(article.id, Date.now())
   */
  readonly forChat: (chatId: number) => Viewer
  readonly sources: Sources
  readonly owners: SourceOwners
  readonly fingerprints: Fingerprints
  readonly articles: Articles
  readonly searchIndex: SearchIndex
  readonly content: PackContent
  readonly stories: Stories
  readonly storyRatings: StoryRatings
  readonly summaries: Summaries
  readonly summaryClaims: SummaryClaims
  readonly translations: Translations
  readonly profiles: Profiles
  readonly subscribers: Subscribers
  readonly digests: Digests
  readonly discussions: Discussions
  readonly deliveries: Deliveries
  readonly recaps: Recaps
  readonly voices: Voices
  readonly answers: Answers
  readonly readingReminders: ReadingReminders
  readonly interests: StoredInterests
  readonly userData: UserData
  readonly mail: MailSources
  readonly watches: Watches
  readonly follows: Follows
  readonly newsAlerts: NewsAlerts
  readonly connections: Connections
  readonly pushes: Pushes
  readonly sessions: Sessions
  readonly spending: Spending
  readonly prune: Prune
  /** Whether no other process can use the same data: a SQLite file has one owner, PostgreSQL any number. */
  readonly exclusive: boolean
  /** Runs `work` while no other process runs any of the same name. Waits up to 30 s. */
  readonly exclusively: Dialect['exclusively']
  readonly stats: Stats
  readonly health: StoreHealth
  readonly switches: Switches
  readonly caps: StoredCaps
  readonly alertState: AlertState
  readonly broadcasts: Broadcasts
  readonly adminKeys: AdminKeys
  readonly access: Access
  /** Copies the whole database to a file while it is in use; `null` if the database has its own tools for that. */
  readonly backup: ((to: string) => Promise<void>) | null
  close(): Promise<void>
}

/**
 * Opens the store that a `DATABASE_URL` names and migrates its schema. `pool` is the maximum number of connections to
 * PostgreSQL.
 * @throws {StoreInUse} if another process has the SQLite file.
 * @throws {StoreUnreachable} if PostgreSQL cannot be used.
 * @example
 * const store = await openStore('file:data/daybrief.db', log)
 * const due = await store.sources.due(Date.now(), 100)
 * await store.close()
 */
export async function openStore(
  url: string,
  log: Logger,
  pool?: number,
  searchThreads?: SearchThreadOptions,
): Promise<Store> {
  const db = await openDatabase(url, log, pool)
  const dialect = dialectOf(db, kindOf(url))
  const knownTaps = createKnownTaps()
  const searches = openSearches(url, db, log, searchThreads)
  return {
    forChat: (chatId) => viewer(db, dialect, { knownTaps, searches }, chatId),
    sources: sources(db, dialect),
    owners: sourceOwners(db),
    fingerprints: fingerprints(db, dialect),
    articles: articles(db, dialect),
    searchIndex: searchIndex(dialect),
    content: packContent(dialect),
    stories: stories(db, dialect),
    storyRatings: storyRatings(db),
    summaries: summaries(db),
    summaryClaims: summaryClaims(db),
    translations: translations(db),
    profiles: profiles(db),
    subscribers: subscribers(db, log),
    digests: digests(db, dialect),
    discussions: discussions(db),
    deliveries: deliveries(db, dialect),
    recaps: recaps(db, dialect),
    voices: voices(db, dialect),
    answers: answers(db, dialect),
    readingReminders: readingReminders(db, dialect),
    interests: storedInterests(db),
    userData: userData(dialect),
    mail: mailSources(db, dialect),
    watches: watches(db),
    follows: follows(db, dialect),
    newsAlerts: newsAlerts(db, dialect),
    connections: connections(db),
    pushes: pushes(db, dialect),
    sessions: sessions(db),
    spending: spending(db, dialect),
    stats: stats(db),
    health: storeHealth(db, isFile(url) ? watchFile(fileOf(url)) : null),
    prune: prune(db, dialect),
    exclusive: kindOf(url) === 'sqlite',
    exclusively: (name, work) => dialect.exclusively(name, work),
    switches: switches(db),
    caps: storedCaps(db),
    alertState: alertState(db),
    broadcasts: broadcasts(db),
    adminKeys: adminKeys(db),
    access: access(db),
    backup: isFile(url) ? (to) => backupSqlite(fileOf(url), to) : null,
    async close() {
      await searches.close()
      await db.destroy()
    },
  }
}
