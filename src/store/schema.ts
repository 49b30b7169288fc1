import type { ColumnType, Generated, Selectable } from 'kysely'
import type { AccessState } from '../model/access.ts'
import type { AdminKeyKind } from '../model/admin-key.ts'
import type { ReadState } from '../model/article.ts'
import type { BroadcastState } from '../model/broadcast.ts'
import type { ConnectionKind } from '../model/connection.ts'
import type { DeliveryState } from '../model/delivery.ts'
import type { DigestKind } from '../model/digest.ts'
import type { InterestKind } from '../model/interest.ts'
import type { PushEvent, PushState } from '../model/push.ts'
import type { SourceHold, SourceKind, SourceOrigin, SourceState } from '../model/source.ts'
import type {
  DigestForm,
  ReadingView,
  SubscriberKind,
  SubscriberState,
} from '../model/subscriber.ts'
import type { SummaryProvider } from '../model/summary.ts'
import type { VoiceChoice } from '../model/voice.ts'

/**
 * The tables, one for each noun of the product. The same shapes serve SQLite and PostgreSQL: times are epoch
 * milliseconds, flags 0 or 1, lists and objects JSON text, so no column needs a type of one database alone.
 */
export interface Schema {
  source: SourceTable
  article: ArticleTable
  content: ContentTable
  article_source: ArticleSourceTable
  article_to_index: ArticleToIndexTable
  content_to_pack: ContentToPackTable
  article_to_match: ArticleToMatchTable
  story: StoryTable
  story_rating: StoryRatingTable
  fingerprint: FingerprintTable
  fingerprint_key: FingerprintKeyTable
  summary: SummaryTable
  summary_claim: SummaryClaimTable
  translation: TranslationTable
  profile: ProfileTable
  subscriber: SubscriberTable
  digest: DigestTable
  card: CardTable
  delivery: DeliveryTable
  answer: AnswerTable
  tap: TapTable
  session: SessionTable
  spending: SpendingTable
  alert_state: AlertStateTable
  reaction: ReactionTable
  interest: InterestTable
  personal_source: PersonalSourceTable
  shared_link: SharedLinkTable
  watch: WatchTable
  news_alert: NewsAlertTable
  follow: FollowTable
  followed_article: FollowedArticleTable
  mailbox: MailboxTable
  reading_reminder: ReadingReminderTable
  mail_sender: MailSenderTable
  received_mail: ReceivedMailTable
  asked: AskedTable
  connection: ConnectionTable
  push: PushTable
  voice: VoiceTable
  discussion: DiscussionTable
  access: AccessTable
  invite: InviteTable
  broadcast: BroadcastTable
  admin_key: AdminKeyTable
  switched_off: SwitchedOffTable
  cap: CapTable
}

