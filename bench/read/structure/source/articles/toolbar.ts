import { type Article, bullets, h2, h3, item, listing, numbered, p } from '../article.ts'

/** Short sections one after the other, listings side by side, and names of furniture as names of things. */
export const toolbar: Article = {
  id: 'toolbar',
  language: 'en',
  title: 'Writing a browser in a weekend',
  author: 'Ines Halvorsen',
  date: '2026-07-06',
  tags: ['browsers', 'rust'],
  blocks: [
    h2('Why'),
    p(
      'Because it rained. A browser is a program that reads a file, draws boxes and waits, and all three can be done in two days if nobody else has to use it.',
    ),
    h2('Menu'),
    p(
      'The menu came first, since it is the part that we knew how to write. It has three entries, and the third one does nothing.',
    ),
    bullets(
      item({ code: 'Open' }, ' reads a file'),
      item({ code: 'Back' }, ' reads the one before'),
      item({ code: 'Help' }),
    ),
    h3('Breadcrumb'),
    p('Under the menu stands the path of the file, cut into its folders.'),
    listing('rust', 'let path = file.path(); // absolute'),
    listing('rust', "for part in path.split('/') {\n    draw(part);\n}"),
    h3('Popular pages'),
    listing('sql', 'SELECT page\nFROM visits\nORDER BY count DESC\nLIMIT 5;'),
    p(
      'This is all it takes to know which pages are opened most. The answer was the same page five times, as the file had no index.',
    ),
    h2('Download'),
    numbered(
      item('Ask for the file.'),
      item('Read until there is nothing left.'),
      { line: ['Draw it:'], code: listing('text', '+------+\n| page |\n+------+') },
      item({ strong: 'Wait.' }),
    ),
    p('The second step is the longest, and the only one during which one can be interrupted:'),
    numbered(item('by the network,'), item('by the disk,'), item('by the family.')),
    h2('Recommended settings'),
    {
      kind: 'table',
      head: ['Setting', 'Value', 'Default'],
      rows: [
        ['Width', '800', '640'],
        ['Advertisements', 'off', 'off'],
        ['Newsletter', 'off', 'on'],
        ['Login', 'never', 'never'],
      ],
    },
    h2('Related: the printer'),
    p('Printing is drawing on something that cannot be drawn on twice. We left it out.'),
    h2('Promo'),
    p(
      'A page may ask the browser to show something before it has been read. Ours refuses, with a sentence that took longer to write than the code:',
    ),
    {
      kind: 'quote',
      text: 'This page would like to show you something first. It may do so afterwards.',
    },
    h2('Contact sheets'),
    p(
      'Pictures are drawn four in a row, each as large as a stamp, so that one sees whether they have arrived.',
    ),
    {
      kind: 'picture',
      file: 'sheet.png',
      alt: 'Sixteen small squares',
      caption: 'The sheet of the first page that we opened.',
    },
    h2('Follow the links'),
    bullets(
      {
        line: ['Links to a place on the same page:'],
        list: bullets(item('jump'), item('remember where you were')),
      },
      { line: ['Links to another page:'], list: numbered(item('ask'), item('read'), item('draw')) },
      item('All others: refuse.'),
    ),
    h2('Conclusion'),
    p(
      'It can show eleven pages of the forty that we tried, and it has crashed only on the page of its own documentation.',
    ),
    p('Thank you for reading to the end.'),
  ],
  notes: [],
}
