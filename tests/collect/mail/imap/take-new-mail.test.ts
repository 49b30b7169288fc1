import { expect, test } from 'vitest'
import type { MailFolder } from '../../../../src/collect/mail/imap/mail-folder.ts'
import { BATCH, takeNewMail } from '../../../../src/collect/mail/imap/take-new-mail.ts'
import { MAIL_HEAD_BYTES, MAX_MAIL_BYTES } from '../../../../src/collect/mail/parse-mail.ts'
import type { ReceiveMail } from '../../../../src/collect/mail/receive-mail.ts'
import { createLog } from '../../../../src/log.ts'

/** A folder whose mails hold their uid as their only byte. */
const folderOf = (uids: readonly number[], bytes: (uid: number) => Uint8Array | null = one) => {
  const unseen = new Set(uids)
  const tried: number[] = []
  const folder: MailFolder = {
    async unseen(limit, order) {
      const found = [...unseen].toSorted(order)
      return {
        count: found.length,
        mails: found.slice(0, limit).map((uid) => ({ uid, size: 1 })),
      }
    },
    async download(uid, maxBytes) {
      tried.push(uid)
      return bytes(uid)?.subarray(0, maxBytes) ?? null
    },
    async markSeen(uid) {
      unseen.delete(uid)
    },
    news: async () => {},
    close: async () => {},
  }
  return { folder, unseen, tried }
}

const one = (uid: number) => Uint8Array.of(uid)
const depsOf = (receive: ReceiveMail) => ({
  receive,
  mayGoOn: async () => true,
  begun: new Set<number>(),
  log: createLog('silent'),
})
const fails = (...uids: number[]): ReceiveMail => {
  return async ({ mail }) => {
    if (mail instanceof Uint8Array && uids.includes(mail[0] ?? 0)) throw new Error('not now')
    return 'taken'
  }
}

test('a mail that could not be stored stays unseen and comes after the others', async () => {
  const { folder, unseen, tried } = folderOf([1, 2, 3])
  const deps = depsOf(fails(1))
  expect(await takeNewMail(folder, deps)).toBe(false)
  expect([...unseen]).toEqual([1])
  unseen.add(4)
  await takeNewMail(folder, deps)
  expect(tried).toEqual([1, 2, 3, 4, 1])
  await takeNewMail(folder, { ...deps, receive: fails() })
  expect([[...unseen], [...deps.begun]]).toEqual([[], []])
})

test('three in a row end the pass: it is the store, and no mail', async () => {
  const { folder, unseen, tried } = folderOf([1, 2, 3, 4, 5])
  expect(await takeNewMail(folder, depsOf(fails(1, 2, 3, 4, 5)))).toBe(false)
  expect(tried).toEqual([1, 2, 3])
  expect(unseen.size).toBe(5)
})

test('of a mail that is too large, or larger than the server says, only the beginning is received', async () => {
  const { folder, unseen } = folderOf([1], () => new Uint8Array(MAX_MAIL_BYTES + 2))
  const received: unknown[] = []
  const receive: ReceiveMail = async ({ mail, isCut }) => {
    received.push(mail instanceof Uint8Array ? [mail.length, isCut] : null)
    return 'refused'
  }
  await takeNewMail(folder, depsOf(receive))
  expect(unseen.size).toBe(0)
  expect(received).toEqual([[MAIL_HEAD_BYTES, true]])
})

test('a mail that was deleted meanwhile is passed over', async () => {
  const { folder, tried } = folderOf([1, 2], (uid) => (uid === 1 ? null : one(uid)))
  const deps = depsOf(fails())
  await takeNewMail(folder, deps)
  expect([tried, [...deps.begun]]).toEqual([[1, 2], []])
})

test('more than a batch is taken in several passes, and none once the process stops', async () => {
  const uids = Array.from({ length: BATCH + 1 }, (_, index) => index + 1)
  const { folder, unseen, tried } = folderOf(uids)
  const deps = depsOf(fails())
  expect(await takeNewMail(folder, { ...deps, mayGoOn: async () => false })).toBe(false)
  expect(tried).toEqual([])
  expect(await takeNewMail(folder, deps)).toBe(true)
  expect(unseen.size).toBe(1)
  expect(await takeNewMail(folder, deps)).toBe(false)
  expect(unseen.size).toBe(0)
})
