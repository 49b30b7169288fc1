import { days } from './days.ts'
import { form } from './form.ts'
import { hours } from './hours.ts'
import { language } from './language.ts'
import { length } from './length.ts'
import { pause } from './pause.ts'
import { pictures } from './pictures.ts'
import { readingView } from './reading-view.ts'
import type {
  ScreenWord,
  Setting,
  SettingScreen,
  SettingValue,
  SetWord,
  TypedValue,
  TypedWord,
} from './setting.ts'
import { summaryLanguage } from './summary-language.ts'
import { zone } from './zone.ts'

/** All settings, in the order of their lines and buttons in the overview. */
export const SETTINGS: readonly Setting[] = [
  hours,
  days,
  zone,
  length,
  form,
  readingView,
  pictures,
  summaryLanguage,
  language,
  pause,
]

/** The settings' screens, by their words in callbacks; the overview is none of them. */
export const settingScreens: ReadonlyMap<ScreenWord, { screen: SettingScreen; setting: Setting }> =
  new Map(
    SETTINGS.flatMap((setting) =>
      setting.screens.map((screen) => [screen.word, { screen, setting }] as const),
    ),
  )

/** What buttons set, by their words in callbacks. */
export const settingValues: ReadonlyMap<SetWord, SettingValue> = new Map(
  SETTINGS.flatMap(({ values }) => values.map((value) => [value.word, value] as const)),
)

/** Values that may be typed, by the words that sessions keep. */
export const typedValues: ReadonlyMap<TypedWord, TypedValue> = new Map(
  SETTINGS.flatMap(({ typed }) => (typed === undefined ? [] : [[typed.word, typed] as const])),
)
