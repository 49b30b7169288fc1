import { onOffSetting } from './on-off.ts'

/** Whether a digest rings when it comes, as far as the chat itself is not muted. */
export const sound = onOffSetting('sound', 'sound')
