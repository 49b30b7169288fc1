/** What the sandbox needs from the bot that runs in it. */
export interface Product {
  /** Collects news now. */
  collect(): Promise<void>
  /** Does the work of a minute, at the time of the sandbox's clock. */
  minute(): Promise<void>
  /** Where its HTTP server listens. */
  webUrl: string
  /** IANA time zone of a chat's subscription, or `null` without one. Without this method, every chat is in UTC. */
  zoneOf?(chat: number): Promise<string | null>
}
