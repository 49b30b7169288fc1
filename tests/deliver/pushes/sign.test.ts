import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { signedHeaders, webhookSecret } from '../../../src/deliver/pushes/sign.ts'

test('a request is signed as Standard Webhooks say: the id, the time and the body, with the bytes of the secret', () => {
  const secret = `whsec_${Buffer.from('a key of 24 bytes, plain').toString('base64')}`
  const headers = signedHeaders(secret, { id: 'msg_7', at: 1_731_705_121_999, body: '{"a":"ü"}' })
  const expected = createHmac('sha256', 'a key of 24 bytes, plain')
    .update('msg_7.1731705121.{"a":"ü"}')
    .digest('base64')
  expect(headers).toEqual({
    'webhook-id': 'msg_7',
    'webhook-timestamp': '1731705121',
    'webhook-signature': `v1,${expected}`,
  })
})

test('a secret is that of one webhook and of one bot, and has 256 bits', () => {
  const secrets = [
    ['k', 'a'],
    ['k', 'b'],
    ['l', 'a'],
  ].map(([key = '', nonce = '']) => webhookSecret(key, nonce))
  expect(new Set(secrets).size).toBe(3)
  expect(webhookSecret('k', 'a')).toBe(secrets[0])
  expect(Buffer.from(secrets[0]?.slice(6) ?? '', 'base64')).toHaveLength(32)
})
