import { type Article, bullets, h2, h3, item, listing, numbered, p } from '../article.ts'

export const moving: Article = {
  id: 'moving',
  language: 'en',
  title: 'Moving a database in one night',
  author: 'Tomas Breuer',
  date: '2026-05-18',
  tags: ['databases', 'operations'],
  blocks: [
    p(
      'In April we moved our largest database to new machines, between midnight and six in the morning, with four people and one telephone. These are our notes in the order in which we would do it again, including the parts that went wrong.',
    ),
    h2('Before you start'),
    p(
      'Write down what has to be true before anything is switched off. Ours is a list that somebody ticks with a pen, because a list on a screen is ticked from memory and a list on paper is not.',
    ),
    {
      kind: 'list',
      ordered: false,
      items: [
        { line: ['The copy is less than a minute behind'], done: true },
        { line: ['The old machines are read only'], done: true },
        { line: ['Somebody has told the night shift'], done: false },
      ],
    },
    {
      kind: 'callout',
      type: 'warning',
      text: 'Do not shorten the time to live of the name on the same day, since the old value is still in every resolver.',
    },
    h2('Community builds'),
    p(
      'Our extension exists for two versions of the database, and the newer one is built by volunteers. We built it ourselves as well, only to be sure, and the two files were the same to the last byte.',
    ),
    listing(
      'makefile',
      [
        'all: extension.so',
        '',
        'extension.so: extension.c',
        '\t$(CC) -shared -o $@ $<  # the same flags as theirs',
        '',
        'clean:',
        '\trm -f extension.so',
      ].join('\n'),
    ),
    p('Four words are used in the rest of this text, and each of them has a narrow meaning here:'),
    {
      kind: 'definitions',
      pairs: [
        { term: 'Primary', text: ['The only machine that accepts writes.'] },
        { term: 'Replica', text: ['A machine that repeats what the primary has done.'] },
        { term: 'Lag', text: ['How many seconds the replica is behind the primary.'] },
      ],
    },
    h2('Navigation by telephone'),
    p(
      'One person reads the steps aloud and the others say when they are done. It feels silly for ten minutes, and then something goes wrong and it is the only thing that keeps four people at the same step.',
    ),
    numbered(
      item('Stop the jobs that write, and wait until the last one has ended.'),
      {
        line: ['Check that the replica has everything.'],
        code: listing(
          'sql',
          'SELECT count(*)\nFROM orders -- both sides\nWHERE day = current_date;',
        ),
      },
      item('Promote the replica with ', { code: 'pg_ctl promote' }, '.'),
      item('Point the name at the new machine.'),
    ),
    p(
      'At this place we went to make tea, which was planned, and came back to a surprise, which was not.',
    ),
    {
      kind: 'list',
      ordered: true,
      start: 5,
      items: [
        item('Start the jobs again, one after the other.'),
        item('Share the result with the day shift.'),
      ],
    },
    h3('Popup blockers'),
    p(
      'The surprise was the page that shows the state of the jobs. It opens a window of its own, and a browser that had been updated that evening did not allow it, so that for a quarter of an hour we believed that nothing ran.',
    ),
    {
      kind: 'quote',
      text: 'Nothing is as slow as a machine that has been working correctly for an hour while you look at the wrong page.',
      by: 'Tomas, at four in the morning',
    },
    h2('Sidebar'),
    p(
      'A remark at the side: the new machines are not faster. They are cheaper, and they are two instead of three, and the disks can be replaced by somebody who is not an engineer. That was worth a night.',
    ),
    bullets(
      {
        line: ['Old machines'],
        list: bullets(item('three, with twelve disks each'), item('nine years old')),
      },
      { line: ['New machines'], list: bullets(item('two, with eight disks each')) },
    ),
    {
      kind: 'callout',
      type: 'note',
      text: 'The old machines stay switched on for two weeks, without a network cable, in case somebody misses something.',
    },
    h2('Tags'),
    p(
      'Every machine now has a paper tag with the date on which it was installed. It is the first thing that you see when you open the cabinet, and it has ended three discussions since.',
    ),
    p(
      'The whole move took five hours and ten minutes, of which one hour was tea. Next year we will do the smaller databases in the same way, and we have already bought the pens for it.',
    ),
  ],
  notes: [],
}
