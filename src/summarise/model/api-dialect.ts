/** How strictly the answer's form can be asked for, strictest first. */
const FORMATS = ['json_schema', 'json_object', 'text'] as const

export type Format = (typeof FORMATS)[number]

/**
 * What a (server, model) understands, found out by asking and kept as long as the process lives. It starts with everything
 * and drops what a 400 names.
 */
export interface ApiDialect {
  format: Format
  /** The name of the output limit. Reasoning models of OpenAI refuse the old name, older servers do not know the new. */
  limit: 'max_completion_tokens' | 'max_tokens'
  temperature: boolean
  effort: boolean
  tier: boolean
  /** A call has gone through: from then on only a 400 that names a parameter changes anything. */
  proven: boolean
}

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

/** Learns from a refused request; `false` if there is nothing left to change. `said` is the server's message. */
export function learn(dialect: ApiDialect, said: string): boolean {
  const text = said.toLowerCase()
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
  for (const [flag, named] of OPTIONAL) {
    if (dialect[flag] && named.test(text)) {
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
