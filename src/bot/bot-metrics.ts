/** What the bot measures. */
export interface BotMetrics {
  /** A tap of this kind was answered `ms` milliseconds after it arrived. */
  tapAnswered(kind: string, ms: number): void
}
