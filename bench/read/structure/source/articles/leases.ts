import { type Article, bullets, h2, h3, item, listing, numbered, p } from '../article.ts'

export const leases: Article = {
  id: 'leases',
  language: 'en',
  title: 'A lease for every worker',
  author: 'Ines Halvorsen',
  date: '2026-05-04',
  tags: ['queues', 'python'],
  blocks: [
    p(
      'Our import ran on one machine for six years, and on the day when we gave it a second machine every file was imported twice. The fix was small, but it took us three attempts, and each of them taught us something about clocks.',
    ),
    p(
      'The first attempt was a lock in the database. It held for as long as the worker lived, which is fine until a worker hangs, and ours did so on the second night, with the lock in its hand and nobody awake to take it away.',
    ),
    h2('Sharing a lock'),
    p(
      'A lease is a lock that ends by itself. The worker that takes it says how long it will need, and it has to come back before that time is over. If it does not, another worker may take the row, and the first one must notice that when it comes back.',
    ),
    listing(
      'python',
      [
        'import time',
        '',
        '# seconds, measured over one week of imports',
        'LEASE = 90',
        '',
        '',
        'def take(row, worker):',
        '    now = time.time()',
        '    if row.until > now:  # somebody else works on it',
        '        return False',
        '',
        '    row.until = now + LEASE',
        '    row.worker = worker',
        '    return True',
      ].join('\n'),
    ),
    p(
      'The comparison with the clock is the weak place. Two machines never agree about the time, so we ask the database for it, and the workers do not look at their own clocks at all.',
    ),
    h2('Print statements'),
    p(
      'We found the fault with the oldest tool there is. The numbers below are the rows that each worker took in the first four minutes, one line for each minute, and the last two should have been zero.',
    ),
    listing('text', '10\n20\n30\n31'),
    p('The shell tells the same story once you know where to look, and it is quicker to type:'),
    listing(
      'console',
      '$ grep -c taken worker.log\n91\n$ grep -c dropped worker.log\n0\n$ date -u +%s\n1777889000',
    ),
    h2('Comments in YAML'),
    p(
      'The length of a lease belongs in the configuration, together with the reason for it. Nobody remembers a year later why it is ninety seconds and not sixty, and the next person will try sixty.',
    ),
    listing(
      'yaml',
      [
        'workers:',
        '  # one for each core, less one for the database',
        '  count: 7',
        '',
        '  lease:',
        '    seconds: 90   # see the runbook',
        '    renew: true',
      ].join('\n'),
    ),
    h3('Related work'),
    p(
      'Leases are much older than our queue. The papers about distributed file systems describe them in the same words, and most brokers have them under another name, such as the visibility timeout.',
    ),
    numbered(
      item('A worker takes a row and writes its own name into it.'),
      item('It renews the lease when half of the time is over.'),
      item('It deletes the row, ', { strong: 'in the same transaction' }, ' as the result.'),
    ),
    h2('What the log shows'),
    p(
      'Since the change we have had four nights with a hanging worker. In all of them the row was taken over after a minute and a half, and the import was done before anybody came to the office.',
    ),
    bullets(
      item('Rows that were imported twice: none'),
      item('Rows that were taken over: ', { code: '11' }),
      item('Longest wait: ', { em: 'ninety-four seconds' }),
    ),
    p(
      'The next step is to let the workers tell how long they need, since a small file does not need as much time as a large one. That is a change of one line, and it can wait until the summer is over.',
    ),
  ],
  notes: [],
}
