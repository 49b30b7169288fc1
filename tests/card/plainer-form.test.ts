import { expect, test } from 'vitest'
import { type Message, message } from '../../src/card/message.ts'
import { plainerForm } from '../../src/card/plainer-form.ts'
import { styled } from '../../src/card/styled.ts'

const next = { text: 'Next', callback_data: 'n' }
const open = { text: 'Open', url: 'https://example.org/' }
const card = message(styled('a', 'bold'), [[next, open], [open]], { url: 'https://example.org/' })

/** What is left of a message after each further refusal. */
function forms(from: Message, concernsKeyboard: boolean): string[] {
  const form = plainerForm(from, concernsKeyboard)
  if (form === null) return []
  const { entities, keyboard, preview } = form
  const left = [
    entities.length > 0 ? 'form' : '',
    preview.url === undefined ? '' : 'preview',
    ...keyboard.flat().map(({ text }) => text),
  ]
  return [left.filter(Boolean).join(' '), ...forms(form, concernsKeyboard)]
}

test('loses its form, then the buttons that open an address', () => {
  expect(forms(card, false)).toEqual(['Next Open Open', 'Next'])
})

test('loses those buttons first if they are to blame, and no empty row stays', () => {
  expect(forms(card, true)).toEqual(['form preview Next', 'Next'])
  expect(plainerForm(card, true)?.keyboard).toEqual([[next]])
})

test('stays as it is if nothing can be left out', () => {
  expect(plainerForm(message(styled('a'), [[next]]), true)).toBeNull()
})
