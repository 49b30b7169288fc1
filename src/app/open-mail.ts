import { confirmationMessage } from '../bot/personal-sources/confirmation-message.ts'
import { refusalMessage } from '../bot/personal-sources/refusal-message.ts'
import { preferencesOf, updatePreferences } from '../bot/update-preferences.ts'
import type { Message } from '../card/message.ts'
import type { FolderWatch } from '../collect/mail/imap/watch-folder.ts'
import { readMailDomain } from '../collect/mail/mail-address.ts'
import { createMailReader } from '../collect/mail/mail-reader.ts'
import { createMailReceiver } from '../collect/mail/receive-mail.ts'
import { options } from '../deliver/send.ts'
import type { Answer } from '../model/answer.ts'
import type { Translate } from '../text/locales.ts'
import type { MailRouteDeps } from '../web/mail-route.ts'
import type { AppContext } from './context.ts'
import { READ_PERSONAL } from './open-jobs.ts'
import { openMailFolder } from './open-mail-folder.ts'

/** What receives newsletters. */
export interface MailRole {
  /** `null` if nobody may post mails. */
  route: MailRouteDeps | null
  /** Begins to take mails from the folder, if there is one. */
  start(): void
  /** What is wrong with the folder; `null` if nothing is, `undefined` if this process does not have it. */
  folderProblem(): string | null | undefined
  close(): Promise<void>
}

/** Opens what receives newsletters by mail; `null` if the operator has not set that up. */
export function openMail(
  context: Pick<
    AppContext,
    'config' | 'store' | 'redis' | 'jobs' | 'texts' | 'now' | 'log' | 'mailFolder'
  >,
): MailRole | null {
  const { config, store, jobs, texts, now, log } = context
  const domain = config.MAIL_DOMAIN === undefined ? null : readMailDomain(config.MAIL_DOMAIN)
  if (domain === null) return null
  const reader = createMailReader(domain)

  /** A message to a chat, in its language and thread. */
  const toChat = async (
    chatId: number,
    messageIn: (t: Translate) => Message,
  ): Promise<Answer | null> => {
    const subscriber = await store.subscribers.get(chatId)
    if (subscriber === undefined) return null
    const shown = messageIn(texts.in(subscriber.language))
    const { threadId } = subscriber
    return {
      chatId,
      method: 'sendMessage',
      parameters: {
        text: shown.text,
        ...options(shown),
        ...(threadId === null ? {} : { message_thread_id: threadId }),
      },
      askedAt: now(),
    }
  }

  /** Writes a new source into the preferences, since it decides what a digest holds. */
  const onSource = async (chatId: number, sourceId: number): Promise<void> => {
    const { personalSources } = await preferencesOf({ store }, { chatId })
    if (personalSources.includes(sourceId)) return
    const ids = await store.forChat(chatId).personalSources.ids()
    await updatePreferences({ store, now }, { chatId }, { personalSources: ids })
  }

  const receive = createMailReceiver({
    store,
    reader,
    limit: config.OWN_SOURCES_PER_PERSON,
    confirmation: (chatId, asked) => toChat(chatId, (t) => confirmationMessage(asked, t)),
    refusal: (chatId, refused) => toChat(chatId, (t) => refusalMessage(refused, t)),
    onSource,
    onArticles: (ids) => {
      // A task with the key of one that waits would be ignored.
      // If the queue is unreachable, the next run of the clock finds them.
      jobs
        .add(READ_PERSONAL, [{ key: `mail ${ids.join()}`, ids: [...ids] }])
        .catch((err: unknown) => log.warn({ err }, 'could not queue the reading of mail'))
    },
    now,
    log,
  })
  const secret = config.MAIL_SECRET ?? null
  const mailgunKey = config.MAILGUN_SIGNING_KEY ?? null
  const isPosted = secret !== null || mailgunKey !== null
  let folder: FolderWatch | null = null
  return {
    route: isPosted ? { secret, mailgunKey, receive, now, log } : null,
    start() {
      folder = openMailFolder(context, receive)
    },
    folderProblem: () => folder?.problem(),
    async close() {
      // Together: a mail that is being read would hold up the folder.
      await Promise.all([folder?.stop(), reader.close()])
    },
  }
}
