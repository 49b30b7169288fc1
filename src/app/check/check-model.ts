import type { Dispatcher } from 'undici'
import { z } from 'zod'
import type { Config } from '../../config.ts'
import { loggedError } from '../../log.ts'
import { OPENAI_URL } from '../../summarise/model/chat-completion.ts'
import { askJson } from './ask-json.ts'
import { type Checked, error, type Finding, skipped } from './finding.ts'

type ModelConfig = Pick<
  Config,
  | 'OPENAI_API_KEY'
  | 'OPENAI_BASE_URL'
  | 'OPENAI_MODEL'
  | 'OPENAI_FALLBACK_MODEL'
  | 'OPENAI_CHECK_MODEL'
>

const Models = z.object({ data: z.array(z.object({ id: z.string() })) })
const NAMES = ['OPENAI_MODEL', 'OPENAI_FALLBACK_MODEL', 'OPENAI_CHECK_MODEL'] as const

/** Asks the server of models for its list, which costs nothing, and whether the models that are set are in it. */
export async function checkModel(
  config: ModelConfig,
  dispatcher: Dispatcher | null,
): Promise<Checked> {
  const { OPENAI_API_KEY: key, OPENAI_BASE_URL: base = OPENAI_URL } = config
  if (key === undefined && config.OPENAI_BASE_URL === undefined) {
    return skipped('model', 'none is set: summaries are extractive')
  }
  const { host } = new URL(base)
  const done = (detail: string, findings: readonly Finding[]): Checked => ({
    name: 'model',
    detail,
    findings,
  })
  try {
    const headers: Record<string, string> =
      key === undefined ? {} : { authorization: `Bearer ${key}` }
    const { status, json } = await askJson(`${base.replace(/\/$/, '')}/models`, headers, dispatcher)
    if (status === 401 || status === 403) {
      const problem = key === undefined ? 'is needed' : 'is refused'
      const found = error('OPENAI_API_KEY', `${problem} by ${host} (${status})`, 'Set a valid key')
      return done(host, [found])
    }
    const models = Models.safeParse(json)
    if (status !== 200 || !models.success) return done(`${host}, which lists no models`, [])
    const ids = models.data.data.map(({ id }) => id)
    return done(
      `${config.OPENAI_MODEL} at ${host}`,
      NAMES.flatMap((name) => missing(name, config[name], ids, host)),
    )
  } catch (failure) {
    const { message, code, cause } = loggedError(failure)
    const why = cause?.code ?? code ?? message
    const advice = 'Start it, or correct OPENAI_BASE_URL. Until then summaries are extractive'
    return done(host, [error('The model', `cannot be reached at ${host} (${why})`, advice)])
  }
}

function missing(
  name: (typeof NAMES)[number],
  model: string | undefined,
  ids: readonly string[],
  host: string,
): Finding[] {
  // Servers add what they may leave out themselves: "models/", ":latest".
  const isListed = (id: string) =>
    id === model || id === `${model}:latest` || id.endsWith(`/${model}`)
  if (model === undefined || ids.length === 0 || ids.some(isListed)) return []
  const some = ids.slice(0, 5).join(', ')
  return [error(name, `is not among the models of ${host}: ${model}`, `It has ${some}`)]
}