export interface SourceTable {
  id: Generated<number>
  /** As it was listed: what a source is known by. */
  url: string
  /** Where it has moved for good; `null` while it is at `url`. */
  fetch_url: string | null
  title: string
  site_url: string | null
  topic: string | null
  language: string | null
  /** How much its articles count in the ranking; 1 is ordinary. */
  weight: ColumnType<number, number | undefined>
  origin: SourceOrigin
  /** A feed or, if there is none, a sitemap or a page of articles; `mailbox` is a sender of mails and `site` stands for
   * the site of shared links; neither is polled. */
  kind: ColumnType<SourceKind, SourceKind | undefined>
  state: SourceState
  etag: string | null
  last_modified: string | null
  next_poll_at: number
  last_poll_at: number | null
  /** The last time the feed could be read, also when it was unchanged. */
  last_good_at: number | null
  /** The last time it had a new article. */
  last_new_at: number | null
  /** What the feed last asked: minutes to wait, and hours of the day (JSON list, GMT) to be left alone. */
  ttl_minutes: number | null
  skip_hours: string | null
  /** 1 when it is quiet for much longer than it ever was: perhaps it has moved. */
  silent: ColumnType<number, number | undefined>
  /** Failures in a row. */
  failures: number
  last_error: string | null
  /** Where a permanent redirect points, and in how many polls in a row it was seen. */
  moved_to: string | null
  moved_seen: number
  created_at: number
  /** Since when the address has answered with something that is not what the source was; `null` while it is. */
  degraded_since: ColumnType<number | null, number | null | undefined>
  /** Another way to its articles that was found meanwhile, and since when it has been found again and again. */
  other_url: ColumnType<string | null, string | null | undefined>
  other_kind: ColumnType<SourceKind | null, SourceKind | null | undefined>
  other_since: ColumnType<number | null, number | null | undefined>
  /** Its kind when it was added, once that has changed. */
  added_kind: ColumnType<SourceKind | null, SourceKind | null | undefined>
  /** When `url` was last asked while the source is read at `fetch_url`. */
  address_asked_at: ColumnType<number | null, number | null | undefined>
  /** When its newest item was published, and when it last had an article that may be sent. */
  newest_at: ColumnType<number | null, number | null | undefined>
  last_told_at: ColumnType<number | null, number | null | undefined>
  /** How far apart its items usually are, milliseconds; `null` while too little is known. */
  usual_gap_ms: ColumnType<number | null, number | null | undefined>
  /** What the operator decided by hand; it outlasts the next reading of the file. */
  hold: ColumnType<SourceHold | null, SourceHold | null | undefined>
  /** A hash of what it last answered and how that was read. */
  body_hash: ColumnType<string | null, string | null | undefined>
}

export interface ArticleTable {
  id: Generated<number>
  /** The canonical URL: one row each. */
  url: string
  /** The URL as published: what a person opens. */
  link: string
  /** The source that published it first. */
  source_id: number
  title: string
  author: string | null
  published_at: number
  seen_at: number
  updated_at: number
  language: string | null
  comments_url: string | null
  /** Points of a Hacker News item. */
  points: number | null
  /** 0 for what a source had published long before it was first seen: stored, never sent. */
  eligible: number
  read_state: ReadState
  read_tries: number
  /** When a page that could not be read is tried again. */
  read_after: number
  quality: string | null
  reader: string | null
  words: number
  image_url: string | null
  image_caption: string | null
  site_name: string | null
  /** What the page says it is about. */
  description: string | null
  story_id: number | null
  /** JSON list of the categories in the feed. */
  categories: string | null
  /** JSON list of topics, the main one first; `null` until its page was read. */
  topics: string | null
  /** The first sentences of the text. */
  lead: string | null
  /** A hash of the content in the feed; `null` without one, and in rows that are still to be packed. */
  feed_hash: ColumnType<string | null, string | null | undefined>
  /** JSON of what makes it a security advisory; `null` for any other, and until its page was read. */
  advisory: ColumnType<string | null, string | null | undefined>
  /** JSON of what an episode or a video brings along; `null` for any other. */
  media: ColumnType<string | null, string | null | undefined>
}

/** The large parts of an article, in a table of their own so that queries of article lists stay fast. */
export interface ContentTable {
  article_id: number
  /** The content in the feed, sanitised HTML; `null` once the article is read. */
  feed_html: string | null
  /** The blocks of the page as JSON, in rows that are still to be packed. */
  blocks: ColumnType<string | null, string | null | undefined>
  /** The blocks of the page as `packBlocks` makes them; they count if there are both. */
  packed_blocks: ColumnType<Uint8Array | null, Uint8Array | null | undefined>
}

/** An article whose content is stored in the form of before. */
export interface ContentToPackTable {
  article_id: number
}

