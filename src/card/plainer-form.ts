import type { Message } from './message.ts'

/**
 * The next plainer form of a message that Telegram refuses: without the buttons that open an address, then as plain text;
 * the other way round unless it is the keyboard that was refused. `null` if the message is as plain as can be.
 */
export function plainerForm(message: Message, concernsKeyboard: boolean): Message | null {
  const bare = withoutAddresses(message)
  const plain = withoutForm(message)
  return concernsKeyboard ? (bare ?? plain) : (plain ?? bare)
}

/** Buttons that send a tap stay: without them a reader could not go on. */
function withoutAddresses(message: Message): Message | null {
  const keyboard = message.keyboard
    .map((row) => row.filter((button) => 'callback_data' in button))
    .filter((row) => row.length > 0)
  const isSame = keyboard.flat().length === message.keyboard.flat().length
  return isSame ? null : { ...message, keyboard }
}

function withoutForm(message: Message): Message | null {
  const { text, keyboard, entities, preview } = message
  if (entities.length === 0 && preview.is_disabled === true) return null
  return { text, keyboard, entities: [], preview: { is_disabled: true } }
}
