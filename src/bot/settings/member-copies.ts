import { onOffSetting } from './on-off.ts'
import type { Setting } from './setting.ts'

/** Whether each member of a group reads a copy of their own. Off by default: older clients do not show such copies. */
export const memberCopies: Setting = {
  ...onOffSetting('copies', 'memberCopies'),
  isFor: ({ subscriber: { kind } }) => kind === 'group' || kind === 'supergroup',
}
