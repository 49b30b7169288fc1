import { createHmac } from 'node:crypto'
import type { Config } from './config.ts'

/** The password with which compose.yaml starts the database unless another is set: known to everybody, and a common word. */
const DEFAULT_PASSWORD = 'daybrief'
/** Names of the parameters of an address that carry a secret. */
const SECRET_PARAMETER = /pass|token|key|secret|auth|sig/i

/** The webhook's secret if none is configured: the same in every process, unknown to anybody without the token. */
export function webhookSecretOf(token: string): string {
  return createHmac('sha256', token).update('webhook').digest('base64url')
}

/** The key of which the secrets of people's own webhooks are made: the same in every process, unknown to anybody without the token. */
export function webhookKeyOf(token: string): string {
  return createHmac('sha256', token).update('webhooks of people').digest('base64url')
}

/** Every value of the configuration that must never be seen: tokens, keys and the passwords of addresses. */
export function secretsOf(config: Config): string[] {
  const { BOT_TOKEN: token } = config
  const addresses = [
    config.TELEGRAM_API_ROOT,
    config.OPENAI_BASE_URL,
    config.SPEECH_BASE_URL,
    config.DATABASE_URL,
    config.REDIS_URL,
    config.WEBHOOK_URL,
    config.MAIL_URL,
    config.PUBLIC_URL,
    config.HTTP_PROXY,
    config.HTTPS_PROXY,
    config.ALL_PROXY,
    config.TELEGRAM_PROXY,
  ]
  const values = [
    ...(token === undefined
      ? []
      : [token, token.slice(token.indexOf(':') + 1), webhookSecretOf(token), webhookKeyOf(token)]),
    config.OPENAI_API_KEY,
    config.SPEECH_API_KEY,
    config.WEBHOOK_SECRET,
    config.MAIL_SECRET,
    config.MAILGUN_SIGNING_KEY,
    config.METRICS_TOKEN,
    ...heartbeatSecrets(config.HEARTBEAT_URL),
    ...addresses.flatMap((address) => (address === undefined ? [] : secretsIn(address))),
  ]
  return values
    .filter((value) => value !== undefined)
    .filter((value) => value !== '' && value !== DEFAULT_PASSWORD)
}

/** Whoever knows the path of a heartbeat can send one: monitors have a long random part in it. */
function heartbeatSecrets(address: string | undefined): string[] {
  const parts = URL.parse(address ?? '')?.pathname.split('/') ?? []
  return parts.filter((part) => part.length >= 8 && /\d/.test(part))
}

/** The secrets in an address, as they are written and as they are meant. */
function secretsIn(address: string): string[] {
  const url = URL.parse(address)
  if (url === null) return []
  const parameters = [...url.searchParams].flatMap(([name, value]) =>
    SECRET_PARAMETER.test(name) ? [value] : [],
  )
  // A name without a password is often a token; that of a database is not.
  const isToken = url.password === '' && /^(?:https?|socks5h?):$/.test(url.protocol)
  const name = isToken ? [url.username, decoded(url.username)] : []
  return [url.password, decoded(url.password), ...name, ...parameters]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not percent-encoded at all: the password itself has a percent sign.
    return text
  }
}
