import { LIMITS } from '../limits.ts'
import { bad, Refusal } from '../refusal.ts'
import type { Handlers } from './handler.ts'

/** Methods for receiving updates. */
export const updateMethods: Handlers = {
  getUpdates: (world, p, gone) => {
    if (world.webhook) {
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    }
    if (p.allowed_updates) world.updates.allowed = p.allowed_updates
    return world.updates.poll(p, gone)
  },

  setWebhook: (world, p) => {
    if (p.drop_pending_updates) world.updates.clear()
    if (p.allowed_updates) world.updates.allowed = p.allowed_updates
    if (p.url === '') {
      world.setWebhook(undefined)
      return true
    }
    checkUrl(p.url)
    if (p.secret_token !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(p.secret_token)) {
      throw bad('secret token contains unallowed characters')
    }
    world.updates.endPoll(new Refusal(409, 'Conflict: terminated by setWebhook request'))
    world.setWebhook({
      url: p.url,
      secret: p.secret_token,
      maxConnections: Math.min(Math.max(p.max_connections ?? 40, 1), LIMITS.webhookMaxConnections),
    })
    return true
  },

  deleteWebhook: (world, p) => {
    if (p.drop_pending_updates) world.updates.clear()
    world.setWebhook(undefined)
    return true
  },

  getWebhookInfo: (world) => ({
    url: world.webhook?.settings.url ?? '',
    has_custom_certificate: false,
    pending_update_count: world.updates.size,
    ...world.webhook?.info(),
    ...(world.updates.allowed && { allowed_updates: world.updates.allowed }),
  }),
}

/** Telegram requires https; the local one also accepts http, but only to this machine. */
function checkUrl(url: string): void {
  if (!URL.canParse(url)) throw bad('bad webhook: invalid webhook URL specified')
  const { protocol, hostname } = new URL(url)
  const local = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)
  if (protocol !== 'https:' && !(protocol === 'http:' && local)) {
    throw bad('bad webhook: An HTTPS URL must be provided for webhook')
  }
}
