import type { Draft } from '../article.ts'

/** The page is wrapped in site boilerplate and interrupted by more of it. */
export const hearingChip: Draft = {
  slug: 'murmur-hearing-aid-chip',
  source: 'signal',
  title: 'A hearing-aid chip that separates voices on two milliwatts',
  author: 'Odile Marchetti',
  language: 'en',
  categories: ['Hardware', 'Health'],
  picture: 'valley',
  boilerplate: true,
  excerpt:
    'Murmur Devices says that its M3 chip can pick one voice out of five in a noisy room, and that a hearing aid runs on it for thirty hours.',
  body: `
In a test room in Bergstadt five loudspeakers are reading five different novels at once. To most
people over sixty it is a wall of sound. Murmur Devices, a company of forty employees, has made a
chip that takes the wall apart, and does so on two milliwatts of power.

The chip is called the M3. It sits in a hearing aid the size of a bean, listens through three
microphones, and decides two hundred times a second which of the sounds around it belong to the
person whom the wearer is looking at. The others are turned down by up to eighteen decibels. They
are not removed, because people who hear only one voice in a room tend to feel as if they were under
water.

## Where the power goes

Earlier devices did the separation on a phone and sent the result back, with a delay of forty
milliseconds or more. That is enough for a voice to come apart from the lips that speak it. On the
M3 the whole way from microphone to ear takes six milliseconds.

"Ninety per cent of the energy in such a network is spent on moving numbers, not on multiplying
them," says Leonor Haddad, who leads the design. Her team put the memory between the multipliers
instead of beside them, and trained the network so that four of five values are zero and need not be
moved at all. The battery, at thirty hours, lasts through a very long day.

## What the trial shows

In a trial with 112 wearers at two clinics, people understood on average 71 of 100 words in heavy
noise. With their own devices it had been 48. Eleven people found no difference, and three asked for
their old ones back.

The trial was paid for by the company, and it lasted for four weeks only. Dr Samuel Oyelaran of the
clinic in Delvaart, who was not involved, calls the figures plausible and wants to see a year.
"Hearing aids end up in drawers," he says. "The question is always how many are still in ears by the
second winter."

## When it comes

Two makers will sell devices with the M3 from May, for about as much as good ones cost today. Murmur
has also promised to publish the format in which the chip is tuned, so that audiologists are not
tied to one maker's software. It would be the first company in the trade to do so.
`,
}
