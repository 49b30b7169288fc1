import { createHmac } from 'node:crypto'

/**
 * The secret of a webhook, which its owner is shown and which is stored nowhere: it is made of the bot's own key and what is stored
 * with the webhook, so a stolen database signs nothing. In the form of Standard Webhooks.
 */
export function webhookSecret(key: string, nonce: string): string {
  return `whsec_${createHmac('sha256', key).update(`webhook ${nonce}`).digest('base64')}`
}

/**
 * The headers that sign a request (standardwebhooks.com): its id, which stays the same when it is repeated, its time in seconds, and
 * the HMAC of both with the body.
 */
export function signedHeaders(
  secret: string,
  { id, at, body }: { id: string; at: number; body: string },
): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000))
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
