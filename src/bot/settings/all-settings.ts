import type { ScreenName, SettingName } from '../../model/callback.ts'
import { botLanguage } from './bot-language.ts'
import { digestDays } from './digest-days.ts'
import { digestForm } from './digest-form.ts'
import { digestLength } from './digest-length.ts'
import { digestTimes } from './digest-times.ts'
import { memberCopies } from './member-copies.ts'
import { pause } from './pause.ts'
import { pictures } from './pictures.ts'
import { quietHours } from './quiet-hours.ts'
import { readLanguages } from './read-languages.ts'
import { readingView } from './reading-view.ts'
import type { Setting, SettingScreen, SettingValue, TypedValue, TypedWord } from './setting.ts'
import { sound } from './sound.ts'
import { summaryLanguage } from './summary-language.ts'
import { timeZone } from './time-zone.ts'
import { voice } from './voice.ts'
import { weeklyRecap } from './weekly-recap.ts'

/** All settings, in the order of their lines and buttons in the overview. */
export const SETTINGS: readonly Setting[] = [
  digestTimes,
  digestDays,
  timeZone,
  digestLength,
  digestForm,
  readingView,
  pictures,
  sound,
  quietHours,
  memberCopies,
  readLanguages,
  summaryLanguage,
  botLanguage,
  weeklyRecap,
  voice,
  pause,
]

/** The settings' screens by their words in callbacks; without the overview, which belongs to no setting. */
export const settingScreens: ReadonlyMap<ScreenName, { screen: SettingScreen; setting: Setting }> =
  new Map(
    SETTINGS.flatMap((setting) =>
      setting.screens.map((screen) => [screen.word, { screen, setting }] as const),
    ),
  )

/** The values that buttons set, by their words in callbacks. */
export const settingValues: ReadonlyMap<SettingName, SettingValue> = new Map(
  SETTINGS.flatMap(({ values }) => values.map((value) => [value.word, value] as const)),
)

/** The values that may be typed, by their words in sessions. */
export const typedValues: ReadonlyMap<TypedWord, TypedValue> = new Map(
  SETTINGS.flatMap(({ typed }) => (typed === undefined ? [] : [[typed.word, typed] as const])),
)
