import { readImapAddress } from '../collect/mail/imap/imap-address.ts'
import { openFolder } from '../collect/mail/imap/open-folder.ts'
import { type FolderWatch, watchFolder } from '../collect/mail/imap/watch-folder.ts'
import type { ReceiveMail } from '../collect/mail/receive-mail.ts'
import { createRedisLease } from '../jobs/distributed/redis-lease.ts'
import { MINUTE } from '../model/time.ts'
import type { AppContext } from './context.ts'

/** Longer than downloading and reading the largest mail may take: it is renewed before each. */
const LEASE_MS = 4 * MINUTE
/** Without Redis there is only this process. */
const ALONE = { hold: async () => true, release: async () => {} }

/** Begins to take mails from the folder of `MAIL_URL`, in a process with the role `collect`; `null` if there is nothing to do. */
export function openMailFolder(
  {
    config,
    redis,
    now,
    log,
    mailFolder,
  }: Pick<AppContext, 'config' | 'redis' | 'now' | 'log' | 'mailFolder'>,
  receive: ReceiveMail,
): FolderWatch | null {
  const address = config.MAIL_URL === undefined ? null : readImapAddress(config.MAIL_URL)
  if (address === null || !config.ROLES.includes('collect')) return null
  const key = `${config.REDIS_PREFIX}:mail-folder`
  return watchFolder({
    open: (signal) => openFolder(address, signal),
    receive,
    lease: redis === null ? ALONE : createRedisLease(redis.calls, { key, leaseMs: LEASE_MS, log }),
    now,
    log,
    ...mailFolder,
  })
}
