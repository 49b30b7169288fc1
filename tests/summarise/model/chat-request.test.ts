import { describe, expect, it } from 'vitest'
import { type ApiDialect, learn, newDialect } from '../../../src/summarise/model/api-dialect.ts'
import { requestFor } from '../../../src/summarise/model/chat-request.ts'

const TURNS = [{ role: 'user' as const, content: 'Hello' }]
const OLLAMA = 'http://127.0.0.1:11434/v1'

function request(model: string, baseURL = OLLAMA, over: Partial<ApiDialect> = {}) {
  return requestFor(
    TURNS,
    700,
    { model, serviceTier: 'flex' },
    { ...newDialect(baseURL), ...over },
    baseURL,
  )
}

describe('a request', () => {
  it('asks for strict JSON whose keys are all required', () => {
    expect(request('qwen3').response_format).toMatchObject({
      type: 'json_schema',
      json_schema: {
        strict: true,
        schema: {
          additionalProperties: false,
          required: ['kind', 'headline', 'gist', 'points', 'why', 'topics'],
        },
      },
    })
  })

  it('holds no length limits, which some servers refuse', () => {
    expect(JSON.stringify(request('qwen3').response_format)).not.toMatch(
      /maxLength|maxItems|minLength/,
    )
  })

  it('turns reasoning off only for models that are known to take it', () => {
    expect(request('gpt-6-luna').reasoning_effort).toBe('none')
    expect(request('openai/gpt-5.6-luna').reasoning_effort).toBe('none')
    expect(request('qwen3')).not.toHaveProperty('reasoning_effort')
  })

  it('makes OpenRouter look for a host that keeps the schema', () => {
    expect(request('qwen3', 'https://openrouter.ai/api/v1')).toHaveProperty('provider', {
      require_parameters: true,
    })
    expect(request('qwen3')).not.toHaveProperty('provider')
  })

  it('names the output limit as the server does', () => {
    expect(request('gpt-6-luna', 'https://api.openai.com/v1')).toMatchObject({
      max_completion_tokens: 700,
    })
    expect(request('qwen3')).toMatchObject({ max_tokens: 700 })
  })

  it('leaves out what a server was found not to know', () => {
    const bare = request('gpt-6-luna', OLLAMA, {
      format: 'text',
      temperature: false,
      effort: false,
      tier: false,
    })
    expect(bare).toEqual({ model: 'gpt-6-luna', messages: TURNS, stream: false, max_tokens: 700 })
  })
})

describe('a refusal teaches', () => {
  it.each<[string, Partial<ApiDialect>]>([
    [
      "Unsupported value: 'temperature' does not support 0 with this model.",
      { temperature: false },
    ],
    ['Unrecognized request argument supplied: reasoning_effort', { effort: false }],
    ['service_tier flex is not available for this model', { tier: false }],
    [
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      { limit: 'max_completion_tokens' },
    ],
    ['response_format json_schema is not supported', { format: 'json_object' }],
    ['something went wrong', { format: 'json_object' }],
  ])('%s', (said, learnt) => {
    const dialect = newDialect(OLLAMA)
    expect(learn(dialect, said)).toBe(true)
    expect(dialect).toEqual({ ...newDialect(OLLAMA), ...learnt })
  })

  it('nothing when a call has gone through and the message names nothing', () => {
    const dialect = { ...newDialect(OLLAMA), proven: true }
    expect(learn(dialect, 'the prompt is too long')).toBe(false)
  })

  it('nothing any more when everything was given up', () => {
    const dialect = newDialect(OLLAMA)
    expect([learn(dialect, 'no'), learn(dialect, 'no'), learn(dialect, 'no')]).toEqual([
      true,
      true,
      false,
    ])
  })
})
