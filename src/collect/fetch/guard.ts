import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { isPublicAddress } from './ip-address.ts'
import { withoutStacks } from './without-stacks.ts'

/** Thrown for an address that is not public. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress'
  readonly address: string

  constructor(host: string, address: string) {
    super(
      host === address
        ? `refused, ${address} is not a public address`
        : `refused, ${host} leads to ${address}, which is not a public address`,
    )
    this.address = address
  }
}

/**
 * A name lookup that fails if any of the addresses is not public: one private address among public ones refuses all. The
 * answer that is checked is the answer that is connected to, so a second lookup (DNS rebinding) has nothing to change.
 */
function guardedLookup(lookup: LookupFunction): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, answer) => {
      if (error) return done(error, [])
      const addresses =
        typeof answer === 'string' ? [{ address: answer, family: isIP(answer) }] : answer
      const refused = addresses.find((each) => !isPublicAddress(each.address))
      const [first] = addresses
      if (refused || !first)
        return done(new RefusedAddress(host, refused?.address ?? 'nothing'), [])
      if (options.all) done(null, addresses)
      else done(null, first.address, first.family)
    })
  }
}

/**
 * Checks a target that a proxy connects to, by the same rules: with a proxy, no connector of ours sees the address.
 *
 * @returns an address of the host
 * @throws RefusedAddress, or what the lookup throws
 */
export function createTargetCheck(options: {
  lookup: LookupFunction
  allowPrivate: readonly string[]
}): (host: string, port: number) => Promise<string> {
  const allowed = new Set(options.allowPrivate.map(withoutBrackets))
  const guarded = guardedLookup(options.lookup)
  return (host, port) =>
    new Promise((resolve, reject) => {
      const literal = withoutBrackets(host)
      const lookup = allowed.has(`${literal}:${port}`) ? options.lookup : guarded
      if (isIP(literal) !== 0) {
        if (lookup === guarded && !isPublicAddress(literal)) {
          return reject(new RefusedAddress(literal, literal))
        }
        return resolve(literal)
      }
      lookup(literal, { all: false }, (error, answer) => {
        const address = typeof answer === 'string' ? answer : answer[0]?.address
        if (error || address === undefined) reject(error ?? new RefusedAddress(literal, 'nothing'))
        else resolve(address)
      })
    })
}

/** Returns whether the host and port of an address are among `host:port` pairs, as the operator writes them. */
export function listOf(pairs: readonly string[]): (address: string) => boolean {
  const listed = new Set(pairs.map(withoutBrackets))
  return (address) => {
    const url = URL.parse(address)
    return url !== null && listed.has(`${withoutBrackets(url.hostname)}:${portOf(url)}`)
  }
}

function portOf({ port, protocol }: { port: string; protocol: string }): string {
  return port || (protocol === 'https:' ? '443' : '80')
}

/** Normalises a host or `host:port` for comparing: IPv6 addresses come with and without brackets. */
function withoutBrackets(host: string): string {
  return host.trim().toLowerCase().replace(/[[\]]/g, '')
}

/**
 * An undici connector that connects to public addresses only. The check happens here and in the lookup, at the last
 * moment before the socket opens, so that it holds for every redirect and every spelling of an address.
 *
 * @param options.allowPrivate `host:port` pairs that are exempt, as written by the operator.
 */
export function guardedConnector(options: {
  lookup: LookupFunction
  allowPrivate: readonly string[]
  timeoutMs: number
}): buildConnector.connector {
  const { lookup, timeoutMs: timeout } = options
  const allowed = new Set(options.allowPrivate.map(withoutBrackets))
  const common = { timeout, autoSelectFamily: true, allowH2: false }
  const open = buildConnector({ ...common, lookup })
  const guarded = buildConnector({ ...common, lookup: guardedLookup(lookup) })
  return (target, whenConnected) => {
    const done: buildConnector.Callback = (...[error, socket]) =>
      error === null ? whenConnected(null, withoutStacks(socket)) : whenConnected(error, null)
    const literal = withoutBrackets(target.hostname)
    if (allowed.has(`${literal}:${portOf(target)}`)) return open(target, done)
    // A literal address never reaches the lookup, so it is checked here.
    if (isIP(literal) !== 0 && !isPublicAddress(literal)) {
      return done(new RefusedAddress(literal, literal), null)
    }
    return guarded(target, done)
  }
}
