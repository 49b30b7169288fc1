import { typedChannel } from '../../collect/channel/channel-address.ts'
import { typedPackage } from '../../collect/discover/typed-package.ts'
import { readAddress } from './read-address.ts'

/**
 * The address of a source that a person typed: a Telegram channel in any spelling, a package or repository by its name, or a web
 * address; `null` if it is none of them.
 */
export function readSourceAddress(typed: string): string | null {
  return typedChannel(typed) ?? typedPackage(typed) ?? readAddress(typed)
}
