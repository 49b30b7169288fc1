import http from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import { SocksClient, SocksClientError } from 'socks'
import { ProxyError } from './proxy-error.ts'

const GIVEN_UP = 'was no longer waited for'

/** Where a tunnel leads. */
export interface TunnelTarget {
  /** A name or an IP address without brackets. */
  host: string
  port: number
}

/**
 * Opens a connection to a target through a proxy: by CONNECT, or by SOCKS 5. Written on Node's own `http`, because the
 * deadlines of undici's proxy agent do not hold while a proxy is silent.
 *
 * @param timeoutMs time until the proxy must have connected us, from the first packet on
 * @param closing ends the attempt when it is aborted
 * @throws ProxyError
 */
export function openTunnel(
  proxy: URL,
  target: TunnelTarget,
  timeoutMs: number,
  closing: AbortSignal,
): Promise<Socket> {
  return proxy.protocol.startsWith('socks')
    ? unlessClosed(socksTunnel(proxy, target, timeoutMs), proxy, closing)
    : connectTunnel(proxy, target, timeoutMs, closing)
}

function connectTunnel(
  proxy: URL,
  target: TunnelTarget,
  timeoutMs: number,
  closing: AbortSignal,
): Promise<Socket> {
  const authority = `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`
  const client = proxy.protocol === 'https:' ? https : http
  const deadline = AbortSignal.timeout(timeoutMs)
  return new Promise((resolve, reject) => {
    const request = client.request({
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...credentialsOf(proxy) },
      agent: false,
      signal: AbortSignal.any([deadline, closing]),
    })
    request.on('connect', ({ statusCode = 0 }, socket: Socket, head: Buffer) => {
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head)
        return resolve(socket)
      }
      socket.destroy()
      reject(refusal(proxy, authority, statusCode))
    })
    request.on('response', (response) => {
      response.destroy()
      reject(refusal(proxy, authority, response.statusCode ?? 0))
    })
    request.on('error', (error) => {
      const why = closing.aborted
        ? GIVEN_UP
        : deadline.aborted
          ? `did not connect within ${timeoutMs} ms`
          : 'cannot be reached'
      reject(new ProxyError('unreachable', proxy, why, error))
    })
    request.end()
  })
}

function refusal(proxy: URL, authority: string, status: number): ProxyError {
  if (status === 407) return new ProxyError('credentials', proxy, 'wants a user name and password')
  return new ProxyError('refused', proxy, `does not connect to ${authority} (HTTP ${status})`)
}

/** The header with the user name and password of a proxy's address, if it has them. */
export function credentialsOf(proxy: URL): Record<string, string> {
  if (proxy.username === '') return {}
  const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` }
}

async function socksTunnel(proxy: URL, target: TunnelTarget, timeoutMs: number): Promise<Socket> {
  try {
    const { socket } = await SocksClient.createConnection({
      proxy: {
        host: proxy.hostname.replace(/^\[|\]$/g, ''),
        port: Number(proxy.port || 1080),
        type: 5,
        ...(proxy.username === ''
          ? {}
          : {
              userId: decodeURIComponent(proxy.username),
              password: decodeURIComponent(proxy.password),
            }),
      },
      command: 'connect',
      destination: target,
      timeout: timeoutMs,
    })
    return socket
  } catch (error) {
    throw socksError(proxy, target, error)
  }
}

/** The socks package ends an attempt only by its own deadline: what comes of it later is closed. */
function unlessClosed(opening: Promise<Socket>, proxy: URL, closing: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new ProxyError('unreachable', proxy, GIVEN_UP))
    closing.addEventListener('abort', giveUp, { once: true })
    if (closing.aborted) giveUp()
    opening
      .then((socket) => (closing.aborted ? void socket.destroy() : resolve(socket)), reject)
      .finally(() => closing.removeEventListener('abort', giveUp))
  })
}

function socksError(proxy: URL, { host, port }: TunnelTarget, error: unknown): ProxyError {
  const why = error instanceof SocksClientError ? error.message : ''
  if (/authentication/i.test(why)) {
    return new ProxyError('credentials', proxy, 'wants another user name and password', error)
  }
  if (/rejected connection/i.test(why)) {
    return new ProxyError('refused', proxy, `does not connect to ${host}:${port}`, error)
  }
  return new ProxyError('unreachable', proxy, 'cannot be reached, or not in time', error)
}
