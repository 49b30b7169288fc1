/** Ways to request a JSON answer, strictest first. */
const FORMATS = ['json_schema', 'json_object', 'text'] as const

export type Format = (typeof FORMATS)[number]

/**
 * What a model on a server supports, learned from its answers and kept for the life of the process. Everything is assumed
 * at first; whatever a 400 complains about is dropped.
 */
export interface ApiDialect {
  format: Format
  /** Name of the output limit. OpenAI's reasoning models reject the old name, older servers do not know the new one. */
  limit: 'max_completion_tokens' | 'max_tokens'
  temperature: boolean
  effort: boolean
  tier: boolean
  /** A call has succeeded; from then on only a 400 that names a parameter changes anything. */
  proven: boolean
}

/** The dialect to start with, which assumes full support. */
export function newDialect(baseURL: string): ApiDialect {
  return {
    format: 'json_schema',
    limit: new URL(baseURL).hostname === 'api.openai.com' ? 'max_completion_tokens' : 'max_tokens',
    temperature: true,
    effort: true,
    tier: true,
    proven: false,
  }
}

/** Drops from `dialect` what the server's error `message` complains about; `false` if there is nothing left to drop. */
export function adaptDialect(dialect: ApiDialect, message: string): boolean {
  const text = message.toLowerCase()
  if (/max_(?:completion_)?tokens/.test(text) && !dialect.proven) {
    const other = dialect.limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'
    if (
      new RegExp(
        `(?:use|instead|try)\\W.*${other}|unsupported.*'${dialect.limit}'|unknown.*${dialect.limit}`,
      ).test(text)
    ) {
      dialect.limit = other
      return true
    }
  }
  for (const [flag, pattern] of OPTIONAL) {
    if (dialect[flag] && pattern.test(text)) {
      dialect[flag] = false
      return true
    }
  }
  if (
    /response_format|json_schema|json_object|structured output|guided|grammar/.test(text) ||
    !dialect.proven
  ) {
    const next = FORMATS[FORMATS.indexOf(dialect.format) + 1]
    if (next !== undefined) {
      dialect.format = next
      return true
    }
  }
  return false
}

const OPTIONAL = [
  ['temperature', /temperature/],
  ['effort', /reasoning/],
  ['tier', /service_tier|flex/],
] as const
