import type { Draft } from '../article.ts'

/** The page answers 403, but the feed carries the whole text. */
export const swiftLark: Draft = {
  slug: 'swift-lark-comes-home',
  source: 'orbit',
  title: 'Swift Lark, a satellite the size of a loaf, comes home in one piece',
  author: 'Ifeoma Lindqvist',
  language: 'en',
  categories: ['Space'],
  feed: 'full',
  page: 'forbidden',
  alsoIn: { source: 'meridian', spelling: 'https' },
  excerpt:
    'After 403 days in orbit the student satellite Swift Lark unfolded a cloth shield and landed in a field of beet, with its memory card readable.',
  body: `
At 06:51 on Monday a farmer near Tellin found a scorched box in his beet field, with a telephone
number on it. He called it. On the other end, in a control room made of two desks, eleven students
began to shout. Swift Lark, a satellite of four kilograms, had come back from orbit in one piece.

Small satellites are not supposed to do that. They are built to burn up, which keeps space tidy and
the ground safe. But some of the most interesting things that they carry, such as crystals, seeds or
film, would be worth a good deal more on a laboratory bench than in a table of measurements.

## A shield that unfolds

The team at the Polytechnic of Sevra gave theirs an umbrella. For 403 days it was folded into a
drawer as thick as a paperback. When its time had come, eight ribs of a springy alloy pushed it open
to a width of 1.3 metres. The cloth between them is woven from ceramic thread; it slowed the
satellite so high up, where the air is still thin, that the temperature never rose above 870
degrees.

“We lose our speed early and gently,” says Aurel Mbeki, who wrote his thesis on the ribs. “It is the
difference between walking into a lake and falling on it from a bridge.”

- Mass at launch: 4.1 kilograms, a third of it for the return.
- Cost of the shield: about 19,000, most of it for the weaving.
- Distance from the planned place of landing: 212 kilometres.

The last of these numbers is the one to be improved. A light object with a large umbrella goes where
the upper air takes it, and forecasts for that height are poor. The field at Tellin lay well within
the area that had been cleared, but only just.

On board were forty grams of barley and a memory card with 61,000 pictures. The card could be read
at once. The barley has been planted, next to some which stayed at home. By Thursday evening the
first of it was a centimetre high, and nobody in the control room would say which.
`,
}
