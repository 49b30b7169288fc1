import { READING_VIEWS } from '../../model/subscriber.ts'
import { choiceScreen } from './choice-screen.ts'
import type { Setting } from './setting.ts'

/** How full text is shown: in pages that every client can show, or in one rich message. */
export const readingView: Setting = {
  word: 'reading',
  line: ({ subscriber }, t) => t(`settings-reading-${subscriber.reading}`),

  screens: [
    {
      word: 'reading',
      show: ({ subscriber }, t) =>
        choiceScreen(
          t('settings-reading-ask'),
          READING_VIEWS.map((one) => ({
            word: 'reading',
            value: one,
            label: t(`reading-${one}`),
            isSet: one === subscriber.reading,
          })),
          1,
          t,
        ),
    },
  ],

  values: [
    {
      word: 'reading',
      read: (value) => {
        const reading = READING_VIEWS.find((one) => one === value)
        return reading === undefined ? null : { subscriber: { reading } }
      },
    },
  ],
}
