import { type DestinationStream, type Logger, pino } from 'pino'
import { readableLine } from './readable-line.ts'
import { createRedactor } from './redact.ts'

export type { Logger } from 'pino'

const looks = createRedactor([])

/** Redacts what can be known by its looks: bot tokens, API keys, and the paths and queries of addresses. */
export function redact(text: string): string {
  return looks.text(text)
}

/** An error in a form that is safe to log: no payload, no context, no person's message. */
export interface LoggedError {
  name: string
  message: string
  code?: string | number
  method?: string
  stack?: string
  cause?: LoggedError
}

/**
 * Converts an error to a form that is safe to log. grammY's `HttpError` carries the URL with the token in an inner error,
 * and its `BotError` carries the whole update, so only the fields named here are copied.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { name: 'Thrown', message: redact(String(error)) }
  const field = (name: string): unknown => Reflect.get(error, name)
  const [description, method] = [field('description'), field('method')]
  const logged: LoggedError = {
    name: error.name,
    message: redact(typeof description === 'string' ? description : error.message),
  }
  const number = field('error_code') ?? field('code')
  if (typeof number === 'string' || typeof number === 'number') logged.code = number
  if (typeof method === 'string') logged.method = method
  if (error.stack !== undefined) logged.stack = redact(error.stack)
  const cause = error.cause ?? field('error')
  if (cause instanceof Error && depth < 3) logged.cause = loggedError(cause, depth + 1)
  return logged
}

/**
 * Creates the log of the process: one JSON object per line, or lines for people where the stream is a terminal. No line contains one of the `secrets`, a bot token, an API key or more
 * of an address than its host, whatever is logged, because the finished line is redacted just before it is written.
 */
export function createLog(
  level: string,
  stream: DestinationStream = process.stdout,
  secrets: readonly string[] = [],
): Logger {
  const redactor = createRedactor(secrets)
  const isTerminal = Reflect.get(stream, 'isTTY') === true
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => loggedError(error) },
    },
    {
      write: (line: string) => {
        const safe = redactor.line(line)
        stream.write(isTerminal ? readableLine(safe) : safe)
      },
    },
  )
}
