import ipaddr from 'ipaddr.js'

/**
 * The proxies that the environment sets, as URLs with the schemes `http`, `https`, `socks5` (gets addresses that were looked
 * up here) or `socks5h` (gets names). The variables are those that curl and most programs read.
 */
export interface ProxySettings {
  HTTP_PROXY?: string | undefined
  HTTPS_PROXY?: string | undefined
  ALL_PROXY?: string | undefined
  /** What is reached directly: host names, domains (`.example.org`), addresses, networks in CIDR form, each with an optional port. */
  NO_PROXY?: readonly string[] | undefined
}

/** The proxy for an address (`http:` or `https:`); null if it is reached directly, as this machine always is. */
export function proxyFor(settings: ProxySettings, target: URL): URL | null {
  const own = target.protocol === 'https:' ? settings.HTTPS_PROXY : settings.HTTP_PROXY
  const proxy = own ?? settings.ALL_PROXY
  if (proxy === undefined || isLoopback(target.hostname)) return null
  const port = target.port || (target.protocol === 'https:' ? '443' : '80')
  const host = plainHost(target.hostname)
  const rules = settings.NO_PROXY ?? []
  return rules.some((rule) => matches(rule, host, port)) ? null : new URL(proxy)
}

/** A host name in lower case without brackets or a final dot. */
function plainHost(host: string): string {
  return host.toLowerCase().replace(/^\[|\]$|\.$/g, '')
}

function isLoopback(hostname: string): boolean {
  const host = plainHost(hostname)
  if (host === 'localhost' || host.endsWith('.localhost')) return true
  return ipaddr.isValid(host) && ipaddr.parse(host).range() === 'loopback'
}

/** Whether a rule of `NO_PROXY` names a host. `*` names all; a domain names itself and what is below it, with or without a dot. */
function matches(rule: string, host: string, port: string): boolean {
  const { name, port: rulePort } = parseRule(rule.trim().toLowerCase())
  if (rulePort !== undefined && rulePort !== port) return false
  if (name === '*') return true
  if (name.includes('/')) return isInNetwork(host, name)
  const domain = name.replace(/^\*?\./, '').replace(/\.$/, '')
  if (domain === '') return false
  if (ipaddr.isValid(domain)) return ipaddr.isValid(host) && sameAddress(host, domain)
  return host === domain || host.endsWith(`.${domain}`)
}

/** Splits `host:port`; an IPv6 address has colons of its own and needs brackets to have a port. */
function parseRule(rule: string): { name: string; port?: string | undefined } {
  if (ipaddr.isValid(rule)) return { name: rule }
  const [, name, port] =
    /^\[([^\]]*)\](?::(\d+))?$/.exec(rule) ?? /^([^:]*):(\d+)$/.exec(rule) ?? []
  return name === undefined ? { name: rule } : { name, port }
}

function sameAddress(a: string, b: string): boolean {
  return ipaddr.process(a).toString() === ipaddr.process(b).toString()
}

function isInNetwork(host: string, network: string): boolean {
  if (!ipaddr.isValid(host) || !ipaddr.isValidCIDR(network)) return false
  const address = ipaddr.process(host)
  const [base, bits] = ipaddr.parseCIDR(network)
  return address.kind() === base.kind() && address.match(base, bits)
}
