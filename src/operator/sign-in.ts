import { HOUR, MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { hashSecret, newSecret } from './secret.ts'
import type { SignIn } from './sign-in-port.ts'

const LINK_MS = 10 * MINUTE
const SESSION_MS = 12 * HOUR

/** Links and sessions of the operator's pages over the store, for those who are admins at the time of each look. */
export function createSignIn(
  store: Store,
  adminIds: ReadonlySet<number>,
  now: () => number,
): SignIn & { link(adminId: number): Promise<string> } {
  const isAdmin = ({ admin_id: id }: { admin_id: number }) => adminIds.has(id)
  return {
    async link(adminId) {
      const secret = newSecret()
      const key = { hash: hashSecret(secret), kind: 'link' as const, admin_id: adminId }
      await store.adminKeys.add({ ...key, form_token: '', expires_at: now() + LINK_MS }, now())
      return secret
    },
    async begin(link) {
      const key = await store.adminKeys.take(hashSecret(link), 'link', now())
      if (key === undefined || !isAdmin(key)) return null
      const secret = newSecret()
      const session = {
        hash: hashSecret(secret),
        kind: 'session' as const,
        admin_id: key.admin_id,
        form_token: newSecret(),
        expires_at: now() + SESSION_MS,
      }
      await store.adminKeys.add(session, now())
      return { secret, expiresAt: session.expires_at }
    },
    async find(secret) {
      const key = await store.adminKeys.find(hashSecret(secret), 'session', now())
      if (key === undefined || !isAdmin(key)) return null
      return { adminId: key.admin_id, formToken: key.form_token }
    },
    end: (adminId) => store.adminKeys.dropAll(adminId),
  }
}
