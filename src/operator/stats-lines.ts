import type { Translate } from '../text/locales.ts'
import type { Today } from './operator.ts'
import { durationWords } from './source-health-words.ts'

/** The statistics of the day so far, one line each. */
export function statsLines(today: Today, t: Translate): string[] {
  const { subscribersByState, sourcesByState, lateness, caps } = today
  const check = today.models.get('check')
  const question = today.models.get('question')
  const translation = today.models.get('translation')
  const importance = today.models.get('importance')
  const speech = today.models.get('speech')
  const discussion = today.models.get('discussion')
  const usd = (value: number) => value.toFixed(value < 1 ? 4 : 2)
  return [
    t('stats-subscribers', {
      active: subscribersByState.active ?? 0,
      fresh: today.subscribers,
      stopped: subscribersByState.stopped ?? 0,
      gone: subscribersByState.gone ?? 0,
    }),
    ...(subscribersByState.denied === undefined
      ? []
      : [t('stats-denied', { count: subscribersByState.denied })]),
    t('stats-sources', {
      well: sourcesByState.active ?? 0,
      failing: sourcesByState.failing ?? 0,
      paused: sourcesByState.paused ?? 0,
    }),
    t('stats-articles', { count: today.articles }),
    t('stats-summaries', { model: today.byModel, extractive: today.extractive }),
    t('stats-deliveries', {
      sent: today.sent,
      failed: today.failed,
      gone: today.gone,
      queued: today.queued,
    }),
    lateness === null
      ? t('stats-lateness-none')
      : t('stats-lateness', {
          p50: durationWords(lateness.p50, t),
          p99: durationWords(lateness.p99, t),
        }),
    t('stats-taps', { count: today.taps }),
    caps.usd === null
      ? t('stats-cost', { usd: usd(today.usd), tokens: today.tokens })
      : t('stats-cost-capped', { usd: usd(today.usd), cap: usd(caps.usd), tokens: today.tokens }),
    ...(check === undefined ? [] : [t('stats-checks', { ...check, usd: usd(check.usd) })]),
    ...(question === undefined
      ? []
      : [t('stats-questions', { ...question, usd: usd(question.usd) })]),
    ...(translation === undefined
      ? []
      : [t('stats-translations', { ...translation, usd: usd(translation.usd) })]),
    ...(importance === undefined
      ? []
      : [t('stats-importance', { ...importance, usd: usd(importance.usd) })]),
    ...(speech === undefined
      ? []
      : [
          t('stats-speech', {
            calls: speech.calls,
            characters: speech.characters,
            usd: usd(speech.usd),
          }),
        ]),
    ...(discussion === undefined
      ? []
      : [t('stats-discussions', { ...discussion, usd: usd(discussion.usd) })]),
  ]
}
