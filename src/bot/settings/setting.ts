import type { Message } from '../../card/message.ts'
import type { ScreenName, SettingName } from '../../model/callback.ts'
import type { Preferences } from '../../model/preferences.ts'
import type { QuestionName } from '../../model/session.ts'
import type { Subscriber, SubscriberChange } from '../../model/subscriber.ts'
import type { Texts, Translate } from '../../text/locales.ts'

/** The word for a value that the chat may type. Sessions carry it. */
export type TypedWord = QuestionName

/** The current settings of a subscriber. */
export interface CurrentSettings {
  readonly subscriber: Subscriber
  readonly preferences: Preferences
  /** Whether there is a speech server. */
  readonly hasSpeech: boolean
}

/** A validated change of a setting. Fields that are left out stay as they are. */
export interface SettingChange {
  readonly subscriber?: SubscriberChange
  readonly preferences?: Partial<Preferences>
  /** What the person should know about the change. */
  readonly note?: string | undefined
}

/** A screen of a setting: a question with its choices. */
export interface SettingScreen {
  readonly word: ScreenName
  show(current: CurrentSettings, t: Translate, texts: Texts): Message
}

/** A value that buttons set. */
export interface SettingValue {
  readonly word: SettingName
  /** Reads the value that a button carries; `null` for one that this bot never sends. */
  read(value: string, current: CurrentSettings, now: number): SettingChange | null
  /** The screen to show after the change; by default the overview. */
  readonly next?: ScreenName
}

/** A value that may be typed while a screen of the setting is shown. */
export interface TypedValue {
  readonly word: TypedWord
  /** Reads a text into a change, or into a message that asks again. */
  read(
    text: string,
    current: CurrentSettings,
    now: number,
    t: Translate,
  ): SettingChange | Message | Promise<SettingChange | Message>
}

/** One setting with everything that belongs to it: its texts, its buttons, and what they do. */
export interface Setting {
  /** The screen that its button in the overview opens; the button's text is `settings-WORD-button`. */
  readonly word: ScreenName
  /** Whether a subscriber has this setting; by default all have. */
  isFor?(current: CurrentSettings): boolean
  /** Its line in the overview; some settings have none. */
  line?(current: CurrentSettings, t: Translate): string
  readonly screens: readonly SettingScreen[]
  readonly values: readonly SettingValue[]
  readonly typed?: TypedValue
}
