import type { Health } from '../page/wire.ts'
import type { Telegram } from '../telegram/telegram.ts'

export const HEALTHS = ['healthy', 'slow', 'flooding', 'down'] as const satisfies readonly Health[]

const SLOW_MS = 3000
const RETRY_AFTER_SECONDS = 5

/** Switches the local Telegram to one kind of failure, or to none. */
export class HealthSwitch {
  readonly #telegram: Telegram
  #health: Health = 'healthy'

  constructor(telegram: Telegram) {
    this.#telegram = telegram
  }

  get health(): Health {
    return this.#health
  }

  async set(health: Health): Promise<void> {
    if (health === this.#health) return
    this.#telegram.clearFaults()
    if (this.#health === 'down') await this.#telegram.up()
    this.#health = health
    if (health === 'down') await this.#telegram.down()
    if (health === 'slow') {
      this.#telegram.fault({ kind: 'slow', ms: SLOW_MS, times: Infinity })
    }
    if (health === 'flooding') {
      const method = /^(send|edit|copy|forward)/
      const retryAfter = RETRY_AFTER_SECONDS
      this.#telegram.fault({ kind: 'flood', retryAfter, method, times: Infinity })
    }
  }
}
