import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toAscii } from '../../deploy/to-ascii.ts'

const isAscii = (text: string) => /^[\0-\x7F]*$/.test(text)

/** The default export of a module. */
async function run(code: string): Promise<unknown> {
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: unknown
  }
  return module.default
}

const HTML = `const html = (strings, ...values) => strings.map((one, place) => one + (values[place] ?? '')).join('');`

describe('a program in ASCII is the same program', () => {
  test.each([
    ['texts', `export default ["é · \\n", 'ß😀', "a\\é", "\\\\é", "\\\\\\é"]`],
    ['templates', 'const n = 1; export default `é ${n} \\n \\é ${`ß${n}`} 😀`'],
    ['raw templates', 'const n = 2; export default String.raw`\\d é ${n} \\` \\${ \\\\ 😀 ${"ü"}`'],
    ['raw templates without anything to escape', 'export default String.raw`\\d ${"é"}`'],
    ['templates with a tag', `${HTML} const t = 'ü'; export default html\`· é \${t} \\n ×\``],
    ['names', `const é = 1; const ß = { é, ж: 2, 𝒳: 3 }; export default [ß.é, ß.ж, ß.𝒳]`],
    ['private names', 'class A { #é = 4; get() { return this.#é } }; export default new A().get()'],
    [
      'patterns',
      `export default ['aéb😀ж', '😁'].map((text) => [/é/, /[а-я]/, /[😀-😂]/u, /^.😀/v, /\\/é/, /\\é/].map((one) => one.test(text)))`,
    ],
  ])('%s', async (_, code) => {
    const written = toAscii(code)
    expect(isAscii(written)).toBe(true)
    expect(await run(written)).toEqual(await run(code))
  })

  test('any text, however it is written', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        const cooked = one.replaceAll(/[\\`$]/g, String.raw`\$&`)
        const code = `export default [${JSON.stringify(one)}, \`${cooked}\`]`
        const written = toAscii(code)
        expect(isAscii(written)).toBe(true)
        expect(await run(written)).toEqual(await run(code))
      }),
      { numRuns: 50 },
    )
  })

  test('what a function may look at as it was written stays as it is', () => {
    const code = 'const tag = (strings) => strings.raw; export default tag`é`'
    expect(toAscii(code)).toBe(code)
  })

  test('a program in ASCII is left alone', () => {
    const code = 'const raw = String.raw`\\d`\nexport default [raw, "\\u00e9"] // done\n'
    expect(toAscii(code)).toBe(code)
  })
})
