import { expect, test } from 'vitest'
import { readVoices } from '../../src/speech/read-voices.ts'

test.each([
  ['alloy', { en: 'alloy', ru: 'alloy' }],
  ['en=af_heart, es = ef_dora', { en: 'af_heart', es: 'ef_dora', ru: null }],
  ['alloy,ru=Анна', { en: 'alloy', ru: 'Анна' }],
  ['zh=zf_xiaobei+zf_xiaoni(2)', { zh: 'zf_xiaobei+zf_xiaoni(2)', en: null }],
])('%s', (setting, expected) => {
  const voiceFor = readVoices(setting)
  for (const [language, voice] of Object.entries(expected)) expect(voiceFor(language)).toBe(voice)
})
