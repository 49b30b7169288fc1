import type { Logger } from 'pino'
import type { Finding } from '../model/summary.ts'
import { ModelError } from './model/model-error.ts'
import type { PassedOver, Provider } from './provider.ts'

/**
 * Tries the models in order and returns the first summary. A model that throws `ModelError` is skipped and recorded in
 * `passedOver`; other errors are bugs and are rethrown. `last` is the extractive provider, which does not fail.
 */
export function withFallback(models: readonly Provider[], last: Provider, log: Logger): Provider {
  return {
    name: models[0]?.name ?? last.name,
    async summarise(article, language, signal) {
      const passedOver: PassedOver[] = []
      const findings: Finding[] = []
      for (const provider of models) {
        signal.throwIfAborted()
        try {
          const outcome = await provider.summarise(article, language, signal)
          if (outcome.kind === 'not-article') return outcome
          return { ...outcome, passedOver, findings: [...findings, ...outcome.findings] }
        } catch (error) {
          if (!(error instanceof ModelError)) throw error
          log.warn(
            { article: article.id, model: error.model, reason: error.reason, err: error },
            'model failed, trying the next provider',
          )
          passedOver.push({ model: error.model, reason: error.reason })
          findings.push(...error.findings)
        }
      }
      const outcome = await last.summarise(article, language, signal)
      if (outcome.kind === 'not-article') return outcome
      return { ...outcome, passedOver, findings }
    },
  }
}

/** Uses `provider` while `isOn()`, otherwise `other`. Checked for every summary. */
export function switchable(provider: Provider, other: Provider, isOn: () => boolean): Provider {
  return {
    get name() {
      return isOn() ? provider.name : other.name
    },
    summarise: (article, language, signal) =>
      (isOn() ? provider : other).summarise(article, language, signal),
  }
}
