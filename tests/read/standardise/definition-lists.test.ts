import { describe, expect, test } from 'vitest'
import { readFeedHtml } from '../../../src/read/read-feed-html.ts'

const prose =
  '<p>A paragraph above the list that is long enough to be read as prose, with a full stop.</p>'

/** The blocks below the first paragraph, with what is bold between stars. */
function shown(html: string): string[] {
  return readFeedHtml(prose + html, 'https://a.example/')
    .blocks.slice(1)
    .map((block) => {
      if (!('marks' in block)) return block.kind
      const bold = block.marks.find((mark) => mark.kind === 'bold')
      if (!bold) return block.text
      return `*${block.text.slice(bold.start, bold.end)}*${block.text.slice(bold.end)}`
    })
}

describe('a definition list', () => {
  test.each<[string, string, string[]]>([
    ['text', '<dl><dt>tide</dt><dd>the sea, moving</dd></dl>', ['*tide*\nthe sea, moving']],
    [
      'a paragraph: Sphinx, Asciidoctor',
      '<dl class="simple"><dt>tide</dt><dd><p>the sea, moving</p><p>twice a day</p></dd></dl>',
      ['*tide*\nthe sea, moving', 'twice a day'],
    ],
    [
      'two terms',
      '<dl><dt>tide</dt><dt>ebb</dt><dd>the sea, moving</dd></dl>',
      ['*tide*', '*ebb*\nthe sea, moving'],
    ],
    [
      'a term that is a label elsewhere',
      '<dl><dt>Comments</dt><dd>begin with two slashes and end with the line</dd></dl>',
      ['*Comments*\nbegin with two slashes and end with the line'],
    ],
    [
      'groups',
      '<dl><div><dt><code>--all</code></dt><dd>every lamp</dd></div></dl>',
      ['*--all*\nevery lamp'],
    ],
    [
      'a term with a sign that links to it',
      '<dl><dt id="tide">tide<a class="headerlink" href="#tide" title="Link to this term">¶</a></dt><dd>the sea, moving</dd></dl>',
      ['*tide*\nthe sea, moving'],
    ],
    [
      'a definition that is a list',
      '<dl><dt>Lamps of the pier</dt><dd><ul><li>the old one</li></ul></dd></dl>',
      ['*Lamps of the pier*', 'list'],
    ],
  ])('%s', (_, html, expected) => {
    expect(shown(html)).toEqual(expected)
  })
})
