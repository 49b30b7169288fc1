import { createDeliverVoice, type DeliverVoice } from '../deliver/voice/deliver-voice.ts'
import { createDigestVoices, type DigestVoices } from '../deliver/voice/digest-voices.ts'
import { createSendRecording, type SendRecording } from '../deliver/voice/send-recording.ts'
import type { CardViews } from '../card-views/card-views.ts'
import type { Config } from '../config.ts'
import { readVoices } from '../speech/read-voices.ts'
import { createRecorder, type Recorder } from '../speech/recorder.ts'
import { createSpeechServer } from '../speech/server/speech-server.ts'
import { createSpeechBudget, listPrice } from '../speech/speech-budget.ts'
import { createDownload } from '../telegram/download.ts'
import type { AppContext } from './context.ts'

/** What reads out, if there is a speech server. */
export interface Speech {
  recorder: Recorder
  sendRecording: SendRecording
  deliverVoice: DeliverVoice
  digestVoices: DigestVoices
}

type SpeechContext = Pick<
  AppContext,
  | 'config'
  | 'store'
  | 'caps'
  | 'metrics'
  | 'texts'
  | 'jobs'
  | 'api'
  | 'outgoing'
  | 'telegramServer'
  | 'now'
  | 'log'
>

const OPENAI_URL = 'https://api.openai.com/v1'

/** Whether a speech server is configured. */
export function hasSpeech({ SPEECH_BASE_URL: url, SPEECH_API_KEY: key }: Config): boolean {
  return url !== undefined || key !== undefined
}

/** Opens what reads out; `null` without a speech server. @param onGivenUp called when a digest could not be read out */
export function openSpeech(
  context: SpeechContext,
  cards: CardViews,
  onGivenUp: (reason: string) => void,
): Speech | null {
  const { config, store, caps, metrics, texts, api, now, log } = context
  if (!hasSpeech(config)) return null
  const {
    SPEECH_BASE_URL: baseUrl = OPENAI_URL,
    SPEECH_API_KEY: apiKey,
    SPEECH_MODEL: model,
    SPEECH_VOICE: voices,
    SPEECH_DAILY_CHARACTERS: mostCharacters = null,
    SPEECH_PRICE: price = listPrice(model),
  } = config
  if (price === null) {
    log.info({ model }, 'price of the speech model unknown: only its characters are counted')
  }
  const { models: dispatcher } = context.outgoing
  const recorder = createRecorder({
    store,
    server: createSpeechServer({ baseUrl, apiKey, model, ...(dispatcher && { dispatcher }) }),
    voiceFor: readVoices(voices),
    budget: createSpeechBudget({
      ledger: store.spending,
      mostCharacters,
      mostUsd: async () => (await caps.current()).usd,
      price,
      now,
      log,
    }),
    now,
    log,
    metrics,
  })
  const digestVoices = createDigestVoices({
    store,
    cards,
    recorder,
    texts,
    wake: () => context.jobs.wake(),
    onGivenUp,
    now,
    log,
  })
  const sendRecording = createSendRecording({
    store,
    recorder,
    download: createDownload(api, context.telegramServer, config.BOT_TOKEN),
    onUploaded: (key) => digestVoices.uploaded(key),
  })
  const deliverVoice = createDeliverVoice({
    store,
    api,
    sendRecording,
    onLost: (digestId) => digestVoices.lost(digestId),
  })
  return { recorder, sendRecording, deliverVoice, digestVoices }
}
