import { VOICE_CHOICES, type VoiceChoice } from '../../model/voice.ts'
import { choiceScreen } from './choice-screen.ts'
import type { Setting } from './setting.ts'

const LABELS: Record<VoiceChoice, string> = {
  off: 'voice-off',
  asked: 'voice-asked',
  digest: 'voice-with-digest',
}

/** Whether digests are read out: never, on request, or each of them. Only where there is a speech server. */
export const voice: Setting = {
  word: 'voice',
  isFor: ({ hasSpeech }) => hasSpeech,
  line: ({ subscriber }, t) => t(`settings-voice-${subscriber.voice}`),

  screens: [
    {
      word: 'voice',
      show: ({ subscriber }, t) =>
        choiceScreen(
          t('settings-voice-ask'),
          VOICE_CHOICES.map((one) => ({
            word: 'voice',
            value: one,
            label: t(LABELS[one]),
            isSet: one === subscriber.voice,
          })),
          1,
          t,
        ),
    },
  ],

  values: [
    {
      word: 'voice',
      read: (value, { hasSpeech }) => {
        const chosen = VOICE_CHOICES.find((one) => one === value)
        return chosen === undefined || !hasSpeech ? null : { subscriber: { voice: chosen } }
      },
    },
  ],
}
