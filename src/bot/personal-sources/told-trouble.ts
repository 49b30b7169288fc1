import type { Trouble } from '../../collect/source-health.ts'

/** The words for a failed look at an address, `add-failed-…`. */
export type ToldTrouble = Exclude<Trouble, 'private' | 'slow' | 'other'>

/**
 * What a person is told about an address that could not be read. Anybody may ask about any address, also of the network that the
 * bot runs in: so private names and addresses are told like unknown ones, and ports that are closed, mute, not HTTP or without a
 * proper certificate like sites that do not respond. Only a site at the usual port is said to have a bad certificate.
 */
export function toldTrouble(trouble: Trouble, address: string): ToldTrouble {
  switch (trouble) {
    case 'private':
      return 'name'
    case 'slow':
    case 'other':
      return 'server'
    case 'secure':
      return new URL(address).port === '' ? 'secure' : 'server'
    case 'blocked':
    case 'missing':
    case 'busy':
    case 'server':
    case 'name':
    case 'no-feed':
    case 'large':
      return trouble
  }
}
