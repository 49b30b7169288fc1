import { describe, expect } from 'vitest'
import { parseRichHtml } from '../../../../sandbox/telegram/rich/html.ts'
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
      '<p>a <tg-math>x &lt; 1</tg-math></p><tg-math-block>y</tg-math-block>',
      [
        {
          type: 'paragraph',
          text: ['a ', { type: 'mathematical_expression', expression: 'x < 1' }],
        },
        { type: 'mathematical_expression', expression: 'y' },
      ],
    ],
    [
      '<p><a href="#n">1</a> <a href="#m">2</a></p><p><tg-reference name="n">b</tg-reference></p>',
      [
        {
          type: 'paragraph',
          text: [
            { type: 'reference_link', text: '1', reference_name: 'n' },
            ' ',
            { type: 'anchor_link', text: '2', anchor_name: 'm' },
          ],
        },
        { type: 'paragraph', text: { type: 'reference', text: 'b', name: 'n' } },
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
    [
      '<h1>a</h1><footer>b</footer>',
      [
        { type: 'heading', text: 'a', size: 1 },
        { type: 'footer', text: 'b' },
      ],
    ],
    [
      '<ul><li><input type="checkbox" checked>a</li></ul>',
      [
        {
          type: 'list',
          items: [
            {
              label: '•',
              blocks: [{ type: 'paragraph', text: 'a' }],
              has_checkbox: true,
              is_checked: true,
            },
          ],
        },
      ],
    ],
    ['<blockquote expandable>a</blockquote>', [{ type: 'expandable_blockquote', text: 'a' }]],
    ['<aside>a<cite>b</cite></aside>', [{ type: 'pullquote', text: 'a', credit: 'b' }]],
    [
      '<figure><img src="https://x.org/a.jpg"/><figcaption>a</figcaption></figure>',
      [
        {
          type: 'photo',
          photo: [
            {
              file_id: 'https://x.org/a.jpg',
              file_unique_id: 'ps://x.org/a.jpg',
              width: 1280,
              height: 720,
            },
          ],
          caption: { text: 'a' },
        },
      ],
    ],
    ['<a name="x"></a><p>a</p>', [{ type: 'paragraph', text: 'a' }]],
    [
      '<p><a href="#x">a</a></p>',
      [{ type: 'paragraph', text: { type: 'anchor_link', text: 'a', anchor_name: 'x' } }],
    ],
    [
      '<p><a href="mailto:a@x.org">a</a></p>',
      [{ type: 'paragraph', text: { type: 'email_address', text: 'a', email_address: 'a@x.org' } }],
    ],
    [
      '<p><tg-time unix="5" format="r">a</tg-time></p>',
      [
        {
          type: 'paragraph',
          text: { type: 'date_time', text: 'a', unix_time: 5, date_time_format: 'r' },
        },
      ],
    ],
    [
      '<p><tg-emoji emoji-id="5">a</tg-emoji></p>',
      [
        {
          type: 'paragraph',
          text: { type: 'custom_emoji', custom_emoji_id: '5', alternative_text: 'a' },
        },
      ],
    ],
    [
      '<p><mark>a</mark><sub>b</sub></p>',
      [
        {
          type: 'paragraph',
          text: [
            { type: 'marked', text: 'a' },
            { type: 'subscript', text: 'b' },
          ],
        },
      ],
    ],
  ] as const)('%s', ([html, blocks]) => {
    expect(parseRichHtml(html)).toEqual(blocks)
  })

  test.for([
    ['url" url="https://x.org', { url: 'https://x.org' }],
    ['web_app" url="https://x.org', { web_app: { url: 'https://x.org' } }],
    ['switch_inline_query" query="a', { switch_inline_query: 'a' }],
    ['switch_inline_query_current_chat" query="a', { switch_inline_query_current_chat: 'a' }],
    ['copy_text" text="a', { copy_text: { text: 'a' } }],
    ['disabled" style="danger', { disabled: {}, style: 'danger' }],
  ] as const)('a button of type "%s"', ([attributes, kind]) => {
    const [row] = parseRichHtml(
      `<tg-button-row align="left"><tg-button type="${attributes}">b</tg-button></tg-button-row>`,
    )
    expect(row).toEqual({ type: 'buttons', buttons: [{ text: 'b', ...kind }], align: 'left' })
  })

  test.for([
    ['<script>a</script>', 'tag "script" is not supported'],
    ['<ul><p>a</p></ul>', 'tag "p" in a list'],
    ['<p><video></video></p>', 'tag "video" is not implemented inside a line'],
    ['<table><p>a</p></table>', 'tag "p" in a table'],
    ['<table><tr><p>a</p></tr></table>', 'tag "p" in a table row'],
    ['<tg-button-row><b>a</b></tg-button-row>', 'tag "b" in a row of buttons'],
    ['<tg-button type="login_url">a</tg-button>', 'button type "login_url" is not implemented'],
    ['<b>'.repeat(17), 'too deep nesting'],
    [`<table><tr>${'<td>a</td>'.repeat(21)}</tr></table>`, 'too many columns in a table'],
    ['<p>a <constructor>b</constructor></p>', 'tag "constructor" is not implemented inside a line'],
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
