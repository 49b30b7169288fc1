import {
  type EvidenceLine,
  FINDING_KINDS,
  type Finding,
  type StoredSummary,
  SUMMARY_PROVIDERS,
} from '../../model/summary.ts'
import type { SummaryRow } from '../schema.ts'
import { type Cell, list, oneOf, record, string } from './column.ts'

/** @throws {DamagedColumn} */
export function decodeSummary(row: SummaryRow): StoredSummary {
  const at = (column: string): Cell => ({ table: 'summary', column, id: row.id })
  return {
    articleId: row.article_id,
    headline: row.headline,
    gist: row.gist,
    points: list(row.points, string, at('points')),
    why: row.why,
    language: row.language,
    provider: oneOf(SUMMARY_PROVIDERS, row.provider, at('provider')),
    model: row.model,
    promptVersion: row.prompt_version === '' ? null : row.prompt_version,
    evidence: list(row.evidence, evidenceLine, at('evidence')),
    findings: list(row.findings, finding, at('findings')),
    tokensIn: row.tokens_in,
    tokensOut: row.tokens_out,
    createdAt: row.created_at,
  }
}

export function encodeSummary(summary: StoredSummary): Omit<SummaryRow, 'id'> {
  return {
    article_id: summary.articleId,
    language: summary.language,
    provider: summary.provider,
    model: summary.model,
    // Part of the unique key, so never null.
    prompt_version: summary.promptVersion ?? '',
    headline: summary.headline,
    gist: summary.gist,
    points: JSON.stringify(summary.points),
    why: summary.why ?? null,
    evidence: JSON.stringify(summary.evidence),
    findings: JSON.stringify(summary.findings),
    tokens_in: summary.tokensIn,
    tokens_out: summary.tokensOut,
    created_at: summary.createdAt,
  }
}

function evidenceLine(value: unknown): EvidenceLine | undefined {
  const fields = record(value)
  const sentence = string(fields?.['sentence'])
  const source = fields?.['source'] === null ? null : string(fields?.['source'])
  return sentence === undefined || source === undefined ? undefined : { sentence, source }
}

function finding(value: unknown): Finding | undefined {
  const fields = record(value)
  const kind = FINDING_KINDS.find((one) => one === fields?.['kind'])
  const severity = SEVERITIES.find((one) => one === fields?.['severity'])
  const span = string(fields?.['span'])
  return kind && severity && span !== undefined ? { kind, severity, span } : undefined
}

const SEVERITIES = ['hard', 'soft'] as const