/** An article as one source publishes it. */
export interface ArticleSourceTable {
  source_id: number
  guid: string
  article_id: number
  seen_at: number
  /** The canonical URL under which this source publishes it; `null` in rows of before it was stored. */
  url: ColumnType<string | null, string | null | undefined>
  /** Where it says that the article is discussed; `null` also in rows of before it was stored. */
  comments_url: ColumnType<string | null, string | null | undefined>
  /** How many comments there were when they were last counted. */
  comments: ColumnType<number | null, number | null | undefined>
}

/** An article that the search index lacks. */
export interface ArticleToIndexTable {
  article_id: number
}

/** An article that is still to be compared with watched words, and when it was read. */
export interface ArticleToMatchTable {
  article_id: number
  read_at: number
}

export interface StoryTable {
  id: Generated<number>
  /** The article that stands for the story. */
  leader_id: number
  first_at: number
  last_at: number
}

/** One time that a model was asked how important a story is. */
export interface StoryRatingTable {
  story_id: number
  rated_at: number
  /** 1 to 5; null without a usable answer. */
  importance: number | null
  sources: number
}

/** What clustering stores about an article. */
export interface FingerprintTable {
  article_id: number
  packed: string
}

/**
 * The keys by which clustering finds articles that may report the same event. No foreign key to `article`: a key left over
 * leads nowhere and is deleted with the others of its week.
 */
export interface FingerprintKeyTable {
  /** 32 bits, signed. */
  key: number
  article_id: number
}

export interface SummaryTable {
  id: Generated<number>
  article_id: number
  language: string
  provider: SummaryProvider
  model: string | null
  /** Empty for an extractive summary. */
  prompt_version: string
  headline: string
  gist: string
  /** JSON list of strings. */
  points: string
  /** Why it matters, where the article itself says so. */
  why: ColumnType<string | null, string | null | undefined>
  /** JSON: for each sentence the article's sentence that it rests on. */
  evidence: string
  /** JSON: the findings of the fact check, for review. */
  findings: string
  tokens_in: number
  tokens_out: number
  created_at: number
}

/** A part of an article in another language. */
export interface TranslationTable {
  article_id: number
  language: string
  section: number
  /** Of the texts it was made of. */
  hash: string
  /** JSON list of texts and nulls. */
  texts: string
  retry_at: number | null
  made_at: number
}

/** A summary that a process is making right now. */
export interface SummaryClaimTable {
  article_id: number
  language: string
  /** Who makes it; chosen anew for each claim. */
  owner: string
  lease_until: number
}

export interface ProfileTable {
  id: Generated<number>
  /** Canonical JSON of what decides a digest's content: equal preferences, equal text, one row. */
  preferences: string
}

export interface SubscriberTable {
  /** Telegram's chat id. */
  chat_id: number
  kind: SubscriberKind
  name: string
  /** Language of the interface. */
  language: string
  profile_id: number
  zone: string
  /** JSON list of minutes of the day, local time, ascending. */
  times: string
  /** Seven bits, Monday is 1, Sunday 64. */
  weekdays: number
  state: SubscriberState
  /** When the next digest is due; `null` unless active. */
  next_due_at: number | null
  last_digest_id: number | null
  /** When the digest was due that was left out after downtime; `null` once another one came. */
  missed_at: ColumnType<number | null, number | null | undefined>
  created_at: number
  updated_at: number
  /** The forum topic that digests go to. */
  thread_id: ColumnType<number | null, number | null | undefined>
  /** Whether a digest comes as cards or as one message with all gists folded. */
  form: ColumnType<DigestForm, DigestForm | undefined>
  /** How full text is shown: pages that every client knows, or one rich message. */
  reading: ColumnType<ReadingView, ReadingView | undefined>
  pictures: ColumnType<number, number | undefined>
  /** No digest before then. */
  paused_until: ColumnType<number | null, number | null | undefined>
  /** Whether digests ring as the chat does. */
  sound: ColumnType<number, number | undefined>
  /** Whether each member of a group reads a copy of their own. */
  member_copies: ColumnType<number, number | undefined>
  /** Since when it has refused every message because the bot may not write there. */
  denied_since: ColumnType<number | null, number | null | undefined>
  /** Who subscribed a group or channel, and when that person was last told that it refuses. */
  subscribed_by: ColumnType<number | null, number | null | undefined>
  owner_told_at: ColumnType<number | null, number | null | undefined>
  /** Quiet hours: minutes of the day, local time; equal ones for none. */
  quiet_from: ColumnType<number, number | undefined>
  quiet_to: ColumnType<number, number | undefined>
  /** The day (Monday is 0) and the minute of it at which the recap of the week comes; `null` for those who want none. */
  recap_day: ColumnType<number | null, number | null | undefined>
  recap_minutes: ColumnType<number | null, number | null | undefined>
  /** When the next recap is due. */
  recap_due_at: ColumnType<number | null, number | null | undefined>
  /** When it wants to be read to. */
  voice: ColumnType<VoiceChoice, VoiceChoice | undefined>
}

