import type { AdminKey } from '../model/admin-key.ts'
import { HOUR, MINUTE } from '../model/time.ts'
import type { Store } from '../store/store.ts'
import { hashSecret, newSecret } from '../secret.ts'
import type { SignIn } from './sign-in-port.ts'

const LINK_MS = 10 * MINUTE
const SESSION_MS = 12 * HOUR

/** Creates the sign-in to the operator's pages. Links and sessions are stored; each use checks that the person is still an admin. */
export function createSignIn(
  store: Pick<Store, 'adminKeys'>,
  adminIds: ReadonlySet<number>,
  now: () => number,
): SignIn & { link(adminId: number): Promise<string> } {
  const isAdmin = ({ adminId }: AdminKey) => adminIds.has(adminId)
  return {
    async link(adminId) {
      const secret = newSecret()
      const link: AdminKey = {
        hash: hashSecret(secret),
        kind: 'link',
        adminId,
        formToken: '',
        expiresAt: now() + LINK_MS,
      }
      await store.adminKeys.add(link, now())
      return secret
    },
    async begin(link) {
      const key = await store.adminKeys.take(hashSecret(link), 'link', now())
      if (key === undefined || !isAdmin(key)) return null
      const secret = newSecret()
      const session: AdminKey = {
        hash: hashSecret(secret),
        kind: 'session',
        adminId: key.adminId,
        formToken: newSecret(),
        expiresAt: now() + SESSION_MS,
      }
      await store.adminKeys.add(session, now())
      return { secret, expiresAt: session.expiresAt }
    },
    async find(secret) {
      const key = await store.adminKeys.find(hashSecret(secret), 'session', now())
      if (key === undefined || !isAdmin(key)) return null
      return { adminId: key.adminId, formToken: key.formToken }
    },
    end: (adminId) => store.adminKeys.dropAll(adminId),
  }
}
