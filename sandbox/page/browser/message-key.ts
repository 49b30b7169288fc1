import type { Message } from 'grammy/types'

/** What names a message in its chat: one that only a member sees has no number of its own, so its other id is negated. */
export function keyOf({ message_id, ephemeral_message_id: copy }: Message): number {
  return copy === undefined ? message_id : -copy
}
