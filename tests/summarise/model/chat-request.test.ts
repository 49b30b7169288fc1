import { describe, expect, it } from 'vitest'
import {
  type ApiDialect,
  adaptDialect,
  newDialect,
} from '../../../src/summarise/model/api-dialect.ts'
import { toChatRequest } from '../../../src/summarise/model/chat-request.ts'

const MESSAGES = [{ role: 'user' as const, content: 'Hello' }]
const OLLAMA = 'http://127.0.0.1:11434/v1'

function request(model: string, baseURL = OLLAMA, over: Partial<ApiDialect> = {}) {
  return toChatRequest(
    MESSAGES,
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

  it('contains no length limits, which some servers reject', () => {
    expect(JSON.stringify(request('qwen3').response_format)).not.toMatch(
      /maxLength|maxItems|minLength/,
    )
  })

  it('turns reasoning off only for models known to support that', () => {
    expect(request('gpt-6-luna').reasoning_effort).toBe('none')
    expect(request('openai/gpt-5.6-luna').reasoning_effort).toBe('none')
    expect(request('qwen3')).not.toHaveProperty('reasoning_effort')
  })

  it('makes OpenRouter choose a host that supports the schema', () => {
    expect(request('qwen3', 'https://openrouter.ai/api/v1')).toHaveProperty('provider', {
      require_parameters: true,
    })
    expect(request('qwen3')).not.toHaveProperty('provider')
  })

  it('uses the name of the output limit that the server knows', () => {
    expect(request('gpt-6-luna', 'https://api.openai.com/v1')).toMatchObject({
      max_completion_tokens: 700,
    })
    expect(request('qwen3')).toMatchObject({ max_tokens: 700 })
  })

  it('leaves out what the server does not support', () => {
    const bare = request('gpt-6-luna', OLLAMA, {
      format: 'text',
      temperature: false,
      effort: false,
      tier: false,
    })
    expect(bare).toEqual({
      model: 'gpt-6-luna',
      messages: MESSAGES,
      stream: false,
      max_tokens: 700,
    })
  })
})

describe('after an error the dialect', () => {
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
  ])('adapts: %s', (message, learned) => {
    const dialect = newDialect(OLLAMA)
    expect(adaptDialect(dialect, message)).toBe(true)
    expect(dialect).toEqual({ ...newDialect(OLLAMA), ...learned })
  })

  it('stays the same once a call has succeeded, if the message names no parameter', () => {
    const dialect = { ...newDialect(OLLAMA), proven: true }
    expect(adaptDialect(dialect, 'the prompt is too long')).toBe(false)
  })

  it('stays the same once everything optional is dropped', () => {
    const dialect = newDialect(OLLAMA)
    expect([
      adaptDialect(dialect, 'no'),
      adaptDialect(dialect, 'no'),
      adaptDialect(dialect, 'no'),
    ]).toEqual([true, true, false])
  })
})
