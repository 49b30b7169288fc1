import type { Insertable } from 'kysely'
import {
  type ChoiceReason,
  DIGEST_KINDS,
  type Digest,
  type DigestCard,
} from '../../model/digest.ts'
import { IMPORTANCES } from '../../model/importance.ts'
import type { CardRow, CardTable, DigestRow, DigestTable } from '../schema.ts'
import { oneOf, parseJson, record } from './column.ts'

/** @throws {DamagedColumn} */
export function decodeDigest(row: DigestRow): Digest {
  return {
    id: row.id,
    profileId: row.profile_id,
    kind: oneOf(DIGEST_KINDS, row.kind, { table: 'digest', column: 'kind', id: row.id }),
    language: row.language,
    dueAt: row.due_at,
    createdAt: row.created_at,
  }
}

export function encodeDigest(digest: Omit<Digest, 'id'>): Insertable<DigestTable> {
  return {
    profile_id: digest.profileId,
    kind: digest.kind,
    language: digest.language,
    due_at: digest.dueAt,
    created_at: digest.createdAt,
  }
}

/** @throws {DamagedColumn} if the reason is not JSON. */
export function decodeCard(row: CardRow): DigestCard {
  return {
    position: row.position,
    articleId: row.article_id,
    storyId: row.story_id,
    why: decodeReason(row),
    news: row.news,
  }
}

export function encodeCard(card: DigestCard, digestId: number): Insertable<CardTable> {
  return {
    digest_id: digestId,
    position: card.position,
    article_id: card.articleId,
    story_id: card.storyId,
    why: encodeReason(card.why),
    news: card.news,
  }
}

/**
 * Fields that are missing or have another type, as in a digest of another version, read as those of a fresh article from
 * one source, so that the sentence made of them is true at least.
 */
function decodeReason({ why, digest_id, position }: CardRow): ChoiceReason {
  const id = `${digest_id}, ${position}`
  const fields = record(parseJson(why, { table: 'card', column: 'why', id })) ?? {}
  const number = (name: string, fallback: number) => {
    const value = fields[name]
    return typeof value === 'number' ? value : fallback
  }
  const { topic, taste, outside, watched, followed, lastOfDay, saved } = fields
  const importance = IMPORTANCES.find((one) => one === fields.importance)
  return {
    score: number('score', 0),
    hours: number('hours', 0),
    sources: number('sources', 1),
    topic: typeof topic === 'string' ? topic : null,
    ...(typeof taste === 'number' ? { interest: taste } : {}),
    ...(outside === true ? { outside } : {}),
    ...(importance === undefined ? {} : { importance }),
    ...(typeof watched === 'string' ? { watched } : {}),
    ...(followed === true ? { followed } : {}),
    ...(lastOfDay === true ? { lastOfDay } : {}),
    ...(saved === true ? { saved } : {}),
  }
}

/** In stored reasons the interest is called `taste`. */
function encodeReason({ interest, outside, ...reason }: ChoiceReason): string {
  return JSON.stringify({ ...reason, taste: interest, outside })
}
