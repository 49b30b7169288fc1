import type { Audio, Voice } from 'grammy/types'
import type { Chat } from '../chat.ts'
import type { Upload } from '../check.ts'
import type { FileKind, StoredFile } from '../file.ts'
import { bad } from '../refusal.ts'
import type { World } from '../world.ts'

interface Given {
  duration?: number | undefined
}

/** A voice message. @throws Refusal 400 if it is no file that Telegram plays as one */
export function voice(world: World, given: Given & { voice?: unknown }): Voice {
  const { document, duration } = stored(world, given.voice, 'voice', given.duration)
  const { file_name: _, ...file } = document
  return { ...file, duration }
}

/** A file for the music player. @throws Refusal 400 if it is none */
export function audio(
  world: World,
  given: Given & { audio?: unknown; performer?: string; title?: string },
): Audio {
  const { document, duration } = stored(world, given.audio, 'audio', given.duration)
  const { performer, title } = given
  return {
    ...document,
    duration,
    ...(performer !== undefined && { performer }),
    ...(title !== undefined && { title }),
  }
}

/**
 * Whether a chat takes voice messages (td: VOICE_MESSAGES_FORBIDDEN of the server, DialogParticipant can_send_voice_notes).
 *
 * @throws Refusal 400 with Telegram's wording
 */
export function admitVoice(chat: Chat): void {
  if (!chat.forbidsVoice) return
  if (chat.type === 'private') throw bad('VOICE_MESSAGES_FORBIDDEN')
  throw bad('not enough rights to send voice notes to the chat')
}

const TYPE_NAMES: Readonly<Record<FileKind, string>> = {
  document: 'Document',
  voice: 'VoiceNote',
  audio: 'Audio',
}

function stored(
  world: World,
  given: unknown,
  kind: FileKind,
  duration: number | undefined,
): StoredFile {
  if (typeof given === 'string') {
    const known = world.files.byId(given)
    if (known?.kind === kind) return known
    // FileManager.cpp: of these types only documents and audio files stand for each other.
    if (known !== undefined) {
      throw bad(`can't use file of type ${TYPE_NAMES[known.kind]} as ${TYPE_NAMES[kind]}`)
    }
    throw bad('wrong file identifier/HTTP URL specified')
  }
  const upload = given as Upload
  const type = soundType(upload.bytes)
  // Telegram would send it as a document. The wording is ours.
  if (type === null) throw bad('the file is neither Ogg Opus nor MP3 nor M4A')
  if (duration === undefined) throw bad('the local Telegram wants to know the duration of sound')
  if (duration < 1) throw bad('wrong duration of sound')
  return world.files.add({ ...upload, type }, kind, duration)
}

/** The MIME type of what Telegram plays as a voice message (Bot API, sendVoice), by its first bytes. */
function soundType(bytes: Uint8Array): string | null {
  const latin = (from: number, to: number) =>
    Buffer.from(bytes.subarray(from, to)).toString('latin1')
  if (latin(0, 4) === 'OggS' && latin(28, 36) === 'OpusHead') return 'audio/ogg'
  if (latin(4, 8) === 'ftyp' && latin(8, 12) === 'M4A ') return 'audio/mp4'
  const [first = 0, second = 0] = bytes
  const isFrame = first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) !== 0
  return latin(0, 3) === 'ID3' || isFrame ? 'audio/mpeg' : null
}
