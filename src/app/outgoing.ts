import dns from 'node:dns/promises'
import { Agent, type Dispatcher } from 'undici'
import type { Config } from '../config.ts'
import { ProxyDispatcher } from '../proxy/proxy-dispatcher.ts'
import type { ProxySettings } from '../proxy/proxy-rules.ts'

/** The ways out of the process that the environment chooses; sites have a guarded one of their own (the fetcher). */
export interface Outgoing {
  /** To Telegram: `TELEGRAM_PROXY`, otherwise like everything else. */
  telegram: Dispatcher
  /** To models; null if no proxy is set, so that the client keeps its own. */
  models: Dispatcher | null
  close(): Promise<void>
}

/** Time until a proxy must have connected us to Telegram or a model. */
const CONNECT_MS = 10_000

/** Opens the ways out. Nothing is connected before the first request. */
export function openOutgoing(config: Config): Outgoing {
  const { TELEGRAM_PROXY } = config
  const general = dispatcherFor(config)
  const own =
    TELEGRAM_PROXY === undefined
      ? null
      : dispatcherFor({ HTTP_PROXY: TELEGRAM_PROXY, HTTPS_PROXY: TELEGRAM_PROXY })
  const telegram = own ?? general ?? new Agent()
  return {
    telegram,
    models: general,
    async close() {
      // Destroyed, not closed: a long poll would keep the process for half a minute.
      await Promise.all([telegram.destroy(), general?.destroy()])
    },
  }
}

function dispatcherFor(settings: ProxySettings): Dispatcher | null {
  const { HTTP_PROXY, HTTPS_PROXY, ALL_PROXY } = settings
  if (HTTP_PROXY === undefined && HTTPS_PROXY === undefined && ALL_PROXY === undefined) return null
  return new ProxyDispatcher({
    settings,
    timeoutMs: CONNECT_MS,
    agent: {},
    lookUp: async (host) => (await dns.lookup(host)).address,
  })
}
