import type { Draft } from '../article.ts'

/** Short and plain. A second feed carries it under an address with a trailing slash and tracking. */
export const oldTelescope: Draft = {
  slug: 'ridge-telescope-second-life',
  source: 'orbit',
  title: 'A telescope from 1931 finds its first asteroid',
  author: 'Nadia Verhoeven',
  language: 'en',
  categories: ['Astronomy'],
  picture: 'valley',
  alsoIn: { source: 'signal', spelling: 'slash' },
  excerpt:
    'Volunteers gave the Ridge telescope at Tellin a new camera and a motor from a printer. Last week it found a rock 140 metres across.',
  body: `
The Ridge telescope at Tellin was built in 1931 and retired in 1978, when the lights of the valley
had become too bright for its photographic plates. Last Wednesday it discovered an asteroid. The
rock is about 140 metres across, goes around the sun once in 3.7 years, and will come no nearer to
us than nineteen times the distance of the moon.

A club of forty volunteers has spent six years on the old instrument. They kept the mirror, which is
61 centimetres wide and in excellent order, and replaced nearly everything else. The motor that
turns the dome comes from a roadside sign. The one which moves the camera comes from a printer.

## Seeing through the valley

What makes the difference is the software. The town still glows, more than ever, but it glows in a
few colours only, those of its street lamps. A filter takes out most of them. The rest is removed by
adding up three hundred short exposures, shifted a little from one to the next, along each of the
paths that an unknown object might have taken in the meantime.

“For an object that you do not know, you have to guess the path, and there are about nine million
guesses,” says Bettina Okafor, a retired railway engineer, who wrote that part. On the graphics card
of a school computer it takes from midnight until breakfast.

The discovery was confirmed by two observatories on Friday. The club may now propose a name. The
vote, which was to be taken yesterday, has been put off, because the sky was clear.
`,
}
