import { typedChannel } from '../../collect/channel/channel-address.ts'
import { readAddress } from './read-address.ts'

/** The address of a source that a person typed: a Telegram channel in any spelling, or a web address; `null` if it is neither. */
export function readSourceAddress(typed: string): string | null {
  return typedChannel(typed) ?? readAddress(typed)
}
