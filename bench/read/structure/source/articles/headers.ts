import { type Article, bullets, h2, h3, item, listing, numbered, p } from '../article.ts'

export const headers: Article = {
  id: 'headers',
  language: 'en',
  title: 'Eleven headers that we send',
  author: 'Ines Halvorsen',
  date: '2026-05-11',
  tags: ['http', 'proxies'],
  blocks: [
    p(
      'Every answer of our service carries eleven headers, and last month somebody asked what they are for. Nobody could explain more than six of them. This is the list that we wrote afterwards, with the two that we have removed since.',
    ),
    h2('HTTP headers'),
    p(
      'The first group says how long an answer may be kept. A proxy that stands between us and the browser reads these and nothing else, which is why a mistake here is seen by thousands of people within a minute.',
    ),
    listing('bash', 'curl --silent --head https://shop.example.org/basket'),
    p(
      'The second group protects the page against other pages. Each of its headers began with an incident somewhere else, and the incident is the best explanation of it that there is.',
    ),
    {
      kind: 'table',
      caption: 'What each header costs us in bytes',
      head: ['Header', 'Bytes', 'Since'],
      rows: [
        ['Cache-Control', '31', '2019'],
        ['Content-Type', '38', '2017'],
        ['Permissions-Policy', '112', '2023'],
        ['Server-Timing', '64', '2025'],
      ],
    },
    h2('Cookies and consent'),
    p(
      'We set two cookies and both are needed for the basket. The question that the browser asks our visitors is therefore short, and it took a lawyer, a designer and a week to make it that short.',
    ),
    h3('Social login'),
    p(
      'Whoever signs in with an account of another site comes back with a code in the address. The header that hides the address from the next page was missing for two years, and the code was in the logs of our partners.',
    ),
    listing(
      'javascript',
      [
        '// the partner must not see the code',
        "const policy = 'same-origin'",
        '',
        'export function send(response) {',
        '  /* before the body, or it is ignored */',
        "  response.setHeader('Referrer-Policy', policy)",
        '',
        '  return response.end()  // nothing more to say',
        '}',
      ].join('\n'),
      'send.js',
    ),
    h2('Metadata'),
    p(
      'Some headers are there for people and not for programs. One names the machine that answered, one names the version, and one says how long the database took, which is the most useful of them all.',
    ),
    numbered(
      {
        line: ['Find out which proxies read the header.'],
        list: numbered(
          item('Ask the team that runs the outer proxy.'),
          item('Read the configuration of the inner one.'),
        ),
      },
      item('Remove the header on one machine.'),
      {
        line: ['Wait for a day.'],
        list: bullets(item('Look at the errors.'), item('Look at the bill.')),
      },
      item('Remove it everywhere.'),
    ),
    h2('Banner grabbing'),
    p(
      'The header with the version had to go. It helped us twice in nine years, and it helped everybody who looks for old versions each night. The change is as small as a change can be.',
    ),
    listing(
      'diff',
      [
        '--- a/proxy.conf',
        '+++ b/proxy.conf',
        '@@ -4,3 +4,3 @@',
        ' listen 443',
        '-server_tokens on',
        '+server_tokens off',
        ' keepalive 65',
      ].join('\n'),
    ),
    h2('Media types'),
    p(
      'The last one is the oldest. We sent the wrong type for our feeds until this spring, and it did not matter, because every reader looks at the first bytes instead. It is right now all the same.',
    ),
    p(
      'Nine headers are left, and each has a line in the repository that says who needs it. When that line can no longer be written, the header goes as well, and we do not ask for permission before we do it.',
    ),
  ],
  notes: [],
}
