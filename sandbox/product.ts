/** What the sandbox asks of the bot that runs in it. */
export interface Product {
  /** Collects news now. */
  collect(): Promise<void>
  /** Does what the clock does each minute, by the sandbox's clock. */
  minute(): Promise<void>
  /** IANA time zone of a chat's subscription, or `null` without one. Without this, everybody is taken to live in UTC. */
  zoneOf?(chat: number): Promise<string | null>
}
