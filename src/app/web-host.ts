import type { Config } from '../config.ts'

/**
 * The address to listen on: all interfaces in production, since a container's port is published from outside; otherwise only
 * this machine, so that a trial on a laptop is not open to its network.
 */
export function hostOf({ HOST, NODE_ENV }: Pick<Config, 'HOST' | 'NODE_ENV'>): string {
  return HOST ?? (NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1')
}