export interface DigestTable {
  id: Generated<number>
  profile_id: number
  kind: DigestKind
  language: string | null
  due_at: number
  created_at: number
}

/** One article of a digest. */
export interface CardTable {
  digest_id: number
  /** From 0. */
  position: number
  article_id: number
  story_id: number | null
  /** JSON: what put it there. */
  why: string
  /** For a story that was sent before: what is new. */
  news: ColumnType<string | null, string | null | undefined>
}

export interface DeliveryTable {
  id: Generated<number>
  chat_id: number
  digest_id: number
  state: DeliveryState
  due_at: number
  /** When a `planned` row may be sent: later than due after a retry. */
  send_after: number
  attempts: number
  /** When a claim expires: the process that claimed it is then assumed dead. */
  lease_until: number | null
  settled_at: number | null
  message_id: number | null
  reason: string | null
  /** 1 if somebody asked for it: claimed before those that are due by schedule. -1 for an alert: claimed after them. */
  priority: ColumnType<number, number | undefined>
  /** The forum topic in which somebody asked for it, 0 outside any; `null` for a digest by schedule. */
  asked_thread: ColumnType<number | null, number | null | undefined>
}

/** An answer to a person that waits for its turn. */
export interface AnswerTable {
  id: Generated<number>
  chat_id: number
  /** The method of the Bot API, and its parameters as JSON without the chat. */
  method: string
  parameters: string
  /** When it was asked for: what comes first is sent first. No two of a process have the same time. */
  asked_at: number
  /** When it may be sent: later than now while its chat rests. */
  send_after: number
  attempts: number
  /** The process that has it in memory, and until when; then the process is assumed dead. */
  owner: string | null
  lease_until: number | null
}

/** A recording of a text by one voice. */
export interface VoiceTable {
  id: Generated<number>
  /** A hash of what it depends on. */
  key: string
  /** The digest of the kind `voice` that stands for it in the ledger; `null` for one that is sent on request only. */
  digest_id: ColumnType<number | null, number | null | undefined>
  /** `null` until it is recorded. */
  seconds: ColumnType<number | null, number | null | undefined>
  caption: ColumnType<string | null, string | null | undefined>
  /** Where Telegram keeps it. */
  voice_file_id: ColumnType<string | null, string | null | undefined>
  audio_file_id: ColumnType<string | null, string | null | undefined>
  /** Until when a process records and uploads it; then that process is assumed dead. */
  lease_until: number | null
  created_at: number
}

export interface TapTable {
  id: Generated<number>
  chat_id: number
  digest_id: number | null
  article_id: number | null
  action: string
  at: number
}

/** What a chat thinks of an article. */
export interface ReactionTable {
  chat_id: number
  article_id: number
  saved_at: number | null
  /** 1 for a thumb up, -1 for one down. */
  opinion: ColumnType<number, number | undefined>
  updated_at: number
  /** Since when it was saved before it was dropped from the list, for undoing that. */
  dropped_from: ColumnType<number | null, number | null | undefined>
}

