import { onOffSetting } from './on-off.ts'

/** Whether cards show the article's picture. */
export const pictures = onOffSetting('pictures', 'pictures')
