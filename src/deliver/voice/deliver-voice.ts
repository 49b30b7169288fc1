import type { Api } from 'grammy'
import { HOUR } from '../../model/time.ts'
import type { Store } from '../../store/store.ts'
import type { Outcome } from '../outcome.ts'
import type { Addressing } from '../send.ts'
import type { SendRecording } from './send-recording.ts'
import { voiceCall } from './voice-call.ts'

/** A voice message that is later than this is left out: the cards were read long ago. */
export const LATEST_VOICE_MS = HOUR

export interface DeliverVoiceDeps {
  store: Pick<Store, 'voices'>
  api: Pick<Api, 'sendVoice' | 'sendAudio'>
  sendRecording: SendRecording
  /** Called when a recording cannot be sent because its sound is gone, with its digest of the kind `voice`. */
  onLost: (voiceDigestId: number) => void
}

/** Sends what a digest of the kind `voice` stands for to one chat. `later`: its sound is being made or uploaded. Never throws. */
export type DeliverVoice = (
  voiceDigestId: number,
  addressing: Addressing,
) => Promise<Outcome | { kind: 'later' }>

export function createDeliverVoice(deps: DeliverVoiceDeps): DeliverVoice {
  const { store, api, sendRecording, onLost } = deps
  return async (voiceDigestId, addressing) => {
    const voice = await store.voices.ofDigest(voiceDigestId)
    if (voice === undefined || voice.seconds === null || voice.caption === null) {
      return { kind: 'refused', reason: 'the recording is gone' }
    }
    const { key, seconds, caption } = voice
    const [title = ''] = caption.text.split('\n', 1)
    const call = voiceCall(api, addressing)
    const outcome = await sendRecording(key, { caption, seconds, title }, call)
    const { kind } = outcome
    if (kind === 'no-sound') {
      onLost(voiceDigestId)
      return { kind: 'later' }
    }
    if (kind === 'stale') return { kind: 'later' }
    // Its cards arrived: a chat that takes no sound is neither lost nor closed.
    if (kind === 'forbidden' || kind === 'denied' || kind === 'closed') {
      return { kind: 'refused', reason: outcome.reason }
    }
    return outcome
  }
}
