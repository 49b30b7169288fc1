import type { Dispatcher } from 'undici'
import type { Asker } from '../ask/asker.ts'
import { openAsker } from '../ask/open-asker.ts'
import { type CardViews, createCardViews } from '../card-views/card-views.ts'
import type { Config } from '../config.ts'
import { createOnDemand, type OnDemand } from '../deliver/on-demand.ts'
import { createSend, type Send } from '../deliver/send.ts'
import { createSender, type Sender } from '../deliver/sender.ts'
import { type Administrator, tellOwner } from '../deliver/tell-owner.ts'
import { timeoutSignal } from '../deliver/timeout-signal.ts'
import type { Discussions } from '../discussion/discussions.ts'
import { openDiscussions } from '../discussion/open-discussions.ts'
import { createDigestMaker, type DigestMaker } from '../digest/make-digest.ts'
import { PRICES } from '../summarise/budget/prices.ts'
import { extractiveProvider } from '../summarise/extractive/extractive-provider.ts'
import { switchable } from '../summarise/fallback.ts'
import type { CheckOutcome } from '../summarise/model/second-model.ts'
import { openModels, openProvider, type ProviderOptions } from '../summarise/open-provider.ts'
import { createSummariser, type Summariser } from '../summarise/summariser.ts'
import { openStoryRater } from '../summarise/importance/open-story-rater.ts'
import type { StoryRater } from '../summarise/importance/rate-stories.ts'
import type { BudgetWarning } from '../summarise/budget/budget.ts'
import { openWishReader, type WishReader } from '../summarise/wishes/open-wish-reader.ts'
import { withMetrics } from '../summarise/with-metrics.ts'
import { openTranslator } from '../translate/open-translator.ts'
import type { Translator } from '../translate/translator.ts'
import { sendMessageCall } from '../telegram/send-message.ts'
import type { AppContext } from './context.ts'
import { openSpeech, type Speech } from './open-speech.ts'

/** From stored articles to a message in a chat, for scheduled digests and those on demand. */
export interface DigestPipeline {
  digests: DigestMaker
  summariser: Summariser
  /** `null` where no model rates stories. */
  rater: StoryRater | null
  wishReader: WishReader | null
  cards: CardViews
  sender: Sender
  onDemand: OnDemand
  asker: Asker
  /** `null` where nothing can translate. */
  translator: Translator | null
  /** `null` without a speech server. */
  speech: Speech | null
  discussions: Discussions
}

type PipelineContext = Pick<
  AppContext,
  | 'config'
  | 'store'
  | 'switches'
  | 'caps'
  | 'metrics'
  | 'texts'
  | 'rateLimits'
  | 'jobs'
  | 'api'
  | 'outgoing'
  | 'fetcher'
  | 'parse'
  | 'telegramServer'
  | 'telegramHealth'
  | 'now'
  | 'elapsed'
  | 'log'
  | 'onFatal'
>

/** What the operator is told of the pipeline. */
export interface PipelineAlerts {
  /** Four fifths of the day's budget for models are used. */
  budget(spent: { usd: number; tokens: number }): void
  /** Very many chats refuse messages at once. */
  suddenLosses(lost: number, of: number): Promise<void>
  /** A digest could not be read out. */
  notReadOut(reason: string): void
}

/** Deadline for a question to Telegram that nobody waits for, ms. */
const ASK_MS = 10_000

