import type { Draft } from '../article.ts'

/** Articles that are published later, one at a time, on request. */
export const stockDrafts: readonly Draft[] = [
  {
    slug: 'lantern-fare-replaces-cards',
    source: 'signal',
    title: 'Lantern Fare will replace 212,000 travel cards after a second flaw',
    author: 'Jonas Petrakis',
    language: 'en',
    categories: ['Security', 'Transport'],
    feed: 'full',
    updates: 'lantern-fare-cards-copied',
    excerpt:
      'The update of the gates in Port Averell is finished, but cards made in 2018 can be drained even without being copied. They are exchanged free of charge.',
    body: `
Lantern Fare will replace 212,000 travel cards in Port Averell free of charge. While the company was
updating the city's 3,200 gates, its engineers came across a second flaw, which affects cards made
in 2018 only: their balance can be set to zero from a distance of a few centimetres.

It is the first time since the discovery by Ines Okoro of Tidewater University became known that
cards have to be exchanged. Until now Lantern Fare had hoped that new software in the gates would be
enough. That update was finished a day early, and the number of doubtful journeys has fallen from
about thirty a week to two.

"The second flaw is not a gift to thieves, because nobody gains a ticket by it," said Martin
Devereux, the head of engineering. "But a card that anyone can empty is not a card." The exchange
begins on Monday at Foundry Street and takes about two minutes. It raises the cost of the affair
from 2.6 to 4.1 million.

Owners can tell by the back of the card: the ninth digit of the number is an 8.
`,
  },
  {
    slug: 'tern-2-release',
    source: 'halfbyte',
    title: 'Tern 2.0 starts in eleven milliseconds and drops its own package format',
    author: 'Wen Castellane',
    language: 'en',
    categories: ['Programming', 'Tools'],
    excerpt:
      'The small scripting language Tern is out in a second version. It compiles at installation and no longer brings a package manager.',
    body: `
Version 2.0 of the scripting language Tern is out, four years after the first. The most visible
change is the start: a script that prints one line is finished in **11 milliseconds**, where 1.9
took 140. Programs are now compiled when they are installed, not each time they run.

The most disputed change is a removal. Tern has lost its package format. Libraries are fetched from
a version control address and pinned by their hash, in one file:

~~~
use text from "https://code.tern.example/text" at 5f0c9e
use clock from "./lib/clock"
~~~

"We ran a package index for six years and it took half of our time," writes the maintainer Saoirse
Delacroix in the announcement. The old index stays readable until the end of next year. A tool
translates the 3,400 packages in it; in a test it failed on 61.

- Strings are now always UTF-8, and an index counts characters as a reader would.
- The debugger can step backwards.
- Windows is supported again, with the exception of file locks.
`,
  },
  {
    slug: 'ridge-asteroid-has-a-name',
    source: 'orbit',
    title: 'The asteroid of Tellin is called Printer',
    author: 'Nadia Verhoeven',
    language: 'en',
    categories: ['Astronomy'],
    updates: 'ridge-telescope-second-life',
    excerpt:
      'The club that found an asteroid with a telescope from 1931 has voted, and radar shows that the rock has a companion.',
    body: `
By 22 votes to 17 the club that runs the Ridge telescope at Tellin has decided to call its asteroid
Printer, after the machine from which the motor of the camera was taken. The runner-up was
Breakfast.

There is news of the rock as well. A radar station pointed its dish at it on Sunday and saw not one
echo but two: Printer, which measures 160 metres and not 140, is circled by a companion of some
thirty metres, once in seventeen hours. Pairs like that make up about one in six of the near-earth
asteroids of that size.

“It means we can weigh it,” says Bettina Okafor. From the orbit of the small one follows the mass of
the large one. A first estimate makes it lighter than water, which would mean that it is not a rock
at all but a heap of rubble with more gaps than stones.
`,
  },
  {
    slug: 'delvaart-bordstein',
    source: 'meridian',
    title: 'Delvaart schleift einen Bordstein ab und gewinnt vier Minuten',
    author: 'Friederike Lohmann',
    language: 'de',
    categories: ['Verkehr', 'Offene Daten'],
    excerpt:
      'Eine Auswertung von Fahrradrouten zeigte, warum so viele Radfahrer die neue Brücke mieden. Die Abhilfe kostete 1.150 Euro.',
    body: `
Die Stadt Delvaart hat am Dienstag einen Bordstein abgeschliffen. Er war sechs Zentimeter hoch, lag
an der Auffahrt zur neuen Brücke und hat nach Berechnung der Verkehrsplaner jeden Tag 2.300
Radfahrer zu einem Umweg von vier Minuten bewogen.

Aufgefallen war das erst, als der Routenplaner Pedalmap seine Fahrten veröffentlichte. »Wir hatten
die Brücke gezählt, aber nicht die Leute, die nicht kommen«, sagt die Planerin Marijke van Houten.
Auf der Karte waren sie sofort zu sehen: eine dicke Linie, die kurz vor dem Wasser abbiegt.

Die Arbeiten dauerten drei Stunden und kosteten 1.150 Euro. Am Mittwoch fuhren 41 Prozent mehr Räder
über die Brücke als in der Woche davor. Die Stadt will nun zwölf weitere Stellen prüfen.
`,
  },
  {
    slug: 'glasshouse-memory-price',
    source: 'signal',
    title: 'Memory prices fall for the first time in fourteen months',
    author: 'Odile Marchetti',
    language: 'en',
    categories: ['Hardware', 'Business'],
    excerpt:
      'A 32-gigabyte module costs 9 per cent less than in October, the market researchers at Glasshouse report. Laptops will follow in spring.',
    body: `
Memory has become cheaper for the first time in fourteen months. A module of 32 gigabytes cost 87 on
average in the past two weeks, 9 per cent less than in October, according to the market researchers
at Glasshouse. The peak, in August, had been at 104.

Two things come together. Pellworm has opened the second half of its plant in Sevra, three months
ahead of schedule. At the same time the large buyers of servers have filled their stores. "They were
buying as if there were no next year," says the analyst Yusuf Brandt. "Now it is next year."

Buyers of laptops will have to wait: makers pay by the quarter, and the contracts for winter are
signed. Brandt expects lower prices from April and warns against too much joy. In each of the past
four cycles a fall of more than a quarter was followed by a plant being closed.
`,
  },
]
