import { type CardViews, createCardViews } from '../card-views/card-views.ts'
import { createOnDemand, type OnDemand } from '../deliver/on-demand.ts'
import { createSend, type Send } from '../deliver/send.ts'
import { createSender, type Sender } from '../deliver/sender.ts'
import { createDigestMaker, type DigestMaker } from '../digest/make-digest.ts'
import { extractiveProvider } from '../summarise/extractive/extractive-provider.ts'
import { switchable } from '../summarise/fallback.ts'
import { openProvider } from '../summarise/open-provider.ts'
import { createSummariser, type Summariser } from '../summarise/summariser.ts'
import { withMetrics } from '../summarise/with-metrics.ts'
import type { AppContext } from './context.ts'
import { providerOptions } from './model-options.ts'

/** From stored articles to a message in a chat: for who is due and for who asks alike. */
export interface Digests {
  digests: DigestMaker
  summariser: Summariser
  cards: CardViews
  send: Send
  sender: Sender
  onDemand: OnDemand
}

/** `onBudgetWarning` hears what was spent when four fifths of the day's budget for models are used. */
export async function openDigests(
  context: AppContext,
  onBudgetWarning: (spent: { usd: number; tokens: number }) => void,
): Promise<Digests> {
  const {
    config,
    store,
    switches,
    caps,
    metrics,
    texts,
    rateLimits: pacing,
    api,
    now,
    log,
    onFatal,
  } = context
  const digests = createDigestMaker(store)
  const provider = await openProvider(providerOptions(config), {
    ledger: store.spending,
    caps: () => caps.current(),
    now,
    log,
    onBudgetWarning(warning) {
      log.warn(warning, 'four fifths of the daily budget for models are used')
      onBudgetWarning(warning.spent)
    },
  })
  const isOn = () => switches.isOn('models')
  const summariser = createSummariser({
    store,
    provider: withMetrics(switchable(provider, extractiveProvider, isOn), metrics, () =>
      performance.now(),
    ),
    now,
    log,
  })
  const cards = createCardViews(store, (language) => texts.in(language), now)
  const leaseMs = config.LEASE_SECONDS * 1000
  const send = createSend(api, deadlineFor(leaseMs))
  const { gate, lanes, pace } = pacing
  const sending = { store, cards, send, gate, lanes, pace, now, log, onFatal, leaseMs }
  const sender = createSender({ ...sending, meter: metrics })
  const onDemand = createOnDemand({ store, digests, summariser, sender, now, leaseMs })
  return { digests, summariser, cards, send, sender, onDemand }
}

/** A send must have ended when its claim does, or the message would come twice: 20 s of the usual 30. */
function deadlineFor(leaseMs: number): number {
  return (leaseMs * 2) / 3
}