/** When a chat is to be reminded of its reading list. */
export interface ReadingReminderTable {
  chat_id: number
  /** The local date and time that was chosen, "2026-11-28T08:00", in this IANA time zone. */
  local_time: string
  zone: string
  /** The same moment in epoch milliseconds. */
  due_at: number
}

/** What a chat likes, learned: a topic, a source (by its id) or a word, above 0 liked, below 0 disliked. */
export interface InterestTable {
  chat_id: number
  kind: InterestKind
  name: string
  /** As of `updated_at`; it fades from then on. */
  weight: number
  /** 1: stays as it is, whatever is tapped. */
  pinned: ColumnType<number, number | undefined>
  updated_at: number
}

/** A source is shown to a chat before it is kept, and stays known for a while after it was dropped, to take that back. */
export type FollowState = 'offered' | 'kept' | 'dropped'

/** A source of a chat's own. */
export interface PersonalSourceTable {
  chat_id: number
  source_id: number
  /** When it was offered, kept or dropped: what was offered together has one time. */
  created_at: number
  state: ColumnType<FollowState, FollowState | undefined>
  /** The chat's own name for what it is about, from its file. Nobody else sees it. */
  topic: ColumnType<string | null, string | null | undefined>
}

/** An article that a chat shared as a link; that makes it visible to no other chat. */
export interface SharedLinkTable {
  chat_id: number
  article_id: number
  created_at: number
}

/** Words that a chat watches. */
export interface WatchTable {
  id: Generated<number>
  chat_id: number
  words: string
  titles_only: ColumnType<number, number | undefined>
  created_at: number
  /** When it was dropped: it stays known for a while, to take that back. */
  dropped_at: ColumnType<number | null, number | null | undefined>
}

/** A story that a chat was told of outside its digests, or will be. */
export interface NewsAlertTable {
  chat_id: number
  article_id: number
  /** The watched words that it has. */
  words: string
  created_at: number
  /** When it is told together with others; `null` if it was told at once, or waits for the chat's next digest. */
  release_at: number | null
  /** The digest that tells it; `null` while it waits. */
  digest_id: number | null
  /** What is new in a story that the chat follows; `null` for one with watched words. */
  news: ColumnType<string | null, string | null | undefined>
}

/** A story that a chat follows, by the article from whose card it does. */
export interface FollowTable {
  id: Generated<number>
  chat_id: number
  article_id: number
  /** Whether it is told at once; otherwise with the next digest. */
  at_once: ColumnType<number, number | undefined>
  created_at: number
  /** When the story counts as over; later with each article that was told. */
  ends_at: number
  /** When it was dropped or ended: it stays known for a while, to take that back. */
  dropped_at: ColumnType<number | null, number | null | undefined>
}

/** An article of a followed story that the chat was told or could see when it began to follow. */
export interface FollowedArticleTable {
  follow_id: number
  article_id: number
}

/** A chat's address for newsletters. */
export interface MailboxTable {
  chat_id: number
  /** Random and never shown: the addresses of its sources begin with it. */
  name: string
  /** The random part of its address; `null` once the chat has closed it. */
  address: string | null
  created_at: number
  /** When it was last told that a mail was refused. */
  refusal_told_at: ColumnType<number | null, number | null | undefined>
}

/** How to leave the list of a sender, as its newest mail said. */
export interface MailSenderTable {
  source_id: number
  leave_url: string | null
  one_click: number
  leave_mail: string | null
  /** The domain whose mails say so; `null` in rows of before it was stored. */
  domain: ColumnType<string | null, string | null | undefined>
}

/** A mail that a chat has got, by a hash. */
export interface ReceivedMailTable {
  chat_id: number
  mail: string
  at: number
}

