/** Who measures the chat. */
export interface BotMetrics {
  /** A tap got its answer so many milliseconds after it came in. */
  tapAnswered(kind: string, ms: number): void
}
