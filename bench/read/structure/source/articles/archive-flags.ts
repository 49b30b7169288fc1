import { type Article, bullets, h2, item, listing, p } from '../article.ts'

/** A short note, as people publish every day: there is little text to tell the article from what is around it. */
export const archiveFlags: Article = {
  id: 'archive-flags',
  language: 'en',
  title: 'Today I learned how to list an archive',
  author: 'Tomas Breuer',
  date: '2026-07-01',
  tags: ['til'],
  blocks: [
    p(
      'Today I learned that an archive can be listed without unpacking it, in the time that one needs to read this line.',
    ),
    listing('bash', 'tar --list --file notes.tar  # or -tf\ntar -tvf notes.tar | head'),
    p('The second form shows sizes and dates as well:'),
    bullets(
      item('the owner of each file'),
      item('its size in bytes'),
      item('the day on which it was changed'),
    ),
    h2('Media'),
    p('On tapes it takes as long as unpacking, since the tape has to be read to its end anyway.'),
  ],
  notes: [],
}
