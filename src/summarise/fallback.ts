import type { Logger } from 'pino'
import type { Finding } from '../model/summary.ts'
import { ModelError } from './model/model-error.ts'
import type { PassedOver, Provider } from './provider.ts'

/**
 * Model, fallback model, embedded: the first that serves. A rung that throws `ModelError` is passed over, and the outcome
 * says so; any other error is ours and goes up. The last rung is the embedded summary, which does not fail.
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
            'a model did not serve',
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
