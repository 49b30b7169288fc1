import { DIGEST_FORMS } from '../../model/subscriber.ts'
import { choiceScreen } from './choice-screen.ts'
import type { Setting } from './setting.ts'

/** Whether a digest comes as cards or as one message. */
export const digestForm: Setting = {
  word: 'form',
  line: ({ subscriber }, t) => t(`settings-form-${subscriber.form}`),

  screens: [
    {
      word: 'form',
      show: ({ subscriber }, t) =>
        choiceScreen(
          t('settings-form-ask'),
          DIGEST_FORMS.map((one) => ({
            word: 'form',
            value: one,
            label: t(`form-${one}`),
            isSet: one === subscriber.form,
          })),
          1,
          t,
        ),
    },
  ],

  values: [
    {
      word: 'form',
      read: (value) => {
        const chosen = DIGEST_FORMS.find((one) => one === value)
        return chosen === undefined ? null : { subscriber: { form: chosen } }
      },
    },
  ],
}
