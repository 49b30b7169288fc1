import {
  type AuthInfo,
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  type McpServer,
  OAuthError,
  OAuthErrorCode,
  originValidationResponse,
  requireBearerAuth,
} from '@modelcontextprotocol/server'
import type { Context } from 'hono'
import { z } from 'zod'
import { createPerPersonLimit } from '../../bot/per-person-limit.ts'
import type { CardViews } from '../../card-views/card-views.ts'
import { DEFAULT_READER, readerOf } from '../../card-views/reader.ts'
import type { Logger } from '../../log.ts'
import { hashSecret } from '../../secret.ts'
import type { Store } from '../../store/store.ts'
import { createMcpServer } from './mcp-server.ts'

/** What the MCP server needs. */
export interface McpDeps {
  store: Pick<Store, 'connections' | 'forChat' | 'subscribers'>
  cards: Pick<CardViews, 'forChat'>
  /** Whether this person may use the bot. */
  mayUse: (personId: number) => Promise<boolean>
  /** Where people reach this server. */
  publicUrl: string
  /** Calls of one person in a minute. */
  callsPerMinute: number
  now: () => number
  log: Logger
}

/** A call of a tool with the longest arguments has about 1 kB. */
export const MAX_CALL_BYTES = 100_000
const RETRY_AFTER_SECONDS = 10
/** A code of JSON-RPC that servers may give their own meaning. */
const TOO_MANY = -32_000
const INVALID_REQUEST = -32_600
/** Of newSecret. */
const TOKEN = /^[\w-]{43}$/
/** The library wants tokens to expire; these last until they are revoked. */
const NEVER = Number.MAX_SAFE_INTEGER

/** What is known of the person once the token is. */
const known = z.object({ personId: z.number(), maySave: z.boolean() })

/**
 * The handler of `/mcp`: the Model Context Protocol over HTTP, without sessions, for the assistant of one person. It shows just what
 * that person sees. Clients of 2025 and of 2026 are served alike.
 */
export function serveMcp(deps: McpDeps) {
  const { log, now } = deps
  const hostnames = [new URL(deps.publicUrl).hostname, ...localhostAllowedHostnames()]
  const limit = createPerPersonLimit(deps.callsPerMinute)
  const authenticate = requireBearerAuth({
    verifier: { verifyAccessToken: (token) => verify(token, deps) },
  })
  const handler = createMcpHandler(({ authInfo }) => serverFor(authInfo, deps), {
    // Nothing here ever changes what a client has listed, so nobody needs to wait for that.
    maxSubscriptions: 0,
    maxRequestBodySize: MAX_CALL_BYTES,
    onerror: (err) => log.debug({ err }, 'an assistant sent what is no request'),
  })
  return async (c: Context): Promise<Response> => {
    const request = c.req.raw
    // A page in somebody's browser could otherwise reach a server in their network under a name of its own.
    const refused =
      hostHeaderValidationResponse(request, hostnames) ??
      originValidationResponse(request, hostnames)
    if (refused !== undefined) return refused
    const authInfo = await authenticate(request)
    if (authInfo instanceof Response) return authInfo.status === 500 ? away(c) : authInfo
    const parsedBody = c.req.method === 'POST' ? await bodyOf(c) : undefined
    // Not counted one by one; the versions of the protocol since 2025-06-18 have none.
    if (Array.isArray(parsedBody)) {
      return c.json(rpcError(INVALID_REQUEST, 'Batches are not supported.', null), 400)
    }
    const { personId } = known.parse(authInfo.extra)
    if (limit.take(personId, now()) !== 'allowed') {
      const error = rpcError(TOO_MANY, 'Too many calls. Wait a moment.', idOf(parsedBody))
      return c.json(error, 429, { 'retry-after': String(RETRY_AFTER_SECONDS) })
    }
    return handler.fetch(request, {
      authInfo,
      ...(parsedBody !== undefined && { parsedBody }),
    })
  }
}

/** @throws {OAuthError} for a token that opens nothing; what else is thrown is an error of the store */
async function verify(token: string, { store, mayUse, now, log }: McpDeps): Promise<AuthInfo> {
  const found = TOKEN.test(token)
    ? await store.connections.find(hashSecret(token), ['assistant'])
    : undefined
  if (found === undefined || !(await mayUse(found.chatId))) {
    throw new OAuthError(OAuthErrorCode.InvalidToken, 'This token is unknown or was revoked')
  }
  store.connections
    .used(found, now())
    .catch((err: unknown) => log.warn({ err }, 'could not note that a connection was used'))
  const extra: z.input<typeof known> = { personId: found.chatId, maySave: found.maySave }
  return { token, clientId: String(found.id), scopes: [], expiresAt: NEVER, extra }
}

async function serverFor(authInfo: AuthInfo | undefined, deps: McpDeps): Promise<McpServer> {
  const { store, cards, now, log } = deps
  const { personId, maySave } = known.parse(authInfo?.extra)
  const subscriber = await store.subscribers.get(personId)
  const viewer = store.forChat(personId)
  return createMcpServer(
    {
      viewer,
      cards: cards.forChat(viewer),
      reader: subscriber === undefined ? DEFAULT_READER : readerOf(subscriber),
      now: now(),
    },
    { maySave, log },
  )
}

/** The answer to a call that is too large. */
export function refuseLargeCall(c: Context): Response {
  return c.json(rpcError(INVALID_REQUEST, 'This call is too large.', null), 413)
}

/** The body, as far as it is JSON: what is none goes on to the library, which says so. */
async function bodyOf(c: Context): Promise<unknown> {
  const copy = c.req.raw.clone()
  const body: unknown = await copy.json().catch(() => undefined)
  return body
}

const id = z.object({ id: z.union([z.string(), z.number()]) })

function idOf(body: unknown): string | number | null {
  return id.safeParse(body).data?.id ?? null
}

function rpcError(code: number, message: string, of: string | number | null) {
  return { jsonrpc: '2.0', id: of, error: { code, message } }
}

/** The database is away; clients try again. */
function away(c: Context): Response {
  return c.json(rpcError(TOO_MANY, 'Not now. Try again in a moment.', null), 503, {
    'retry-after': String(RETRY_AFTER_SECONDS),
  })
}
