import type { Provider } from './provider.ts'

/** Receives measurements of summaries. */
export interface SummaryMetrics {
  /** Called for each summary with its provider, duration in milliseconds and token counts. */
  summarised(provider: string, ms: number, tokensIn: number, tokensOut: number): void
}

/** Wraps a provider to report each outcome to `metrics`. `clock` returns milliseconds since any fixed point. */
export function withMetrics(
  provider: Provider,
  metrics: SummaryMetrics,
  clock: () => number,
): Provider {
  return {
    name: provider.name,
    async summarise(article, language, signal) {
      const startedAt = clock()
      const outcome = await provider.summarise(article, language, signal)
      const ms = clock() - startedAt
      if (outcome.kind === 'not-article') {
        metrics.summarised(provider.name, ms, outcome.tokensIn, outcome.tokensOut)
      } else {
        const { provider: providerName, tokensIn, tokensOut } = outcome.summary
        metrics.summarised(providerName, ms, tokensIn, tokensOut)
      }
      return outcome
    },
  }
}
