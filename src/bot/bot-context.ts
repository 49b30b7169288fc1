import type { Context, SessionFlavor } from 'grammy'
import type { ChatCards } from '../card-views/card-views.ts'
import type { AccessState } from '../model/access.ts'
import type { Session } from '../model/session.ts'
import type { Subscriber } from '../model/subscriber.ts'
import type { Viewer } from '../store/viewer.ts'
import type { LateEdits } from '../telegram/late-edits.ts'
import type { Translate } from '../text/locales.ts'

/** An update while the bot handles it, with what was loaded for its chat. */
export type BotContext = Context &
  SessionFlavor<Session> & {
    /** The chat's subscriber as it was when the update arrived. */
    subscriber: Subscriber | undefined
    /** What had been decided about the sender, and about the chat if it is another, when the update arrived. */
    access: { sender: AccessState | undefined; chat: AccessState | undefined }
    /** Edits of messages whose buttons are tapped. */
    edits: LateEdits
    /** Whether so many answers wait that messages to people are refused. */
    isCrowded: boolean
    /** Whether the update's tap has been answered, which can be done only once. */
    tap: { isAnswered: boolean }
    /** The texts in the chat's language. */
    t: Translate
    /** The store as the chat may use it: a handler's only access to articles, sources and digests. */
    viewer: Viewer
    /** Cards of what the chat may see. */
    cards: ChatCards
  }
