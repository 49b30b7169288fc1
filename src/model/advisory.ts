/** From the least to the most severe (FIRST.org, CVSS v3.1 specification, §5). */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const

export type Severity = (typeof SEVERITIES)[number]

/** What makes an article a security advisory. */
export interface Advisory {
  /** The identifier by which it is known, such as `CVE-2026-1234`; `null` if it names none. */
  readonly id: string | null
  /** Only where the source gives it. */
  readonly severity: Severity | null
}

/** The more severe of two; `null` counts as less than any. */
export function worse(a: Severity | null, b: Severity | null): Severity | null {
  return rank(a) >= rank(b) ? a : b
}

function rank(severity: Severity | null): number {
  return severity === null ? -1 : SEVERITIES.indexOf(severity)
}
