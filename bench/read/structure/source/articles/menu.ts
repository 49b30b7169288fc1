import { type Article, bullets, h2, h3, item, listing, p } from '../article.ts'

export const menu: Article = {
  id: 'menu',
  language: 'en',
  title: 'One component and no scripts',
  author: 'Amira Lund',
  date: '2026-06-08',
  tags: ['css', 'keyboards'],
  blocks: [
    p(
      'The menu of our documentation was four hundred lines of script, and most of them repaired what the other lines had broken. It has none today. What replaced them is two elements, forty lines of style and a decision about who presses which key.',
    ),
    h2('The menu key'),
    p(
      'Keyboards have had a key for menus since the nineties, and hardly anybody presses it. Those who do press it have a reason, and a page that swallows the key is a closed door for them.',
    ),
    listing(
      'html',
      '<details class="menu">\n  <!-- the name of the page -->\n  <summary>Pages</summary>\n</details>',
    ),
    h3('Navigation by keyboard'),
    p(
      'The tabulator goes through all links in the order of the file. We had changed that order by style, so that the eye went to the left and the key went to the right, and it took a person who does not see to tell us.',
    ),
    listing(
      'css',
      [
        '/* the same order for eye and key */',
        '.menu {',
        '  display: grid;',
        '  gap: 0.5rem;',
        '}',
        '',
        '.share a:focus {',
        '  outline: 2px solid; /* never remove it */',
        '}',
      ].join('\n'),
      'menu.css',
    ),
    h2('Advertising a route'),
    p(
      'A link that opens a part of the page should say so before it is pressed. We tried arrows, plus signs and a word, and people understood the word. It is also the only one of the three that can be read aloud.',
    ),
    {
      kind: 'table',
      head: ['Key', 'Closed', 'Open'],
      rows: [
        ['Enter', 'opens', 'closes'],
        ['Escape', 'does nothing', 'closes'],
        ['Arrow', 'scrolls', null],
        ['Home', null, 'goes to the first'],
      ],
    },
    h2('Author and committer'),
    p(
      'The new menu was written by one person and committed by another, and the tool shows only one of them. We mention it because the person who had the idea is the one who is not shown.',
    ),
    bullets(
      item('Idea: ', { link: 'the accessibility group', href: 'https://a11y.example.org/menu' }),
      item('Style: Amira'),
      item('Reviews: three, all before lunch'),
    ),
    h2('Newsletter formats'),
    p(
      'Programs that read mail do not know the two elements. There the menu is a list of links, as it was in the beginning, and no reader has ever complained about that.',
    ),
    {
      kind: 'callout',
      type: 'tip',
      text: 'Try the page without a mouse for one afternoon, and write down each time when you reach for it.',
    },
    h3('Comments and likes'),
    p(
      'One more thing went away with the scripts. There is no place for remarks under the pages any more, and those who have something to say write to us, which is slower and much more useful.',
    ),
    listing(
      'typescript',
      [
        'interface Page {',
        '  title: string // without the name of the site',
        '  related?: Map<string, Page>',
        '}',
        '',
        'const first = (pages: Page[]) => pages[0] ?? null',
      ].join('\n'),
    ),
    p(
      'The page is nine kilobytes smaller now and needs no waiting. That was not the aim, but it is the number that everybody remembers, and so it stands here at the end.',
    ),
  ],
  notes: [],
}
