import { type Cards, createCards } from '../deliver/cards.ts'
import { createOnDemand, type OnDemand } from '../deliver/on-demand.ts'
import { createSend, type Send } from '../deliver/send.ts'
import { createSender, type Sender } from '../deliver/sender.ts'
import { createDigestMaker, type DigestMaker } from '../digest/make.ts'
import { embedded } from '../summarise/embedded/provider.ts'
import { measured } from '../summarise/measured.ts'
import { openProvider } from '../summarise/open-provider.ts'
import { createSummariser, type Summariser } from '../summarise/summariser.ts'
import { switchable } from '../summarise/switchable.ts'
import type { Ground } from './ground.ts'
import { providerOptions } from './models.ts'

/** From stored articles to a message in a chat: for who is due and for who asks alike. */
export interface Digests {
  digests: DigestMaker
  summariser: Summariser
  cards: Cards
  send: Send
  sender: Sender
  onDemand: OnDemand
}

/** `onBudgetWarning` hears what was spent when four fifths of the day's budget for models are used. */
export async function openDigests(
  ground: Ground,
  onBudgetWarning: (spent: { usd: number; tokens: number }) => void,
): Promise<Digests> {
  const { config, store, switches, caps, metrics, texts, pacing, api, now, log, onFatal } = ground
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
    provider: measured(switchable(provider, embedded, isOn), metrics, () => performance.now()),
    now,
    log,
  })
  const cards = createCards(store, (language) => texts.in(language), now)
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
