import { type Api, InputFile } from 'grammy'
import type { MessageEntity } from 'grammy/types'
import type { Caption, SoundKind } from '../../model/voice.ts'
import type { Sound } from '../../speech/sound/sound.ts'
import { isStaleFile, isVoiceForbidden, type Outcome, outcomeOf } from '../outcome.ts'
import type { Addressing } from '../send.ts'

/** What is sent, besides the sound itself. */
export interface SpokenMessage {
  readonly caption: Caption
  /** Whole seconds. */
  readonly seconds: number
  /** What a music player shows. */
  readonly title: string
}

export type VoiceOutcome =
  | { kind: 'sent'; messageId: number; fileId: string }
  /** The chat takes no voice messages; it may take sound for the music player. */
  | { kind: 'forbidden'; reason: string }
  /** Telegram does not know the file any more. */
  | { kind: 'stale' }
  | Exclude<Outcome, { kind: 'sent' }>

/** Makes one call that sends sound, by an upload or by the id of a file. Never throws. */
export type VoiceCall = (
  kind: SoundKind,
  file: string | Sound,
  message: SpokenMessage,
) => Promise<VoiceOutcome>

/** What an API makes of a call: the message that was sent, as far as it is known. */
interface SentSound {
  message_id: number
  voice?: { file_id: string } | undefined
  audio?: { file_id: string } | undefined
}

const PERFORMER = 'Daybrief'

/**
 * A call over a grammY `Api`. Sound goes by upload, with its length: whatever its format, `sendVoice` makes it a voice message with a
 * bubble of its own.
 */
export function voiceCall(
  api: Pick<Api, 'sendVoice' | 'sendAudio'>,
  { chatId, isPaid, thread, isSilent }: Addressing,
): VoiceCall {
  return async (kind, file, { caption, seconds, title }) => {
    const given =
      typeof file === 'string' ? file : new InputFile(file.bytes, `voice.${file.format}`)
    const other = {
      caption: caption.text,
      // A copy: grammY's type is a list that may be changed.
      caption_entities: caption.entities.map((one): MessageEntity => ({ ...one })),
      duration: seconds,
      ...(isPaid && { allow_paid_broadcast: true }),
      ...(thread !== null && { message_thread_id: thread }),
      ...(isSilent && { disable_notification: true }),
    }
    try {
      const sent: SentSound =
        kind === 'voice'
          ? await api.sendVoice(chatId, given, other)
          : await api.sendAudio(chatId, given, { ...other, title, performer: PERFORMER })
      // An answer that waits for its turn has no file yet; it was sent by its id then.
      const fileId = (kind === 'voice' ? sent.voice : sent.audio)?.file_id
      return {
        kind: 'sent',
        messageId: sent.message_id,
        fileId: fileId ?? (typeof file === 'string' ? file : ''),
      }
    } catch (error) {
      const outcome = outcomeOf(error)
      if (!('reason' in outcome)) return outcome
      const { reason } = outcome
      if (isStaleFile(reason)) return { kind: 'stale' }
      return isVoiceForbidden(reason) ? { kind: 'forbidden', reason } : outcome
    }
  }
}
