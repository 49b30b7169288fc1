import { type Article, bullets, h2, h3, item, listing, numbered, p } from '../article.ts'

/** Words that furniture consists of elsewhere, in steps, lists of links and headings. */
export const readingRoom: Article = {
  id: 'reading-room',
  language: 'en',
  title: 'A mail server for the reading room',
  author: 'Amira Lund',
  date: '2026-06-29',
  tags: ['mail', 'howto'],
  blocks: [
    p(
      'TL;DR: we moved the mail of our reading room to a small machine below the stairs, it took one afternoon, and the only difficult part was to explain to everybody that nothing else changes.',
    ),
    p(
      'The old server belonged to a company that has been sold twice since we signed the contract. Nobody there could tell us where it stands, and one morning it did not stand anywhere for three hours.',
    ),
    h2('Log in and subscribe'),
    p('Before the machine does anything useful, six steps have to be done by hand, in this order:'),
    numbered(
      item('Log in to the machine.'),
      item('Search'),
      item('Subscribe to the list of changes.'),
      item('Sign up a second account for the tests.'),
      item('Click ', { strong: 'Save' }, '.'),
      item('Share the folder with the group.'),
    ),
    p(
      'Afterwards the first message arrives within a minute. If it does not, the name of the machine is wrong, or somebody has written it with a dot at the end, which is correct and does not help.',
    ),
    h2('The ', { code: 'Map' }, ' of all folders'),
    p(
      'Folders are kept in one file. It is read when the server starts and never again, so that a mistake in it is found at once by the person who made it.',
    ),
    listing(
      'json',
      '{\n  "inbox": { "keep": 90 },\n  "lists": {\n    "keep": 14,\n    "share": true\n  },\n  "tags": []\n}',
    ),
    p('How many folders there are can be asked from outside, and the answer is a single number:'),
    listing('text', '42'),
    h3('Print, copy, paste'),
    p(
      'The second file belongs to the printer. Its first line is indented, because the program that reads it takes everything that is not indented for a name, and we learned that on a Sunday.',
    ),
    listing('ini', '    tray = 2\n    copies = 1\n\nname = hall'),
    h2('Tags: how they are kept'),
    p(
      'A message can have any number of tags, and each is a word without blanks. They are not part of the message, so that they are lost when it is moved to another server, and everybody is told so.',
    ),
    {
      kind: 'table',
      caption: 'Tags that the server sets by itself',
      head: ['Tag', 'Set when', 'Removed when'],
      rows: [
        ['new', 'a message arrives', 'it is opened'],
        ['old', 'ninety days have passed', ''],
        ['copy', 'there are two of it', 'one is deleted'],
      ],
    },
    bullets(
      {
        line: ['Machines'],
        list: bullets(
          {
            line: ['below the stairs'],
            list: numbered(item('the server'), item('its battery')),
          },
          item('in the hall'),
        ),
      },
      item('People'),
    ),
    h2('Clients'),
    p(
      'Every program can be used that speaks the old protocol. We have written down how to set up four of them:',
    ),
    bullets(
      item({ link: 'Thunder', href: 'https://notes.example.org/clients/thunder' }),
      item({ link: 'Slate', href: 'https://notes.example.org/clients/slate' }),
      item({ link: 'The one on your phone', href: 'https://notes.example.org/clients/phone' }),
      item({ link: 'The one in the browser', href: 'https://notes.example.org/clients/browser' }),
    ),
    {
      kind: 'quote',
      text: 'I have not noticed anything, which is what you promised me, and so I do not know whether I should thank you.',
    },
    h2('Further reading'),
    bullets(
      item(
        { link: 'Mail for small houses', href: 'https://books.example.net/mail' },
        ', chapter four, on names',
      ),
      item(
        { link: 'The dot at the end', href: 'https://dns.example.net/dot' },
        ', which explains it better than we do',
      ),
    ),
    p(
      'Next month the calendar will follow. It is only one file, but forty people write into it, and each of them believes that the others do not.',
    ),
  ],
  notes: [],
}
