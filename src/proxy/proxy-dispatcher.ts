import { isIP } from 'node:net'
import { callbackify } from 'node:util'
import { type Agent, buildConnector, Dispatcher, Pool } from 'undici'
import { credentialsOf, openTunnel } from './open-tunnel.ts'
import { type ProxySettings, proxyFor } from './proxy-rules.ts'
import { ShardedAgent } from './sharded-agent.ts'

/** Options of a dispatcher. */
export interface ProxyDispatcherOptions {
  settings: ProxySettings
  /** Milliseconds until a proxy must have connected us. */
  timeoutMs: number
  /** The agent for what is reached directly, and a model for the others: connections per host, keep-alive, header sizes. */
  agent: Agent.Options
  /** Looks up the address of a host for a `socks5` proxy, which gets no names. What it throws fails the request. */
  lookUp: (host: string, port: number) => Promise<string>
}

/**
 * An undici dispatcher that sends each request directly or through the proxy that the settings name for its address.
 * `https` goes through a tunnel; `http` through a SOCKS proxy too, but as a whole address to an HTTP proxy, since most of
 * those open tunnels to port 443 only.
 */
export class ProxyDispatcher extends Dispatcher {
  private readonly options: ProxyDispatcherOptions
  private readonly direct: ShardedAgent
  private readonly tunnelled: ShardedAgent
  /** Aborted when it is destroyed: a tunnel that a silent proxy never opens would be waited for. */
  private readonly closing = new AbortController()
  /** By the proxy's origin. */
  private readonly forwarders = new Map<string, Pool>()

  constructor(options: ProxyDispatcherOptions) {
    super()
    this.options = options
    this.direct = new ShardedAgent(options.agent)
    this.tunnelled = new ShardedAgent({
      ...options.agent,
      connect: tunnelConnector(options, this.closing.signal),
    })
  }

  override dispatch(request: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler) {
    const target = new URL(String(request.origin))
    const proxy = proxyFor(this.options.settings, target)
    if (proxy === null) return this.direct.dispatch(request, handler)
    if (target.protocol === 'https:' || proxy.protocol.startsWith('socks')) {
      return this.tunnelled.dispatch(request, handler)
    }
    return this.forward(target, proxy, request, handler)
  }

  override async close(): Promise<void> {
    await Promise.all(this.all().map((one) => one.close()))
  }

  override async destroy(): Promise<void> {
    this.closing.abort()
    await Promise.all(this.all().map((one) => one.destroy()))
  }

  private all(): (ShardedAgent | Pool)[] {
    return [this.direct, this.tunnelled, ...this.forwarders.values()]
  }

  private forward(
    target: URL,
    proxy: URL,
    request: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    const { agent } = this.options
    const pool =
      this.forwarders.get(proxy.origin) ??
      new Pool(proxy.origin, { keepAliveTimeout: agent.keepAliveTimeout ?? 4_000 })
    this.forwarders.set(proxy.origin, pool)
    const headers = { ...recordOf(request.headers), host: target.host, ...credentialsOf(proxy) }
    const forwarded = { ...request, path: `${target.origin}${request.path}`, headers }
    return pool.dispatch(forwarded, handler)
  }
}

/** The connector of requests that go through a tunnel: opened by the proxy, encrypted by us. */
function tunnelConnector(
  { settings, timeoutMs, lookUp }: ProxyDispatcherOptions,
  closing: AbortSignal,
): buildConnector.connector {
  const secure = buildConnector({ timeout: timeoutMs, allowH2: false })
  return (target, done) => {
    const host = target.hostname.replace(/^\[|\]$/g, '')
    const port = Number(target.port || (target.protocol === 'https:' ? 443 : 80))
    const open = async () => {
      const proxy = proxyFor(settings, new URL(`${target.protocol}//${target.host ?? host}`))
      if (proxy === null) throw new Error(`no proxy for ${host}`)
      // The others want names, for their own rules.
      const sent = proxy.protocol === 'socks5:' ? await lookUp(host, port) : host
      return openTunnel(proxy, { host: sent, port }, timeoutMs, closing)
    }
    callbackify(open)((error, httpSocket) => {
      if (error) return done(error, null)
      if (target.protocol !== 'https:') return done(null, httpSocket)
      const servername = target.servername ?? (isIP(host) === 0 ? host : '')
      secure({ ...target, servername, httpSocket }, done)
    })
  }
}

function recordOf(
  headers: Dispatcher.DispatchOptions['headers'],
): Record<string, string | string[]> {
  const record: Record<string, string | string[]> = {}
  if (headers === null || headers === undefined) return record
  if (Array.isArray(headers)) {
    for (let at = 0; at + 1 < headers.length; at += 2)
      record[String(headers[at])] = String(headers[at + 1])
    return record
  }
  const entries = Symbol.iterator in headers ? headers : Object.entries(headers)
  for (const [name, value] of entries) {
    if (value !== undefined) record[name] = Array.isArray(value) ? value : String(value)
  }
  return record
}
