import { type Advisory, SEVERITIES } from '../../model/advisory.ts'
import { type Article, READ_STATES, type UnreadArticle } from '../../model/article.ts'
import { EXTRACTORS, QUALITIES, type Quality } from '../../model/quality.ts'
import { SOURCE_KINDS, SOURCE_ORIGINS } from '../../model/source.ts'
import type { ArticleRow } from '../schema.ts'
import { flag, list, oneOf, parseJson, record, string } from './column.ts'
import { decodeMedia, decodePlayable } from './media-codec.ts'

/** The columns of `article` that listings and ranking need: a digest loads thousands of rows. */
export const ARTICLE_COLUMNS = [
  'article.id',
  'article.url',
  'article.link',
  'article.title',
  'article.author',
  'article.published_at',
  'article.language',
  'article.comments_url',
  'article.points',
  'article.eligible',
  'article.read_state',
  'article.quality',
  'article.reader',
  'article.words',
  'article.image_url',
  'article.site_name',
  'article.description',
  'article.lead',
  'article.topics',
  'article.advisory',
  'article.media',
  'article.story_id',
] as const

type Column = (typeof ARTICLE_COLUMNS)[number] extends `article.${infer Name}` ? Name : never

/** A row with these columns, and the source that the article is shown under. */
export interface ArticleWithSource extends Pick<ArticleRow, Column & keyof ArticleRow> {
  source_id: number
  source_title: string
  source_kind: string
  source_weight: number
  source_topic: string | null
  leader_id: number | null
}

/** @throws {DamagedColumn} */
export function decodeArticle(row: ArticleWithSource): Article {
  const { id } = row
  return {
    id,
    url: row.url,
    link: row.link,
    title: row.title,
    author: row.author,
    publishedAt: row.published_at,
    language: row.language,
    commentsUrl: row.comments_url,
    points: row.points,
    // 0 for an article that is known but never sent.
    eligible: flag(row.eligible),
    readState: oneOf(READ_STATES, row.read_state, { table: 'article', column: 'read_state', id }),
    quality: decodeQuality(row.quality, id),
    extractor:
      row.reader === null
        ? null
        : oneOf(EXTRACTORS, row.reader, { table: 'article', column: 'reader', id }),
    words: row.words,
    imageUrl: row.image_url,
    siteName: row.site_name,
    description: row.description,
    lead: row.lead,
    topics: decodeTopics(row.topics, id),
    advisory: decodeAdvisory(row.advisory, id),
    media: decodePlayable(row.media, id),
    storyId: row.story_id,
    leaderId: row.leader_id,
    sourceId: row.source_id,
    sourceTitle: row.source_title,
    sourceKind: oneOf(SOURCE_KINDS, row.source_kind, {
      table: 'source',
      column: 'kind',
      id: row.source_id,
    }),
    sourceWeight: row.source_weight,
    sourceTopic: row.source_topic,
  }
}

/** @throws {DamagedColumn} */
export function decodeQuality(quality: string | null, id: number): Quality | null {
  if (quality === null) return null
  return oneOf(QUALITIES, quality, { table: 'article', column: 'quality', id })
}

/** The topics of an article, the main one first. @throws {DamagedColumn} */
export function decodeTopics(topics: string | null, id: number): string[] {
  return list(topics, string, { table: 'article', column: 'topics', id })
}

/** @throws {DamagedColumn} */
function decodeAdvisory(stored: string | null, id: number): Advisory | null {
  if (stored === null) return null
  const cell = { table: 'article', column: 'advisory', id }
  const { id: known, severity } = record(parseJson(stored, cell)) ?? {}
  return {
    id: string(known) ?? null,
    severity: typeof severity === 'string' ? oneOf(SEVERITIES, severity, cell) : null,
  }
}

/** What makes an article an advisory, as it is stored. */
export function encodeAdvisory(advisory: Advisory | null): string | null {
  return advisory === null ? null : JSON.stringify(advisory)
}

/** The columns that reading an article needs. */
export const UNREAD_COLUMNS = [
  'article.id',
  'article.url',
  'article.link',
  'article.title',
  'article.read_tries',
  'article.eligible',
  'content.feed_html',
  'article.categories',
  'article.language',
  'article.media',
  'source.topic as source_topic',
  'source.kind',
  'source.origin',
  'article.source_id',
  'source.url as source_url',
] as const

interface UnreadRow
  extends Pick<
    ArticleRow,
    | 'id'
    | 'url'
    | 'link'
    | 'title'
    | 'read_tries'
    | 'eligible'
    | 'categories'
    | 'language'
    | 'media'
  > {
  feed_html: string | null
  source_topic: string | null
  kind: string
  origin: string
  source_id: number
  source_url: string
}

/** @throws {DamagedColumn} */
export function decodeUnread(row: UnreadRow): UnreadArticle {
  const { id, url, link, title } = row
  return {
    id,
    url,
    link,
    title,
    readTries: row.read_tries,
    eligible: flag(row.eligible),
    feedHtml: row.feed_html,
    categories: list(row.categories, string, { table: 'article', column: 'categories', id }),
    sourceTopic: row.source_topic,
    language: row.language,
    media: decodeMedia(row.media, id),
    sourceId: row.source_id,
    isPersonal: row.origin === 'person',
    sourceKind: oneOf(SOURCE_KINDS, row.kind, { table: 'source', column: 'kind', id }),
    source: {
      origin: oneOf(SOURCE_ORIGINS, row.origin, { table: 'source', column: 'origin', id }),
      url: row.source_url,
    },
  }
}
