import { describe, expect, test } from 'vitest'
import { buttons } from '../support/conversation.ts'
import { sharedTown, subscriber } from '../support/reader.ts'

const open = sharedTown()

describe('/search', () => {
  test('says how, and says when there is nothing', async () => {
    const ada = await subscriber(open().town)
    expect((await ada.say('/search')).text).toContain('/search battery')
    expect((await ada.say('/search zzzzqq')).text).toContain('I found nothing')
  })

  test('finds the beginning of a word, shows where, and opens the whole article', async () => {
    const ada = await subscriber(open().town)
    const found = ada.follow(await ada.say('/search milliw'))
    const { text, entities } = found.now
    expect(text).toMatch(/1\. .*hearing-aid chip/i)
    const bold = entities?.filter(({ type }) => type === 'bold') ?? []
    expect(
      bold.some(({ offset, length }) => text?.slice(offset, offset + length) === 'milliwatts'),
    ).toBe(true)
    expect((await found.press('1')).text).toContain('key sentences')
    expect(buttons(await found.press('📖 Read full'))).toContain('▴ Summary')
    await found.press('▴ Summary')
    expect((await found.press('◂ Back')).text).toMatch(/^🔎 milliw/)
  })

  test('finds a phrase, but not its words in another order', async () => {
    const ada = await subscriber(open().town)
    expect((await ada.say('/search "sound of wall"')).text).toContain('I found nothing')
    expect((await ada.say('/search "wall of sound"')).text).toMatch(/hearing-aid/i)
  })

  test('has pages', async () => {
    const ada = await subscriber(open().town)
    const found = ada.follow(await ada.say('/search the'))
    expect(buttons(found.now)).toContain('▸')
    expect((await found.press('▸')).text).toContain('6. ')
  })
})

describe('/recent and /top', () => {
  test('show the newest articles, and those that most sources reported', async () => {
    const ada = await subscriber(open().town)
    expect((await ada.say('/recent')).text).toMatch(/🕘 Newest\n\n1\. /)
    const top = ada.follow(await ada.say('/top'))
    expect(top.now.text).toMatch(/[1-3]\. .*(Lantern|metro)/)
    await top.press('2')
    await top.press('🔖')
    expect(buttons(await top.press('◂ Back'))).toContain('1')
  })
})
