import { type Article, h2, item, listing, numbered, p } from '../article.ts'

export const counting: Article = {
  id: 'counting',
  language: 'en',
  title: 'Counting visitors with less memory',
  author: 'Tomas Breuer',
  date: '2026-06-01',
  tags: ['algorithms', 'memory'],
  blocks: [
    p(
      'How many different visitors did we have last year? The honest answer needs a set with every one of them in it, and for our 10',
      { sup: '9' },
      ' requests that set does not fit into the memory of any machine that we own.',
      { note: '1' },
    ),
    p(
      'There is a cheaper answer that is wrong by two percent, needs twelve kilobytes, and can be added up over all days. It is so well known that every database has it, and so simple that we wrote it again to understand it.',
    ),
    h2('Share nothing'),
    p(
      'Each machine counts alone. It turns a visitor into a number by a hash function, looks at how many zeros the number begins with, and remembers only the largest count for each of 2',
      { sup: '12' },
      ' buckets.',
      { note: '2' },
    ),
    { kind: 'formula', tex: 'E = \\alpha m^2 / Z' },
    p(
      'The estimate is the mean over all buckets, corrected by a constant. With ',
      { tex: 'm = 4096' },
      ' buckets the error is about one and a half percent, which nobody has ever noticed on a chart.',
    ),
    {
      kind: 'picture',
      file: 'buckets.png',
      alt: 'Bars of different heights',
      caption: 'The buckets of one day, with the largest count of zeros in each.',
    },
    h2('References and values'),
    p(
      'The buckets are bytes, and an array of bytes is handed over by reference. We forgot that in the first version, and all days had the same number of visitors, because all days had the same array.',
    ),
    listing(
      'go',
      [
        'package visitors',
        '',
        '// Add puts one visitor into its bucket.',
        'func (s *Sketch) Add(hash uint64) {',
        '\tbucket := hash >> 52 // the first twelve bits',
        '\tzeros := leading(hash << 12)',
        '',
        '\tif zeros > s.counts[bucket] {',
        '\t\ts.counts[bucket] = zeros',
        '\t}',
        '}',
      ].join('\n'),
      'Adding one visitor',
    ),
    h2('Footer bytes'),
    p(
      'When a sketch is written to a file it gets four bytes at the end, which hold a checksum. A file without them comes from before March, and a file with wrong ones has been cut by a full disk.',
    ),
    {
      kind: 'table',
      caption: 'Memory for one year of visitors',
      head: ['Method', 'Memory', 'Error'],
      rows: [
        ['Set of names', '48 GB', 'none'],
        ['Set of hashes', '8 GB', 'almost none'],
        ['Sketch', '12 KB', '1.6 %'],
      ],
    },
    h2('Subscribe and publish'),
    p(
      'Each machine publishes its sketch once a minute, and one program merges them by taking the larger byte of each pair. It may miss a message, or get one twice, and the result is still right.',
      { note: '3' },
    ),
    {
      kind: 'quote',
      text: 'A number that is wrong by two percent every day is worth more than a number that is right on the days when the job has run.',
      by: 'From our handbook',
    },
    numbered(
      item('Merge the sketches of all machines.'),
      item('Estimate the number of visitors.'),
      item('Throw the sketches of the last minute away.'),
    ),
    {
      kind: 'picture',
      file: 'error.png',
      alt: 'A flat line with small waves',
      caption: 'The error over four months stays below two percent.',
    },
    h2('Extra fields'),
    p(
      'A sketch says how many and never who. That is a pity for the people who write advertising, and a relief for everybody else, and it means that the file with CO',
      { sub: '2' },
      ' values of our machine room can be public together with it.',
    ),
    p(
      'We have used it for half a year now. The nightly job that counted the honest way is switched off, and the machine that it ran on has become the one that builds our documentation.',
    ),
  ],
  notes: [
    { label: '1', text: 'The requests of the year 2025, without those of our own tests.' },
    { label: '2', text: 'The first twelve bits choose the bucket and do not count as zeros.' },
    { label: '3', text: 'The larger of two equal bytes is the same byte, so repeats do no harm.' },
  ],
}
