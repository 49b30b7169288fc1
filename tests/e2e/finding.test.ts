import type { Message } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buttons } from '../support/conversation.ts'
import { type Opened, openRead } from '../support/reader.ts'

let open: Opened
let at: Message
beforeAll(async () => {
  open = await openRead()
})
afterAll(() => open.town.close())

const press = async (button: string) => {
  at = await open.ada.press(at, button)
  return at
}

describe('/search', () => {
  test('says how, and says when there is nothing', async () => {
    expect((await open.ada.say('/search')).text).toContain('/search battery')
    expect((await open.ada.say('/search zzzzqq')).text).toContain('I found nothing')
  })

  test('finds by the beginning of a word, shows where, and reads the whole article', async () => {
    at = await open.ada.say('/search milliw')
    expect(at.text).toMatch(/1\. .*hearing-aid chip/i)
    const bold = at.entities?.filter(({ type }) => type === 'bold') ?? []
    expect(
      bold.some(({ offset, length }) => at.text?.slice(offset, offset + length) === 'milliwatts'),
    ).toBe(true)
    await press('1')
    expect(at.text).toContain('key sentences')
    await press('📖 Read full')
    expect(buttons(at)).toContain('▴ Summary')
    await press('▴ Summary')
    expect((await press('◂ Back')).text).toMatch(/^🔎 milliw/)
  })

  test('finds a phrase, and not its words in another order', async () => {
    expect((await open.ada.say('/search "sound of wall"')).text).toContain('I found nothing')
    expect((await open.ada.say('/search "wall of sound"')).text).toMatch(/hearing-aid/i)
  })

  test('walks in pages', async () => {
    at = await open.ada.say('/search the')
    expect(buttons(at)).toContain('▸')
    expect((await press('▸')).text).toContain('6. ')
  })
})

describe('/recent and /top', () => {
  test('show the newest, and what most sources told', async () => {
    expect((await open.ada.say('/recent')).text).toMatch(/🕘 Newest\n\n1\. /)
    at = await open.ada.say('/top')
    expect(at.text).toMatch(/[1-3]\. .*(Lantern|metro)/)
    await press('2')
    await press('🔖')
    expect(buttons(await press('◂ Back'))).toContain('1')
  })
})
