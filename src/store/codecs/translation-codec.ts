import type { StoredTranslation } from '../../model/translation.ts'
import type { TranslationRow } from '../schema.ts'
import { type Cell, list } from './column.ts'

/** @throws {DamagedColumn} */
export function decodeTranslation(row: TranslationRow): StoredTranslation {
  const { article_id: articleId, language, section, hash } = row
  const cell: Cell = {
    table: 'translation',
    column: 'texts',
    id: `${articleId} ${language} ${section}`,
  }
  const texts = list(row.texts, (value) => ({ text: value }), cell).map(({ text }) =>
    typeof text === 'string' ? text : null,
  )
  return { articleId, language, section, hash, texts, retryAt: row.retry_at, madeAt: row.made_at }
}

export function encodeTranslation(translation: StoredTranslation): TranslationRow {
  const { articleId, language, section, hash, texts, retryAt, madeAt } = translation
  return {
    article_id: articleId,
    language,
    section,
    hash,
    texts: JSON.stringify(texts),
    retry_at: retryAt,
    made_at: madeAt,
  }
}
