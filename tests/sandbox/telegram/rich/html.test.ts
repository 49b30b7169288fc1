import { describe, expect } from 'vitest'
import { parseRichHtml } from '../../../../src/sandbox/telegram/rich/html.ts'
import { refusalOf, test } from '../local.ts'

describe('parseRichHtml', () => {
  test.for([
    ['just text', [{ type: 'paragraph', text: 'just text' }]],
    [
      '<p>a <b>b</b>\n c</p>',
      [{ type: 'paragraph', text: ['a ', { type: 'bold', text: 'b' }, ' c'] }],
    ],
    ['<h2>a</h2><hr/>', [{ type: 'heading', text: 'a', size: 2 }, { type: 'divider' }]],
    ['<p>a<br>b</p>', [{ type: 'paragraph', text: ['a', '\n', 'b'] }]],
    [
      '<pre><code class="language-ts">a\n  b</code></pre>',
      [{ type: 'pre', text: 'a\n  b', language: 'ts' }],
    ],
    [
      '<ol start="3"><li>a</li><li>b</li></ol>',
      [
        {
          type: 'list',
          items: [
            { label: '3.', value: 3, blocks: [{ type: 'paragraph', text: 'a' }] },
            { label: '4.', value: 4, blocks: [{ type: 'paragraph', text: 'b' }] },
          ],
        },
      ],
    ],
    [
      '<details open><summary>a</summary><p>b</p></details>',
      [
        {
          type: 'details',
          summary: 'a',
          blocks: [{ type: 'paragraph', text: 'b' }],
          is_open: true,
        },
      ],
    ],
    [
      '<blockquote>a<cite>b</cite></blockquote>',
      [{ type: 'blockquote', blocks: [{ type: 'paragraph', text: 'a' }], credit: 'b' }],
    ],
    [
      '<table bordered><tr><th>a</th></tr><tr><td align="right">b</td></tr></table>',
      [
        {
          type: 'table',
          cells: [
            [{ text: 'a', is_header: true, align: 'left', valign: 'top' }],
            [{ text: 'b', align: 'right', valign: 'top' }],
          ],
          is_bordered: true,
        },
      ],
    ],
    [
      '<p><a href="https://x.org">a</a></p>',
      [{ type: 'paragraph', text: { type: 'url', text: 'a', url: 'https://x.org' } }],
    ],
    [
      '<tg-button-row><tg-button type="callback_data" data="b">a</tg-button></tg-button-row>',
      [{ type: 'buttons', buttons: [{ text: 'a', callback_data: 'b' }] }],
    ],
  ] as const)('%s', ([html, blocks]) => {
    expect(parseRichHtml(html)).toEqual(blocks)
  })

  test.for([
    ['<script>a</script>', 'tag "script" is not supported'],
    ['<ul><p>a</p></ul>', 'tag "p" in a list'],
    ['<b>'.repeat(17), 'too deep nesting'],
    [`<table><tr>${'<td>a</td>'.repeat(21)}</tr></table>`, 'too many columns in a table'],
  ] as const)('refuses %s', ([html, why]) => {
    expect(() => parseRichHtml(html)).toThrow(why)
  })
})

describe('a rich message', () => {
  test('is sent, edited, and its buttons can be pressed', async ({ telegram, api }) => {
    const ada = telegram.person()
    ada.start()
    const html = '<p>a</p><p><tg-button type="callback_data" data="more">More</tg-button></p>'
    const sent = await api.raw.sendRichMessage({ chat_id: ada.id, rich_message: { html } })
    expect(sent.rich_message?.blocks[0]).toEqual({ type: 'paragraph', text: 'a' })
    void ada.press(sent, 'More', { within: Infinity })
    expect((await api.getUpdates()).at(-1)?.callback_query?.data).toBe('more')
    await api.raw.editMessageText({
      chat_id: ada.id,
      message_id: sent.message_id,
      rich_message: { blocks: [{ type: 'paragraph', text: 'b' }] },
    })
    expect(ada.chat.message(sent.message_id)?.rich_message).toEqual({
      blocks: [{ type: 'paragraph', text: 'b' }],
    })
  })

  test.for([
    [{ html: '' }, 'rich message must be non-empty'],
    [{ html: 'a', markdown: 'a' }, 'exactly one of html, markdown and blocks must be specified'],
    [{ html: '<hr/>'.repeat(501) }, 'rich message has too many blocks'],
    [{ html: 'a'.repeat(32_769) }, 'rich message is too long'],
    [
      { html: `<tg-button type="callback_data" data="${'a'.repeat(65)}">b</tg-button>` },
      'BUTTON_DATA_INVALID',
    ],
  ] as const)('%#: refused', async ([rich_message, why], { telegram, api }) => {
    const ada = telegram.person()
    ada.start()
    expect(await refusalOf(api.raw.sendRichMessage({ chat_id: ada.id, rich_message }))).toBe(
      `400 Bad Request: ${why}`,
    )
  })
})
