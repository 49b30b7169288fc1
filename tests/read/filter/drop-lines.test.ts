import { describe, expect, test } from 'vitest'
import { inside } from '../drafts-of.ts'

const PROSE =
  'The keeper writes down every barrel, and once a year somebody from the mainland reads it all.'

describe('steps and items stay among their siblings', () => {
  test.each([
    [
      '<ol><li>Sign up for a key.</li><li>Search</li><li>Click here twice.</li></ol>',
      'Sign up for a key. / Search / Click here twice.',
    ],
    [
      '<ul><li>Share the key with the crew</li><li>Sign up on the App Store</li><li>Wait</li></ul>',
      'Share the key with the crew / Sign up on the App Store / Wait',
    ],
    [
      '<ul><li>Image: the file to start from</li><li>Tags: its names</li></ul>',
      'Image: the file to start from / Tags: its names',
    ],
  ])('%s', (html, line) => {
    expect(
      inside(
        html.includes('Tags')
          ? html.replace('</ul>', '<li>Depth: a number</li><li>Width: another</li></ul>')
          : html,
      ),
    ).toEqual([html.includes('Tags') ? `${line} / Depth: a number / Width: another` : line])
  })

  test('but not an item that is a link to another article', () => {
    const html =
      '<ul><li>Buy oil</li><li>Buy wicks</li><li>Read also: <a href="/x">The harbour</a></li></ul>'
    expect(inside(html)).toEqual(['Buy oil / Buy wicks'])
  })

  test.each(['Facebook', 'Share'])('nor a list of labels: %s', (label) => {
    expect(inside(`<ul><li>${label}</li><li>Twitter</li></ul>`)).toEqual([])
  })
})

describe('a sentence that begins like a call stays between paragraphs', () => {
  test.each([
    'Log in to the tower with the second key.',
    'Click here and there until the lamp is lit.',
    'Sign up for the watch like this:',
    'For a week the lamp was not on the App Store at all.',
    'In this case f(c) is zero.',
    'Only (a) and (c) are allowed.',
    'The routes are /api and /ap for short.',
    'It talks to the shore via AP mode.',
    'The lamp is in STA/AP mode by night.',
  ])('%s', (line) => {
    expect(inside(`<p>${line}</p>`)).toEqual([line])
  })

  test.each([
    'Sign up for the paper that every keeper reads',
    'Download our app on Google Play',
    'Log in to <a href="/login">your account</a>.',
    '(c) 2024 Ina Brandt',
    'Ina Brandt/AP',
    'Ina Brandt via AP',
  ])('but a call goes: %s', (line) => {
    expect(inside(`<p>${line}</p>`)).toEqual([])
  })
})

describe('the titles of listings and tables stay', () => {
  test.each([
    ['<p>Figure 3: The second lamp</p><pre>lamp = 2</pre>', 'Figure 3: The second lamp'],
    ['<p>Image: lamp.iso</p><pre>lamp = 2</pre>', 'Image: lamp.iso'],
  ])('%s', (html, line) => {
    expect(inside(html)).toEqual([line, 'lamp = 2'])
  })
})

describe('headings of one word with a section of their own stay', () => {
  test.each(['Search', 'Comments', 'Video', 'Menu', 'Related', 'Tags: how they are kept', 'Save'])(
    '%s',
    (heading) => {
      expect(inside(`<h2>${heading}</h2><p>${PROSE}</p>`)).toEqual([heading, PROSE])
    },
  )

  test.each(['Advertisement', 'Anzeige', 'Реклама'])('but not %s', (heading) => {
    expect(inside(`<h2>${heading}</h2><p>${PROSE}</p>`)).toEqual([PROSE])
  })

  test('nor a label that comes again and again', () => {
    expect(
      inside(`<h3>Video</h3><p>${PROSE}</p><h3>Video</h3><p>${PROSE.replace('year', 'week')}</p>`),
    ).toHaveLength(2)
  })

  test('nor what a box of several words left behind', () => {
    expect(inside(`<h3>More from the Post</h3><p>${PROSE}</p>`)).toEqual([PROSE])
  })
})

describe('links to the same site', () => {
  test.each([
    [
      'parts of a series',
      '<h2>All parts</h2><ul><li><a href="/1">Wicks</a></li><li><a href="/2">Oil</a></li></ul>',
      ['All parts', 'Wicks / Oil'],
    ],
    [
      'a change log',
      '<h2>Changes</h2><ul><li><a href="/i/1">Mend the lamp (#1)</a></li></ul>',
      ['Changes', 'Mend the lamp (#1)'],
    ],
    [
      'names under a sentence',
      `<p>${PROSE}</p><ul><li><a href="/1">Python</a></li><li><a href="/2">Go</a></li></ul>`,
      [PROSE, 'Python / Go'],
    ],
    [
      'a file',
      '<p><a href="/lamp.tar.gz">The plans of the lamp</a></p>',
      ['The plans of the lamp'],
    ],
    [
      'who said it',
      '<blockquote><p>Oil is light.</p><p>— <a href="/ina">Ina Brandt</a></p></blockquote>',
      ['Oil is light.\n— Ina Brandt'],
    ],
    [
      'who said it, below',
      '<blockquote><p>Oil is light.</p></blockquote><p>— <a href="/ina">Ina Brandt</a></p>',
      ['Oil is light.', '— Ina Brandt'],
    ],
  ])('%s stay', (_, html, lines) => {
    expect(inside(html)).toEqual(lines)
  })

  test.each([
    ['a headline', '<p><a href="/x">Ten lamps that became something else</a></p>'],
    [
      'a list of headlines',
      `<ul><li><a href="/1">Why the harbour was moved to the other side</a></li><li><a href="/2">Ten lamps that went out in one year</a></li></ul>`,
    ],
    [
      'contents',
      '<h2>Contents</h2><ul><li><a href="#1">Wicks</a></li><li><a href="#2">Oil</a></li></ul>',
    ],
  ])('%s goes', (_, html) => {
    expect(inside(html)).toEqual([])
  })

  test('a link at the end of a sentence stays unless it points away', () => {
    const mark = '<p>Write to them on <a href="/i">Instagram</a>.</p>'
    expect(inside(mark)).toEqual(['Write to them on Instagram.'])
    expect(inside('<p>Oil is light. <a href="/i">Read more</a></p>')).toEqual(['Oil is light.'])
  })
})
