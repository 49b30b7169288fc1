import type { PaidModel } from '../summarise/model/ask-within-budget.ts'
import { createTranslator, type Translator, type TranslatorDeps } from './translator.ts'

/** Receives measurements of translations. */
export interface TranslationMetrics {
  /** Called for each part that was asked for: how many of its texts were translated, and how many were not. */
  translated(
    translated: number,
    left: number,
    ms: number,
    tokensIn: number,
    tokensOut: number,
  ): void
}

export interface TranslatorOptions extends Omit<TranslatorDeps, 'ask'> {
  models: readonly PaidModel[]
  metrics: TranslationMetrics
  /** Milliseconds since any fixed point. */
  clock: () => number
}

/** The translator by the configured models; `null` without one. The code for models is only loaded if one is configured. */
export async function openTranslator(options: TranslatorOptions): Promise<Translator | null> {
  const { models, metrics, clock, log } = options
  if (models.length === 0) return null
  const { translateTexts } = await import('./model/translate-texts.ts')
  return createTranslator({
    ...options,
    async ask(request, signal) {
      const startedAt = clock()
      const usage = { tokensIn: 0, tokensOut: 0 }
      const made = await translateTexts({ models, log }, request, usage, signal)
      const left = made.texts.filter((text) => text === null).length
      const { tokensIn, tokensOut } = usage
      metrics.translated(made.texts.length - left, left, clock() - startedAt, tokensIn, tokensOut)
      return made
    },
  })
}
