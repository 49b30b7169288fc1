/** A summary as an editor wrote it, in the language of its article. */
export interface HandWritten {
  headline: string
  gist: string
  points: string[]
}

/** Summaries of the articles by the last part of their address. The sandbox's model answers with them. */
export const summaries: Readonly<Record<string, HandWritten>> = {
  'lantern-fare-cards-copied': {
    headline: 'Metro cards carried by 1.4 million people can be copied with a phone',
    gist: 'Ines Okoro of Tidewater University has shown that travel cards by Lantern Fare can be copied in about nine seconds: their secret key follows from a serial number that they tell to anybody who asks. All 3,200 metro gates in Port Averell are to be updated by Friday.',
    points: [
      'Cards keep working, and fares of journeys that are not theirs are refunded to their owners within five working days',
      'Cards issued since 2025 use another chip and are not affected',
      'Lantern Fare took the shortcut in 2017 and puts the cost of the repair at 2.6 million',
    ],
  },
  'port-averell-metro-tickets': {
    headline: 'A student copied metro tickets, and Port Averell updates 3,200 gates',
    gist: 'Ines Okoro, a doctoral student at Tidewater University, copied a Lantern Fare card with her phone and walked through a gate of Port Averell’s metro. The keys of about 1.4 million cards can be computed from the number printed on them. New software is to be in all gates by Friday.',
    points: [
      'A gate will ask a central computer whether the same card has just been used at the other end of town',
      'A lasting cure needs new cards, and to replace the older ones would take until 2028',
      'Of some ninety million journeys since the summer, 340 have been marked as doubtful',
    ],
  },
  'ridge-telescope-second-life': {
    headline: 'Volunteers find an asteroid with a telescope from 1931',
    gist: 'The Ridge telescope at Tellin, retired in 1978 because the valley had become too bright, has discovered an asteroid about 140 metres across. Forty volunteers have spent six years on the instrument, and their software takes out the light of the street lamps.',
    points: [
      'The rock will come no nearer than nineteen times the distance of the moon',
      'Finding it means trying about nine million paths, on the graphics card of a school computer',
      'Two observatories confirmed the discovery on Friday',
    ],
  },
  'the-ship-that-mends-the-internet': {
    headline: 'Nineteen days on the ship that repaired the ocean cable Halcyon-2',
    gist: 'When the cable Halcyon-2 between Port Averell and Sevra went dark, the Maren Tide sailed, fished both ends from the seabed and joined sixteen fibres by hand. Hardly anybody had noticed the break: traffic moved to three other cables within a second.',
    points: [
      'Halcyon-2 is 6,430 kilometres long and carried over a third of the traffic between the two coasts',
      'There are about fifty such ships, and almost half will be past their working lives in fifteen years',
      'About five hundred cables are in service; one of them is damaged every two or three days',
    ],
  },
  'murmur-hearing-aid-chip': {
    headline: 'Murmur’s M3 chip picks one voice out of a noisy room on two milliwatts',
    gist: 'Murmur Devices has made a hearing-aid chip that keeps the voice of the person whom the wearer is looking at and turns the others down, with a delay of six milliseconds. In a trial, wearers understood 71 of 100 words in heavy noise; with their own devices it had been 48.',
    points: [
      'The trial had 112 wearers, lasted for four weeks and was paid for by the company',
      'The battery lasts thirty hours',
      'Two makers will sell devices with the M3 from May',
    ],
  },
  'a-queue-in-forty-lines': {
    headline: 'A job queue in forty lines of code, and the three bugs it had',
    gist: 'For two years, a table in the database and forty lines of code have done the work of a message broker. The queue had three bugs: a late worker that did a job twice, a payload that crashed its worker for ever, and failed jobs that all came back together.',
    points: [
      'A job’s state follows from two times, so that there is no status column',
      'On the busiest day it had 61 jobs a second; the broker could have done forty thousand',
      'The code is published, with tests for the three bugs',
    ],
  },
  'bergstadt-heizt-mit-rechnern': {
    headline: 'Ein Rechenzentrum heizt in Bergstadt das Hallenbad und 420 Wohnungen',
    gist: 'Die Abwärme von 96 Serverschränken im Keller der ehemaligen Brauerei wärmt in Bergstadt seit Anfang Oktober das Hallenbad und 420 Wohnungen. Die Anlage hat 4,8 Millionen Euro gekostet und soll sich in neun Jahren bezahlt machen.',
    points: [
      'Zwei Wärmepumpen heben die Temperatur des Wassers von 44 auf 68 Grad',
      'Im Winter deckt die Anlage 83 Prozent des Bedarfs, den Rest liefert der alte Gaskessel',
      'Elf Kommunen haben sich die Anlage bisher angesehen',
    ],
  },
  'swift-lark-comes-home': {
    headline: 'A student satellite of four kilograms returns from orbit in one piece',
    gist: 'After 403 days in orbit, Swift Lark landed in a beet field near Tellin with its memory card readable. A cloth shield that unfolded to 1.3 metres slowed it so high up that the temperature never rose above 870 degrees.',
    points: [
      'It came down 212 kilometres from the planned place',
      'The shield cost about 19,000, most of it for the weaving',
      'On board were forty grams of barley and 61,000 pictures',
    ],
  },
  'pedalmap-opens-its-routes': {
    headline: 'Pedalmap publishes 27 million anonymised cycling rides',
    gist: 'The route planner Pedalmap has published 27 million rides from 38 countries, and the tools that made them anonymous. Both ends of each ride are cut off, times are shifted by up to three days, and a ride is dropped if fewer than twelve people have ridden a similar one.',
    points: [
      'Two groups of researchers were paid to find people in the data; in four weeks they found one',
      'A third of the data was lost in the process',
      'Delvaart learned from it in an afternoon why cyclists avoid its new bridge: a kerb',
    ],
  },
  'biblioteka-chinit-noutbuki': {
    headline: 'Библиотека вернула в строй 1 870 ноутбуков и выдаёт их на полгода',
    gist: 'Мастерская при районной библиотеке в Северске-на-Ладе за два года починила 1 870 списанных ноутбуков. Их выдают читателям на полгода, как книги; сейчас на руках 1 260.',
    points: [
      'На один компьютер уходит в среднем два часа работы и детали на 1 900 рублей',
      'За всё время не вернули девять машин',
      'Опыт переняли четыре соседних района',
    ],
  },
  'castor-foundry-talks': {
    headline: 'Castor and Pellworm discuss a shared chip foundry near Bergstadt',
    gist: 'The chip makers Castor and Pellworm are discussing a plant that they would own and use together, three people close to the talks say. It would cost about 7 billion and stand on a former airfield near Bergstadt.',
    points: [],
  },
  'lantern-fare-replaces-cards': {
    headline: 'Lantern Fare replaces 212,000 travel cards after a second flaw',
    gist: 'The balance of cards made in 2018 can be set to zero from a few centimetres away, Lantern Fare’s engineers found while they updated the 3,200 gates in Port Averell. The cards are replaced free of charge from Monday.',
    points: [
      'The cost of the affair rises from 2.6 to 4.1 million',
      'Doubtful journeys have fallen from about thirty a week to two',
      'On the cards concerned, the ninth digit of the number is an 8',
    ],
  },
  'tern-2-release': {
    headline: 'Tern 2.0 starts in 11 milliseconds and drops its package format',
    gist: 'Version 2.0 of the scripting language Tern compiles programs when they are installed: a script that prints one line takes 11 milliseconds, where 1.9 took 140. Libraries are now fetched from a version control address and pinned by their hash.',
    points: [
      'A tool translates the 3,400 packages of the old index; in a test it failed on 61',
      'The old index stays readable until the end of next year',
      'Windows is supported again, with the exception of file locks',
    ],
  },
  'ridge-asteroid-has-a-name': {
    headline: 'The asteroid of Tellin is called Printer and has a companion',
    gist: 'By 22 votes to 17, the club that runs the Ridge telescope at Tellin has named its asteroid Printer. Radar shows that it measures 160 metres, not 140, and that a companion of some thirty metres circles it once in seventeen hours.',
    points: ['A first estimate makes it lighter than water: a heap of rubble, not a rock'],
  },
  'delvaart-bordstein': {
    headline: 'Delvaart schleift einen Bordstein ab, der täglich 2.300 Radfahrer umlenkte',
    gist: 'Delvaart hat an der Auffahrt zur neuen Brücke einen sechs Zentimeter hohen Bordstein abgeschliffen; am Mittwoch fuhren 41 Prozent mehr Räder über die Brücke als in der Woche davor. Aufgefallen war er, als der Routenplaner Pedalmap seine Fahrten veröffentlichte.',
    points: [
      'Die Arbeiten dauerten drei Stunden und kosteten 1.150 Euro',
      'Die Stadt will zwölf weitere Stellen prüfen',
    ],
  },
  'glasshouse-memory-price': {
    headline: 'Memory prices fall for the first time in fourteen months',
    gist: 'A memory module of 32 gigabytes cost 87 on average in the past two weeks, 9 per cent less than in October, the market researchers at Glasshouse report. Pellworm has opened the second half of its plant, and the large buyers of servers have filled their stores.',
    points: [
      'The peak, in August, had been at 104',
      'Buyers of laptops have to wait: lower prices are expected from April',
    ],
  },
}