/** Opens the pipeline. @param tell sends what is no digest, such as a word to whoever subscribed a chat */
export async function openDigestPipeline(
  context: PipelineContext,
  tell: Send,
  alerts: PipelineAlerts,
): Promise<DigestPipeline> {
  const { config, store, switches, caps, metrics, texts, rateLimits, api, now, log, onFatal } =
    context
  const models = providerOptions(config, context.outgoing.models)
  const ratesStories = models.chat !== null && models.importanceModel !== null
  const ratings = ratesStories ? store.storyRatings : null
  const digests = createDigestMaker(store, hasModel(config), ratings)
  const paying = {
    ledger: store.spending,
    caps: () => caps.current(),
    now,
    log,
    purposeTokens: { translation: config.LLM_TRANSLATION_TOKENS },
    onBudgetWarning(warning: BudgetWarning) {
      log.warn(warning, 'four fifths of the daily budget for models are used')
      alerts.budget(warning.spent)
    },
  }
  const modelContext = {
    ...paying,
    onCheck: (outcome: CheckOutcome) => metrics.checked(outcome),
  }
  const open = await openModels(models, modelContext)
  const provider = await openProvider(models, modelContext, open)
  const isOn = () => switches.isOn('models')
  const rater = await openStoryRater(open.importance, { store, digests, isOn, now, log })
  const wishReader = openWishReader(models, paying, isOn)
  const asker = await openAsker({
    models: open.models,
    isOn,
    passageTokens: config.LLM_ARTICLE_TOKENS,
    metrics,
    clock: () => performance.now(),
    log,
  })
  const { LLM_TRANSLATION_TOKENS: translationTokens, TRANSLATIONS_PER_DAY: translations } = config
  const translator = await openTranslator({
    models: translationTokens === 0 || translations === 0 ? [] : open.models,
    store,
    claims: store.exclusive ? null : store.summaryClaims,
    isOn,
    metrics,
    clock: () => performance.now(),
    now,
    log,
  })
  const discussions = openDiscussions({
    store,
    fetcher: context.fetcher,
    parse: context.parse,
    models: open.models,
    isOn,
    commentTokens: config.LLM_ARTICLE_TOKENS,
    metrics,
    now,
    clock: () => performance.now(),
    log,
  })
  const summariser = createSummariser({
    store,
    provider: withMetrics(switchable(provider, extractiveProvider, isOn), metrics, () =>
      performance.now(),
    ),
    claims: store.exclusive ? null : store.summaryClaims,
    now,
    log,
  })
  const cards = createCardViews(store, (language) => texts.in(language), now)
  const leaseMs = config.LEASE_SECONDS * 1000
  const send = createSend(
    sendMessageCall(context.telegramServer, config.BOT_TOKEN, {
      deadlineMs: deadlineFor(leaseMs),
      onAccepted: () => context.telegramHealth.answered(),
    }),
  )
  const { limiter, quotas, floods, perChat } = rateLimits
  const administrators = async (chatId: number): Promise<Administrator[]> => {
    const members = await api.getChatAdministrators(chatId, {}, timeoutSignal(ASK_MS))
    return members.map(({ status, user }) => ({
      id: user.id,
      isBot: user.is_bot,
      isCreator: status === 'creator',
    }))
  }
  const speech = openSpeech(context, cards, (reason) => alerts.notReadOut(reason))
  const sender = createSender({
    store,
    cards,
    send,
    voices: speech && {
      deliver: speech.deliverVoice,
      wants: (group) => speech.digestVoices.wants(group),
    },
    limiter,
    quotas,
    floods,
    perChat,
    onDenied: (subscriber) =>
      tellOwner(subscriber, { store, send: tell, administrators, texts, now, log }),
    onSuddenLosses: (lost, of) => alerts.suddenLosses(lost, of),
    metrics,
    now,
    elapsed: context.elapsed,
    log,
    onFatal,
    leaseMs,
  })
  const wake = () => context.jobs.wake()
  const onDemand = createOnDemand({ store, digests, summariser, now, wake })
  return {
    digests,
    summariser,
    rater,
    wishReader,
    cards,
    sender,
    onDemand,
    asker,
    translator,
    speech,
    discussions,
  }
}

/** A send must end before its lease does, or the message would be sent twice: 20 s of the usual 30. */
function deadlineFor(leaseMs: number): number {
  return (leaseMs * 2) / 3
}

/** Whether a model summarises, which can translate as well. */
export function hasModel({ OPENAI_API_KEY: key, OPENAI_BASE_URL: url }: Config): boolean {
  return key !== undefined || url !== undefined
}

/** Which models summarise. Without a key or a server, summaries are extractive. */
function providerOptions(config: Config, dispatcher: Dispatcher | null): ProviderOptions {
  const {
    OPENAI_API_KEY: apiKey,
    OPENAI_BASE_URL: baseURL,
    OPENAI_MODEL: model,
    OPENAI_SERVICE_TIER: serviceTier,
  } = config
  return {
    chat: hasModel(config)
      ? { model, apiKey, baseURL, serviceTier, ...(dispatcher && { dispatcher }) }
      : null,
    fallbackModel: config.OPENAI_FALLBACK_MODEL ?? null,
    checkModel: config.OPENAI_CHECK_MODEL ?? null,
    importanceModel: config.OPENAI_IMPORTANCE_MODEL ?? null,
    articleTokens: config.LLM_ARTICLE_TOKENS,
    prices: { ...PRICES, ...config.LLM_PRICES },
  }
}
