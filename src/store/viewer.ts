import { type AskedQuestions, askedQuestions } from './asked.ts'
import type { Database } from './database.ts'
import { type DeliveredDigests, deliveredDigests } from './delivered-digests.ts'
import type { Dialect } from './dialect.ts'
import { type OwnFollows, ownFollows } from './own-follows.ts'
import { type OwnConnections, ownConnections } from './own-connections.ts'
import { type OwnMailbox, ownMailbox } from './own-mailbox.ts'
import { type PersonalSources, personalSources } from './personal-sources.ts'
import { type Reactions, reactions } from './reactions.ts'
import { type OwnReminder, ownReminder } from './reading-reminders.ts'
import type { Search } from './search.ts'
import type { Searches } from './searches.ts'
import { type SharedLinks, sharedLinks } from './shared-links.ts'
import { type OwnWatches, ownWatches } from './own-watches.ts'
import { type KnownTaps, type Taps, taps } from './taps.ts'
import { type VisibleArticles, visibleArticles } from './visible-articles.ts'
import { type VisibleSources, visibleSources } from './visible-sources.ts'
import { type VisibleStories, visibleStories } from './visible-stories.ts'

/**
 * The store as one chat may use it. Everything that a tap, a command or an inline query names by an id is read and written
 * through this: it finds nothing that the chat may not see and changes nothing that belongs to another chat.
 */
export interface Viewer {
  readonly articles: VisibleArticles
  readonly sources: VisibleSources
  readonly stories: VisibleStories
  readonly digests: DeliveredDigests
  readonly search: Search
  readonly reactions: Reactions
  readonly reminder: OwnReminder
  readonly personalSources: PersonalSources
  readonly sharedLinks: SharedLinks
  readonly mailbox: OwnMailbox
  readonly watches: OwnWatches
  readonly follows: OwnFollows
  readonly connections: OwnConnections
  readonly taps: Taps
  readonly asked: AskedQuestions
}

/** The store as the chat of this id may use it. */
export function viewer(
  db: Database,
  dialect: Dialect,
  { knownTaps, searches }: { knownTaps: KnownTaps; searches: Pick<Searches, 'forChat'> },
  chatId: number,
): Viewer {
  return {
    articles: visibleArticles(db, chatId),
    sources: visibleSources(db, chatId),
    stories: visibleStories(db, chatId),
    digests: deliveredDigests(db, chatId),
    search: searches.forChat(chatId),
    reactions: reactions(db, chatId),
    reminder: ownReminder(db, chatId),
    personalSources: personalSources(db, dialect, chatId),
    sharedLinks: sharedLinks(db, dialect, chatId),
    mailbox: ownMailbox(db, chatId),
    watches: ownWatches(db, chatId),
    follows: ownFollows(db, dialect, chatId),
    connections: ownConnections(db, dialect, chatId),
    taps: taps(db, knownTaps, chatId),
    asked: askedQuestions(db, chatId),
  }
}
