/** Sends that are no messages: Telegram does not count them. */
const NOT_COUNTED = new Set(['sendChatAction', 'sendMessageDraft', 'sendRichMessageDraft'])

/** Whether Telegram counts a call of this method as a message, and so limits how many there may be in a second. */
export function isCounted(method: string): boolean {
  return /^(?:send|copy|forward)[A-Z]/.test(method) && !NOT_COUNTED.has(method)
}
