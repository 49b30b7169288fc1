import { SearchFailed } from '../../store/search-failed.ts'
import type { Translate } from '../../text/locales.ts'

/**
 * What to tell somebody whose search was given up: it took too long, or it did not come through and may the next time.
 * @throws any other error as it is
 */
export function searchFailure(error: unknown, t: Translate): string {
  if (!(error instanceof SearchFailed)) throw error
  if (error.reason === 'slow') return t('search-slow')
  return error.reason === 'busy' ? t('search-busy') : t('something-failed')
}
