/** A report: its title and its first sentences. */
export type ChapterReport = readonly [title: string, text: string]

/** A piece of news of a story, as one source told it first and another one told it again. */
export interface Chapter {
  first: ChapterReport
  again: ChapterReport
}

/** A made-up story that goes on over days. */
export interface ChapteredStory {
  language: string
  chapters: readonly Chapter[]
}

const story = (language: string, ...reports: readonly ChapterReport[]): ChapteredStory => ({
  language,
  chapters: Array.from({ length: Math.floor(reports.length / 2) }, (_, place) => ({
    first: reports[2 * place] ?? ['', ''],
    again: reports[2 * place + 1] ?? ['', ''],
  })),
})

/** Stories of which each chapter is told by two sources, one after the other. */
export const STORIES: readonly ChapteredStory[] = [
  story(
    'en',
    [
      'Brightwell DNS outage takes thousands of sites offline',
      'A faulty configuration at Brightwell, which resolves names for 9,000 websites, took them offline for two hours on Monday. The company said the fault had been pushed to all regions at once.',
    ],
    [
      'Thousands of websites offline after Brightwell DNS outage',
      'Websites that use Brightwell were unreachable for two hours on Monday, after a faulty configuration was pushed to all regions at once, the company said. Some 9,000 sites are affected.',
    ],
    [
      'Brightwell blames an untested script for its outage',
      'In a report published on Wednesday, Brightwell says that a clean-up script that nobody had tested deleted the records of its own name servers. Engineer Tomas Reyl writes that the alarm system depended on the same records.',
    ],
    [
      'Untested script deleted Brightwell’s own records, report says',
      'A clean-up script without any test deleted the records of Brightwell’s name servers, says the company’s report. Its alarm system depended on the same records, engineer Tomas Reyl writes.',
    ],
    [
      'Brightwell customers get a month for free',
      'Brightwell will credit all customers with one month of service, about 4.1 million dollars in total, chief executive Ines Falk told investors on Friday.',
    ],
    [
      'Brightwell gives one free month to all customers',
      'All customers of Brightwell are credited with a month of service. Chief executive Ines Falk put the cost at about 4.1 million dollars on Friday.',
    ],
    [
      'Regulator opens inquiry into Brightwell outage',
      'The telecoms regulator of Norland has opened an inquiry into Brightwell, because emergency numbers could not be reached through two hospitals’ websites during the outage.',
    ],
    [
      'Norland’s regulator looks into the outage at Brightwell',
      'An inquiry into the outage at Brightwell has been opened by the telecoms regulator of Norland: through the websites of two hospitals, emergency numbers could not be reached.',
    ],
  ),
  story(
    'en',
    [
      'Kestrel 4 rocket explodes on the pad',
      'A Kestrel 4 rocket exploded during a fuelling test at Cape Orrin on Tuesday morning. Nobody was hurt, but the satellite on top, Lumen-2, was destroyed.',
    ],
    [
      'Kestrel 4 explodes while being fuelled, satellite lost',
      'During a fuelling test at Cape Orrin a Kestrel 4 rocket exploded on Tuesday. The satellite Lumen-2 on top of it was destroyed; nobody was hurt.',
    ],
    [
      'Cracked helium valve caused Kestrel explosion',
      'Investigators traced the explosion of the Kestrel 4 to a cracked helium valve in the second stage, Aerodyne said on Sunday. The same valve flies on eleven other rockets.',
    ],
    [
      'Kestrel explosion: a helium valve had a crack',
      'A crack in a helium valve of the second stage caused the explosion of Kestrel 4, says Aerodyne. Eleven other rockets fly with the same valve.',
    ],
    [
      'Aerodyne grounds its Kestrel fleet until March',
      'Aerodyne will replace the valves of all Kestrel rockets and does not plan to launch before March, director Hanna Voss said.',
    ],
    [
      'No Kestrel launches before March, says Aerodyne',
      'All Kestrel rockets get new valves and stay on the ground until March, Aerodyne’s director Hanna Voss said.',
    ],
    [
      'Insurers sue Aerodyne over lost Lumen-2 satellite',
      'Three insurers filed a suit against Aerodyne in Geneva, demanding 190 million euros for the satellite Lumen-2.',
    ],
    [
      'Aerodyne sued for 190 million euros over satellite',
      'For the loss of the satellite Lumen-2, three insurers demand 190 million euros from Aerodyne; the suit was filed in Geneva.',
    ],
  ),
  story(
    'en',
    [
      'Maintainer of libpax leaves after 14 years',
      'Oda Lindqvist, who maintained the compression library libpax alone for 14 years, is stepping down, she wrote on the project’s list. It is installed on an estimated 800 million machines.',
    ],
    [
      'libpax loses its only maintainer',
      'After 14 years as the only maintainer of libpax, Oda Lindqvist is stepping down, a mail to the project’s list says. The compression library is installed on an estimated 800 million machines.',
    ],
    [
      'Foundation offers 250,000 dollars a year for libpax',
      'The Open Roots Foundation offers to pay 250,000 dollars a year for two maintainers of libpax, its chair Marek Duda announced.',
    ],
    [
      'Open Roots Foundation to pay for two libpax maintainers',
      'Two maintainers of libpax would be paid 250,000 dollars a year by the Open Roots Foundation, says its chair Marek Duda.',
    ],
    [
      'Fork of libpax removes the old format',
      'A group of distributors has forked libpax as libpax-ng. The fork drops support for the format of 2009, which caused most of the known vulnerabilities.',
    ],
    [
      'Distributors fork libpax and drop its 2009 format',
      'libpax-ng is a fork of libpax by a group of distributors; it no longer supports the format of 2009, the cause of most known vulnerabilities.',
    ],
  ),
  story(
    'en',
    [
      'Meadow Bank’s app shows other people’s accounts',
      'Customers of Meadow Bank saw the balances of strangers in their app on Thursday morning. The bank switched the app off at 10:40 and says no money was moved.',
    ],
    [
      'Strangers’ balances in Meadow Bank’s app',
      'In the app of Meadow Bank customers saw strangers’ balances on Thursday. No money was moved, according to the bank, which switched the app off at 10:40.',
    ],
    [
      'Meadow Bank: 62,000 customers affected by cache error',
      'An error in a new cache mixed up the sessions of 62,000 customers, Meadow Bank said in the evening. It had been introduced with version 8.2 of the app.',
    ],
    [
      'Cache error mixed up 62,000 sessions at Meadow Bank',
      'Meadow Bank says the sessions of 62,000 customers were mixed up by a new cache, which came with version 8.2 of its app.',
    ],
    [
      'Meadow Bank fined 3.5 million for app leak',
      'The data protection authority has fined Meadow Bank 3.5 million for the leak of account balances, the first fine under the law of 2025.',
    ],
    [
      'First fine under new law: 3.5 million for Meadow Bank',
      'For leaking account balances, Meadow Bank has been fined 3.5 million by the data protection authority. It is the first fine under the law of 2025.',
    ],
  ),
  story(
    'en',
    [
      'Halden buys chip designer Corvid for 6 billion',
      'Halden Semiconductor has agreed to buy the chip designer Corvid for 6 billion dollars in cash, both companies said on Monday.',
    ],
    [
      'Chip designer Corvid goes to Halden for 6 billion dollars',
      'Both companies said on Monday that Halden Semiconductor buys Corvid, a designer of chips, for 6 billion dollars in cash.',
    ],
    [
      'EU commission examines Halden’s purchase of Corvid',
      'The European Commission has opened an in-depth examination of the purchase, fearing that Halden could withhold Corvid’s designs from rivals such as Tarn.',
    ],
    [
      'Brussels takes a closer look at Halden and Corvid',
      'An in-depth examination of Halden’s purchase of Corvid was opened by the European Commission. It fears that designs could be withheld from rivals such as Tarn.',
    ],
    [
      'Tarn makes rival offer of 7.2 billion for Corvid',
      'Tarn offers 7.2 billion dollars for Corvid and says that it would keep licensing its designs to everybody.',
    ],
    [
      'Rival offer for Corvid: Tarn would pay 7.2 billion',
      'For Corvid, Tarn is ready to pay 7.2 billion dollars. It would keep licensing the designs to everybody, it says.',
    ],
    [
      'Halden gives up Corvid',
      'Halden has withdrawn its offer for Corvid, chief executive Lena Brandt said, and receives a break-up fee of 210 million dollars.',
    ],
    [
      'Halden withdraws its offer for Corvid',
      'Chief executive Lena Brandt said that Halden withdraws its offer. Corvid pays a break-up fee of 210 million dollars.',
    ],
  ),
  story(
    'de',
    [
      'Cyberangriff legt Stadtverwaltung Lindhafen lahm',
      'Nach einem Angriff mit Erpressungssoftware sind seit Montag alle Ämter von Lindhafen geschlossen. Betroffen sind 1.400 Arbeitsplätze, teilte die Stadt mit.',
    ],
    [
      'Lindhafen: Ämter nach Angriff mit Erpressungssoftware geschlossen',
      'Alle Ämter von Lindhafen sind seit Montag nach einem Angriff mit Erpressungssoftware geschlossen. Laut Stadt sind 1.400 Arbeitsplätze betroffen.',
    ],
    [
      'Angreifer fordern 2 Millionen Euro von Lindhafen',
      'Die Gruppe Nachtfalter hat sich zu dem Angriff bekannt und verlangt 2 Millionen Euro. Oberbürgermeisterin Petra Sommer lehnt eine Zahlung ab.',
    ],
    [
      'Gruppe Nachtfalter verlangt 2 Millionen Euro von Lindhafen',
      'Zu dem Angriff hat sich die Gruppe Nachtfalter bekannt. Ihre Forderung von 2 Millionen Euro lehnt Oberbürgermeisterin Petra Sommer ab.',
    ],
    [
      'Meldedaten aus Lindhafen im Netz veröffentlicht',
      'Die Angreifer haben Meldedaten von 86.000 Einwohnern veröffentlicht, darunter Kopien von Ausweisen. Das Landeskriminalamt ermittelt.',
    ],
    [
      '86.000 Einwohner von Lindhafen: Daten veröffentlicht',
      'Meldedaten von 86.000 Einwohnern haben die Angreifer ins Netz gestellt, auch Kopien von Ausweisen. Es ermittelt das Landeskriminalamt.',
    ],
    [
      'Bürgerämter in Lindhafen öffnen wieder',
      'Ab Donnerstag sind die Bürgerämter von Lindhafen wieder geöffnet, zunächst mit 40 neu aufgesetzten Rechnern.',
    ],
    [
      'Lindhafen öffnet Bürgerämter mit 40 neuen Rechnern',
      'Mit zunächst 40 neu aufgesetzten Rechnern sind die Bürgerämter von Lindhafen ab Donnerstag wieder geöffnet.',
    ],
  ),
  story(
    'de',
    [
      'Bahn testet fahrerlosen Zug zwischen Aaren und Werdenfels',
      'Auf der 38 Kilometer langen Strecke zwischen Aaren und Werdenfels fährt seit Montag ein Zug ohne Fahrer, zunächst ohne Fahrgäste.',
    ],
    [
      'Fahrerloser Zug im Test zwischen Aaren und Werdenfels',
      'Ein Zug ohne Fahrer ist seit Montag auf der 38 Kilometer langen Strecke von Aaren nach Werdenfels unterwegs, vorerst ohne Fahrgäste.',
    ],
    [
      'Fahrerloser Zug bremst wegen einer Plastiktüte',
      'Der Testzug hat am Mittwoch bei Tempo 90 eine Notbremsung eingeleitet, weil seine Kameras eine Plastiktüte für ein Hindernis hielten.',
    ],
    [
      'Plastiktüte löst Notbremsung des fahrerlosen Zuges aus',
      'Weil die Kameras eine Plastiktüte für ein Hindernis hielten, bremste der Testzug am Mittwoch aus Tempo 90 bis zum Stillstand.',
    ],
    [
      'Eisenbahnamt erlaubt Fahrgäste im fahrerlosen Zug',
      'Das Eisenbahnamt hat den Betrieb mit bis zu 120 Fahrgästen genehmigt, sofern eine Begleitperson an Bord ist.',
    ],
    [
      'Bis zu 120 Fahrgäste: Eisenbahnamt genehmigt fahrerlosen Zug',
      'Mit einer Begleitperson an Bord darf der fahrerlose Zug bis zu 120 Fahrgäste mitnehmen, hat das Eisenbahnamt entschieden.',
    ],
  ),
  story(
    'fr',
    [
      'Un satellite météo hors service après une collision',
      'Le satellite météo Aurore-3 ne répond plus depuis lundi, après une collision avec un débris de 2 centimètres, indique l’agence spatiale.',
    ],
    [
      'Aurore-3 : le satellite météo ne répond plus',
      'Après une collision avec un débris de 2 centimètres, le satellite météo Aurore-3 ne répond plus depuis lundi, selon l’agence spatiale.',
    ],
    [
      'Le débris qui a frappé Aurore-3 venait d’une fusée Vasco',
      'Selon l’ingénieure Claire Morvan, le débris provient d’une fusée Vasco lancée en 2011, qui avait explosé en orbite.',
    ],
    [
      'Collision d’Aurore-3 : un débris d’une fusée Vasco',
      'Le débris vient d’une fusée Vasco de 2011 qui avait explosé en orbite, explique l’ingénieure Claire Morvan.',
    ],
    [
      'Aurore-3 sera remplacé par un satellite japonais',
      'L’agence louera pendant 18 mois les images du satellite japonais Hinode-Met pour remplacer Aurore-3.',
    ],
    [
      'Les images d’Aurore-3 remplacées par celles du japonais Hinode-Met',
      'Pendant 18 mois, l’agence louera les images de Hinode-Met, un satellite japonais, à la place de celles d’Aurore-3.',
    ],
  ),
  story(
    'ru',
    [
      'Сбой в системе «Вектор» остановил электронные билеты',
      'Из-за сбоя в системе «Вектор» в понедельник пассажиры 12 городов не могли оплатить проезд картой, сообщил оператор.',
    ],
    [
      'Электронные билеты не работали в 12 городах из-за сбоя «Вектора»',
      'В понедельник пассажиры 12 городов не могли оплатить проезд картой: в системе «Вектор» произошёл сбой, сообщил оператор.',
    ],
    [
      'Причиной сбоя «Вектора» стал просроченный сертификат',
      'Сертификат шифрования истёк в ночь на понедельник, и его никто не обновил, признал технический директор Андрей Лосев.',
    ],
    [
      'Сбой «Вектора»: сертификат просрочили на день',
      'Технический директор Андрей Лосев признал, что сертификат шифрования истёк в ночь на понедельник и его никто не обновил.',
    ],
    [
      'Оператор «Вектора» вернёт пассажирам 45 миллионов рублей',
      'Пассажирам, с которых дважды списали плату, вернут 45 миллионов рублей до конца месяца.',
    ],
    [
      'Пассажирам вернут 45 миллионов рублей за сбой «Вектора»',
      'До конца месяца оператор вернёт 45 миллионов рублей тем, с кого плату списали дважды.',
    ],
  ),
  story(
    'es',
    [
      'Retiran 300.000 patinetes Zumbo por riesgo de incendio',
      'El fabricante Zumbo retira 300.000 patinetes del modelo Z5 porque la batería puede incendiarse al cargarla.',
    ],
    [
      'Zumbo retira 300.000 patinetes por sus baterías',
      'Por el riesgo de que la batería se incendie al cargarla, Zumbo retira 300.000 patinetes del modelo Z5.',
    ],
    [
      'Una fábrica de Altamira suministró las baterías de Zumbo',
      'Las baterías defectuosas salieron de la planta de Celtia en Altamira entre enero y mayo, según el informe de la inspectora Marta Rial.',
    ],
    [
      'Celtia fabricó en Altamira las baterías defectuosas',
      'Según la inspectora Marta Rial, las baterías defectuosas de Zumbo se fabricaron en la planta de Celtia en Altamira entre enero y mayo.',
    ],
    [
      'Zumbo se declara en quiebra',
      'Zumbo se ha declarado en quiebra ante un juzgado de Vigo, con deudas de 58 millones de euros.',
    ],
    [
      'Zumbo, en quiebra con deudas de 58 millones',
      'Con deudas de 58 millones de euros, Zumbo se ha declarado en quiebra ante un juzgado de Vigo.',
    ],
  ),
]
