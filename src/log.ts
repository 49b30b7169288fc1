import { type DestinationStream, type Logger, pino } from 'pino'

export type { Logger } from 'pino'

/** What a bot token looks like inside any text: its id, a colon (or `%3A` in a URL) and the secret part. */
const TOKEN = /\d{6,}(?::|%3A)[\w-]{20,}/gi
const BEARER = /\b(?:sk|key)-[\w-]{12,}/g

/** Takes bot tokens and API keys out of a text. */
export function redact(text: string): string {
  return text.replace(TOKEN, '<token>').replace(BEARER, '<key>')
}

/** An error as it may be logged: no payload, no context, no person's message. */
export interface LoggedError {
  name: string
  message: string
  code?: string | number
  method?: string
  stack?: string
  cause?: LoggedError
}

/**
 * Turns an error into what may be logged. grammY's `HttpError` carries the URL with the token in an inner error and its
 * `BotError` the whole update, so nothing is copied but what is named here.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: 'Thrown', message: redact(String(error)) }
  const {
    code,
    error_code,
    description,
    method,
    error: inner,
  } = error as Error & {
    code?: unknown
    error_code?: unknown
    description?: unknown
    method?: unknown
    error?: unknown
  }
  const logged: LoggedError = {
    name: error.name,
    message: redact(typeof description === 'string' ? description : error.message),
  }
  const number = error_code ?? code
  if (typeof number === 'string' || typeof number === 'number') logged.code = number
  if (typeof method === 'string') logged.method = method
  if (error.stack !== undefined) logged.stack = redact(error.stack)
  const cause = error.cause ?? inner
  if (cause instanceof Error && depth < 3) logged.cause = loggedError(cause, depth + 1)
  return logged
}

/**
 * The log of the process: one JSON object a line. Whatever reaches it, the line as written holds no bot token and no key,
 * since the last step before the stream looks at the finished line.
 */
export function createLog(level: string, stream: DestinationStream = process.stdout): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => loggedError(error) },
    },
    { write: (line: string) => stream.write(redact(line)) },
  )
}
