import type { Draft } from '../article.ts'

/** First in the digest. The same event, second telling: another source, other words, more of the background. */
export const averellMetro: Draft = {
  slug: 'port-averell-metro-tickets',
  source: 'meridian',
  title: 'A student, a phone and 1.4 million metro tickets',
  author: 'Celeste Amaro',
  language: 'en',
  categories: ['Security', 'Data breach', 'Cities'],
  picture: 'gates',
  excerpt:
    'Port Averell is updating all of its 3,200 metro gates after Ines Okoro, a doctoral student, cloned a Lantern Fare ticket in front of the people who sell it.',
  body: `
The demonstration took less time than it takes to find a ticket in a handbag. Ines Okoro, a doctoral
student at Tidewater University, held her phone against the card of a city councillor, counted to
nine, and walked through the gate of Foundry Street station. The councillor, who had offered the
card for the purpose, paid.

That was in September, behind closed doors. Since Tuesday the public knows as well: the contactless
cards which Lantern Fare supplies to the metro of Port Averell can be cloned. About 1.4 million of
them are in circulation. The company and the city have spent eleven weeks on preparing an answer,
and by Friday each of the network’s 3,200 gates is to have new software.

## A recipe instead of a secret

Every card contains a key by which the gates recognise it. According to Okoro, those keys are not
random. They are computed from the number that is printed on the back, using a procedure that is the
same for all cards. Whoever knows it can make the key for any card that they have once been near.

Lantern Fare does not dispute this. Its head of engineering, Martin Devereux, calls it a decision
from 2017, when the cards had to be ready for the opening of the harbour line and a proper key store
was not. He expects the correction to cost 2.6 million, which the company will bear.

> The gates will now ask a question that the card cannot answer alone: where were you two minutes
> ago?

With the new software, a gate checks with a central computer whether the same card has just been
used at the other end of town. This makes copies unattractive, though not impossible. A lasting cure
needs new cards. Those issued since last year already have a better chip; to replace the others
would take until 2028.

## What it means for passengers

The transport authority asks passengers to look through their journeys in the app. Strange ones will
be refunded within five working days. So far 340 journeys have been marked as doubtful, out of some
ninety million since the summer. “That is not a crime wave,” said the authority’s director, Hal
Brightwater. “It is a warning, and we were lucky in who gave it.”

Okoro, for her part, has been offered a job by Lantern Fare. She has declined, she says, since she
has a thesis to finish. Its subject is parking meters.
`,
}
