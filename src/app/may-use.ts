import type { BotConfig } from '../config.ts'
import { admission } from '../model/access.ts'
import type { Store } from '../store/store.ts'

/** Says whether a person may use the bot, for programs that ask in their name: as the bot itself would decide about a message. */
export function createMayUse(
  { ACCESS: mode, ADMIN_IDS: adminIds }: Pick<BotConfig, 'ACCESS' | 'ADMIN_IDS'>,
  { access, subscribers }: Pick<Store, 'access' | 'subscribers'>,
): (personId: number) => Promise<boolean> {
  return async (personId) => {
    const [sender, subscriber] = await Promise.all([access.of(personId), subscribers.get(personId)])
    const isAdmin = adminIds.includes(personId)
    const isSubscriber = subscriber !== undefined
    return admission(mode, { isAdmin, sender, chat: undefined, isSubscriber }) === 'admitted'
  }
}
