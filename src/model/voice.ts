export const VOICE_CHOICES = ['off', 'asked', 'digest'] as const
/** When a chat wants to be read to: never, when it asks, or after each digest as well. */
export type VoiceChoice = (typeof VOICE_CHOICES)[number]

/** What Telegram keeps of a recording: a voice message, or sound for the music player. One cannot be sent as the other. */
export type SoundKind = 'voice' | 'audio'

/** A piece of formatting as Telegram names it; offsets are UTF-16. */
export type CaptionEntity =
  | { readonly type: 'bold' | 'code'; readonly offset: number; readonly length: number }
  | {
      readonly type: 'text_link'
      readonly offset: number
      readonly length: number
      readonly url: string
    }

/** The text under a voice message. */
export interface Caption {
  readonly text: string
  readonly entities: readonly CaptionEntity[]
}

/** A recording of a text by one voice, made once for everybody. The sound itself is kept by Telegram. */
export interface Voice {
  readonly id: number
  /** A hash of everything that the sound and its chapters depend on. */
  readonly key: string
  /** Stands for it in the ledger; `null` for one that is sent on request only. */
  readonly digestId: number | null
  /** Whole seconds; `null` until it is recorded. */
  readonly seconds: number | null
  /** `null` for one that is sent on request only, whose caption is made then. */
  readonly caption: Caption | null
  readonly voiceFileId: string | null
  readonly audioFileId: string | null
}