/** A question that a person asked in a chat, with its answer as JSON; kept for a day. */
export interface AskedTable {
  id: Generated<number>
  chat_id: number
  by_id: number
  question: string
  /** `null` for a question to all articles. */
  article_id: number | null
  /** The question before it in a chain of replies. */
  follows: number | null
  answer: string
  at: number
}
export type VoiceRow = Selectable<VoiceTable>
export type AskedRow = Selectable<AskedTable>

/** What the discussion at an address says, told in a language, as JSON; kept for some hours. */
export interface DiscussionTable {
  url: string
  language: string
  said: string
  made_at: number
}

export interface SessionTable {
  key: string
  value: string
  updated_at: number
}

/** Tokens and money set aside for one call to a model, then what it really took. */
export interface SpendingTable {
  id: Generated<number>
  /** YYYY-MM-DD, UTC. */
  day: string
  /** What the model was asked for. */
  purpose: Generated<string>
  tokens: number
  usd: number
  /** Characters that were read out. */
  characters: ColumnType<number, number | undefined>
}

/** The alerts that the operator has been sent, each once. */
export interface AlertStateTable {
  name: string
  at: number
}

/** What was decided about a person, or about a group as a whole. */
export interface AccessTable {
  person_id: number
  state: AccessState
  by_id: number
  at: number
}

export interface InviteTable {
  code: string
  by_id: number
  created_at: number
  expires_at: number
  uses_left: number
}

/** A text of the operator for every subscriber; its digest stands for it in the ledger. */
export interface BroadcastTable {
  digest_id: number
  by_id: number
  text: string
  /** JSON list of Telegram's entities. */
  entities: string
  state: BroadcastState
  created_at: number
}

/** A one-time link to the operator's pages, or a session there. */
export interface AdminKeyTable {
  /** SHA-256 of the secret. */
  hash: string
  kind: AdminKeyKind
  admin_id: number
  /** Comes with every form of the session; empty for a link. */
  form_token: string
  expires_at: number
}

/** What a person connected to the bot; at most one of each kind. */
export interface ConnectionTable {
  id: Generated<number>
  chat_id: number
  kind: ConnectionKind
  /** SHA-256 of the secret that it shows. */
  secret_hash: string | null
  target: ColumnType<string | null, string | null | undefined>
  nonce: ColumnType<string | null, string | null | undefined>
  event: Generated<PushEvent>
  failing_since: ColumnType<number | null, number | null | undefined>
  may_save: Generated<number>
  created_at: number
  used_at: number | null
  ended_at: number | null
}

/** One thing on its way to a webhook. */
export interface PushTable {
  id: Generated<number>
  connection_id: number
  /** What it is about: a second row of this name for the webhook is refused. */
  name: string
  article_id: number | null
  digest_id: number | null
  state: PushState
  attempts: Generated<number>
  /** When it is tried next; while it is tried, when somebody else may. */
  due_at: number
  created_at: number
  sent_at: number | null
}

/** A part of the product that the operator has turned off. */
export interface SwitchedOffTable {
  name: string
  by_id: number
  at: number
}

/** A cap of a day's spending that the operator has set by hand. */
export interface CapTable {
  name: string
  /** US dollars or tokens, by its name; `null`: no cap. */
  value: number | null
  by_id: number
  at: number
}

export type SourceRow = Selectable<SourceTable>
export type ArticleRow = Selectable<ArticleTable>
export type ContentRow = Selectable<ContentTable>
export type SummaryRow = Selectable<SummaryTable>
export type TranslationRow = Selectable<TranslationTable>
export type SubscriberRow = Selectable<SubscriberTable>
export type DigestRow = Selectable<DigestTable>
export type CardRow = Selectable<CardTable>
export type BroadcastRow = Selectable<BroadcastTable>
export type AdminKeyRow = Selectable<AdminKeyTable>
export type DeliveryRow = Selectable<DeliveryTable>
export type AnswerRow = Selectable<AnswerTable>
export type ReactionRow = Selectable<ReactionTable>
export type InterestRow = Selectable<InterestTable>
