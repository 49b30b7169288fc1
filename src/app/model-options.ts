import type { Config } from '../config.ts'
import { PRICES } from '../summarise/budget/prices.ts'
import type { ProviderOptions } from '../summarise/open-provider.ts'

/** Which models summarise. With neither a key nor a server there are embedded summaries only. */
export function providerOptions(config: Config): ProviderOptions {
  const {
    OPENAI_API_KEY: apiKey,
    OPENAI_BASE_URL: baseURL,
    OPENAI_MODEL: model,
    OPENAI_SERVICE_TIER: serviceTier,
  } = config
  return {
    chat:
      apiKey === undefined && baseURL === undefined
        ? null
        : { model, apiKey, baseURL, serviceTier },
    fallbackModel: config.OPENAI_FALLBACK_MODEL ?? null,
    articleTokens: config.LLM_ARTICLE_TOKENS,
    prices: { ...PRICES, ...config.LLM_PRICES },
  }
}
