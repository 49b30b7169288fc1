import type { RichMessageButton } from 'grammy/types'

/** All buttons anywhere in a rich value, in reading order. */
export function buttonsIn(value: unknown): RichMessageButton[] {
  if (Array.isArray(value)) return value.flatMap(buttonsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'buttons' && 'buttons' in value) {
    return value.buttons as RichMessageButton[]
  }
  if ('type' in value && value.type === 'button' && 'button' in value) {
    return [value.button as RichMessageButton]
  }
  return Object.values(value).flatMap(buttonsIn)
}
