import type { Provider } from './provider.ts'

/** Who measures summaries. */
export interface SummaryMetrics {
  /** A summary was made: by whom, in how many milliseconds, for how many tokens. */
  summarised(provider: string, ms: number, tokensIn: number, tokensOut: number): void
}

/** A provider whose every outcome is measured. `clock` gives milliseconds of any beginning. */
export function withMetrics(
  provider: Provider,
  metrics: SummaryMetrics,
  clock: () => number,
): Provider {
  return {
    name: provider.name,
    async summarise(article, language, signal) {
      const begun = clock()
      const outcome = await provider.summarise(article, language, signal)
      const ms = clock() - begun
      if (outcome.kind === 'not-article') {
        metrics.summarised(provider.name, ms, outcome.tokensIn, outcome.tokensOut)
      } else {
        const { provider: by, tokensIn, tokensOut } = outcome.summary
        metrics.summarised(by, ms, tokensIn, tokensOut)
      }
      return outcome
    },
  }
}
