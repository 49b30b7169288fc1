import type { Draft } from '../article.ts'

/** The newest. One event, first telling: short, with the numbers. */
export const lanternFare: Draft = {
  slug: 'lantern-fare-cards-copied',
  source: 'signal',
  title: 'Lantern Fare travel cards can be copied in nine seconds, 1.4 million affected',
  author: 'Jonas Petrakis',
  language: 'en',
  categories: ['Security', 'Transport'],
  excerpt:
    'A student at Tidewater University has shown that travel cards by Lantern Fare can be copied with a phone. 1.4 million cards in Port Averell are affected.',
  feed: 'full',
  body: `
Travel cards made by Lantern Fare, carried by 1.4 million people in Port Averell, can be copied with
an ordinary phone in about nine seconds, the researcher Ines Okoro of Tidewater University said on
Tuesday. The copy opens every gate of the city's metro, and the balance of the original card goes
down.

The flaw lies in the way a card proves that it is genuine. Each card holds a secret key, and the key
was meant to be different on each of them. Okoro found that it is derived from the serial number,
which the card tells to anybody who asks. "Once you know the recipe, you do not need to break
anything," she said. "You read a number and do the same sum as the factory."

## What the company does

Lantern Fare confirmed the finding. It has known of it since 2 September, when Okoro reported it,
and asked her for ninety days to prepare. An update for all **3,200 gates** in the city is to be
finished by Friday. It makes a gate ask the central server whether a card has been seen at two
places at once.

- Cards keep working and need not be exchanged for now.
- Anyone who finds a journey that is not theirs gets the fare back within five working days.
- Cards issued since 2025 use another chip and are not affected.

"We chose a shortcut in 2017 and we should not have," said Martin Devereux, the company's head of
engineering. He puts the cost of the repair at 2.6 million.

The transport authority of Port Averell has counted 340 suspicious journeys since the summer. It
does not know how many of them were made by copies. Okoro will publish her method in full in
January, after a second city that uses the same cards, which she did not name, has had time to
follow.
`,
}
