import type { Kysely } from 'kysely'
import type { DatabaseKind } from './database.ts'
import * as firstLight from './migrations/001-first-light.ts'
import * as delivery from './migrations/002-delivery.ts'
import * as keep from './migrations/003-keep.ts'
import * as operator from './migrations/004-operator.ts'
import * as search from './migrations/005-search.ts'
import * as own from './migrations/006-own.ts'
import * as cap from './migrations/007-cap.ts'
import * as shortKeys from './migrations/008-short-keys.ts'
import * as plainNames from './migrations/009-plain-names.ts'
import * as sourceAnswers from './migrations/010-source-answers.ts'
import * as sourceNews from './migrations/011-source-news.ts'
import * as summaryClaim from './migrations/012-summary-claim.ts'
import * as howItArrives from './migrations/013-how-it-arrives.ts'
import * as answers from './migrations/014-answers.ts'
import * as searchTerms from './migrations/015-search-terms.ts'
import * as deniedChats from './migrations/016-denied-chats.ts'
import * as askedThread from './migrations/017-asked-thread.ts'
import * as packedContent from './migrations/018-packed-content.ts'
import * as mail from './migrations/019-mail.ts'
import * as textsTakenOver from './migrations/020-texts-taken-over.ts'
import * as advisoriesMedia from './migrations/021-advisories-media.ts'
import * as refusedMails from './migrations/022-refused-mails.ts'
import * as spendingPurpose from './migrations/023-spending-purpose.ts'
import * as indexedWords from './migrations/024-indexed-words.ts'
import * as readingList from './migrations/025-reading-list.ts'
import * as asked from './migrations/026-asked.ts'
import * as watchWords from './migrations/027-watch-words.ts'
import * as weeklyRecap from './migrations/028-weekly-recap.ts'
import * as description from './migrations/029-description.ts'
import * as follow from './migrations/030-follow.ts'
import * as connections from './migrations/031-connections.ts'
import * as webhooks from './migrations/032-webhooks.ts'
import * as translation from './migrations/033-translation.ts'
import * as storyRating from './migrations/034-story-rating.ts'
import * as voice from './migrations/035-voice.ts'
import * as discussions from './migrations/036-discussions.ts'

/** One step of the schema. It receives the kind of database, because their SQL differs. */
export interface Migration {
  readonly up: (db: Kysely<unknown>, kind: DatabaseKind) => Promise<void>
}

/**
 * All migrations in order. One that has landed never changes, because databases have already run it: a correction is a new
 * migration. tests/store/migrations.test.ts holds a checksum of each.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-first-light': firstLight,
  '002-delivery': delivery,
  '003-keep': keep,
  '004-operator': operator,
  '005-search': search,
  '006-own': own,
  '007-cap': cap,
  '008-short-keys': shortKeys,
  '009-plain-names': plainNames,
  '010-source-answers': sourceAnswers,
  '011-source-news': sourceNews,
  '012-summary-claim': summaryClaim,
  '013-how-it-arrives': howItArrives,
  '014-answers': answers,
  '015-search-terms': searchTerms,
  '016-denied-chats': deniedChats,
  '017-asked-thread': askedThread,
  '018-packed-content': packedContent,
  '019-mail': mail,
  '020-texts-taken-over': textsTakenOver,
  '021-advisories-media': advisoriesMedia,
  '022-refused-mails': refusedMails,
  '023-spending-purpose': spendingPurpose,
  '024-indexed-words': indexedWords,
  '025-reading-list': readingList,
  '026-asked': asked,
  '027-watch-words': watchWords,
  '028-weekly-recap': weeklyRecap,
  '029-description': description,
  '030-follow': follow,
  '031-connections': connections,
  '032-webhooks': webhooks,
  '033-translation': translation,
  '034-story-rating': storyRating,
  '035-voice': voice,
  '036-discussions': discussions,
}
