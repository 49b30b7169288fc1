/** The article about the chip for hearing aids in two languages: each text with its translation. */
export const translatedChip: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  German: [
    [
      'A hearing-aid chip that separates voices on two milliwatts',
      'Ein Hörgeräte-Chip, der mit zwei Milliwatt Stimmen trennt',
    ],
    [
      'In a test room in Bergstadt five loudspeakers are reading five different novels at once. To most people over sixty it is a wall of sound. Murmur Devices, a company of forty employees, has made a chip that takes the wall apart, and does so on two milliwatts of power.',
      'In einem Testraum in Bergstadt lesen fünf Lautsprecher gleichzeitig fünf verschiedene Romane vor. Für die meisten Menschen über sechzig ist das eine Wand aus Klang. Murmur Devices, ein Unternehmen mit vierzig Beschäftigten, hat einen Chip gebaut, der diese Wand zerlegt, und das mit zwei Milliwatt Leistung.',
    ],
    [
      'The chip is called the M3. It sits in a hearing aid the size of a bean, listens through three microphones, and decides two hundred times a second which of the sounds around it belong to the person whom the wearer is looking at. The others are turned down by up to eighteen decibels. They are not removed, because people who hear only one voice in a room tend to feel as if they were under water.',
      'Der Chip heißt M3. Er sitzt in einem Hörgerät von der Größe einer Bohne, hört durch drei Mikrofone und entscheidet zweihundertmal in der Sekunde, welche der Klänge ringsum zu dem Menschen gehören, den der Träger gerade ansieht. Die anderen werden um bis zu achtzehn Dezibel leiser gestellt. Entfernt werden sie nicht, denn wer in einem Raum nur eine Stimme hört, fühlt sich leicht wie unter Wasser.',
    ],
    ['Where the power goes', 'Wohin der Strom geht'],
    [
      'Earlier devices did the separation on a phone and sent the result back, with a delay of forty milliseconds or more. That is enough for a voice to come apart from the lips that speak it. On the M3 the whole way from microphone to ear takes six milliseconds.',
      'Frühere Geräte trennten die Stimmen auf einem Telefon und schickten das Ergebnis zurück, mit einer Verzögerung von vierzig Millisekunden oder mehr. Das reicht, damit sich eine Stimme von den Lippen löst, die sie sprechen. Beim M3 dauert der ganze Weg vom Mikrofon zum Ohr sechs Millisekunden.',
    ],
    [
      '"Ninety per cent of the energy in such a network is spent on moving numbers, not on multiplying them," says Leonor Haddad, who leads the design. Her team put the memory between the multipliers instead of beside them, and trained the network so that four of five values are zero and need not be moved at all. The battery, at thirty hours, lasts through a very long day.',
      '„Neunzig Prozent der Energie in einem solchen Netz gehen dafür drauf, Zahlen zu bewegen, nicht dafür, sie zu multiplizieren“, sagt Leonor Haddad, die den Entwurf leitet. Ihr Team setzte den Speicher zwischen die Multiplizierer statt daneben und trainierte das Netz so, dass vier von fünf Werten null sind und gar nicht bewegt werden müssen. Die Batterie reicht mit dreißig Stunden durch einen sehr langen Tag.',
    ],
    ['What the trial shows', 'Was der Versuch zeigt'],
    [
      'In a trial with 112 wearers at two clinics, people understood on average 71 of 100 words in heavy noise. With their own devices it had been 48. Eleven people found no difference, and three asked for their old ones back.',
      'In einem Versuch mit 112 Trägern an zwei Kliniken verstanden die Menschen bei starkem Lärm im Schnitt 71 von 100 Wörtern. Mit ihren eigenen Geräten waren es 48 gewesen. Elf fanden keinen Unterschied, und drei wollten ihre alten zurück.',
    ],
    [
      'The trial was paid for by the company, and it lasted for four weeks only. Dr Samuel Oyelaran of the clinic in Delvaart, who was not involved, calls the figures plausible and wants to see a year. "Hearing aids end up in drawers," he says. "The question is always how many are still in ears by the second winter."',
      'Bezahlt hat den Versuch das Unternehmen, und er dauerte nur vier Wochen. Dr. Samuel Oyelaran von der Klinik in Delvaart, der nicht beteiligt war, nennt die Zahlen plausibel und möchte ein Jahr sehen. „Hörgeräte landen in Schubladen“, sagt er. „Die Frage ist immer, wie viele im zweiten Winter noch in Ohren stecken.“',
    ],
    ['When it comes', 'Wann er kommt'],
    [
      "Two makers will sell devices with the M3 from May, for about as much as good ones cost today. Murmur has also promised to publish the format in which the chip is tuned, so that audiologists are not tied to one maker's software. It would be the first company in the trade to do so.",
      'Zwei Hersteller werden ab Mai Geräte mit dem M3 verkaufen, für etwa so viel, wie gute heute kosten. Murmur hat außerdem versprochen, das Format offenzulegen, in dem der Chip eingestellt wird, damit Hörakustiker nicht an die Software eines Herstellers gebunden sind. Es wäre das erste Unternehmen der Branche, das das tut.',
    ],
  ],
  Russian: [
    [
      'A hearing-aid chip that separates voices on two milliwatts',
      'Чип для слуховых аппаратов разделяет голоса на двух милливаттах',
    ],
    [
      'In a test room in Bergstadt five loudspeakers are reading five different novels at once. To most people over sixty it is a wall of sound. Murmur Devices, a company of forty employees, has made a chip that takes the wall apart, and does so on two milliwatts of power.',
      'В испытательной комнате в Бергштадте пять громкоговорителей одновременно читают пять разных романов. Для большинства людей старше шестидесяти это стена звука. Murmur Devices, компания из сорока сотрудников, создала чип, который разбирает эту стену, и обходится он двумя милливаттами.',
    ],
    [
      'The chip is called the M3. It sits in a hearing aid the size of a bean, listens through three microphones, and decides two hundred times a second which of the sounds around it belong to the person whom the wearer is looking at. The others are turned down by up to eighteen decibels. They are not removed, because people who hear only one voice in a room tend to feel as if they were under water.',
      'Чип называется M3. Он помещается в слуховом аппарате размером с фасолину, слушает через три микрофона и двести раз в секунду решает, какие из звуков вокруг принадлежат человеку, на которого смотрит владелец. Остальные становятся тише, самое большее на восемнадцать децибел. Совсем их не убирают: когда в комнате слышен только один голос, людям кажется, будто они под водой.',
    ],
    ['Where the power goes', 'На что уходит энергия'],
    [
      'Earlier devices did the separation on a phone and sent the result back, with a delay of forty milliseconds or more. That is enough for a voice to come apart from the lips that speak it. On the M3 the whole way from microphone to ear takes six milliseconds.',
      'Прежние устройства разделяли голоса на телефоне и отправляли результат обратно с задержкой в сорок миллисекунд и больше. Этого хватает, чтобы голос отстал от губ, которые его произносят. У M3 весь путь от микрофона до уха занимает шесть миллисекунд.',
    ],
    [
      '"Ninety per cent of the energy in such a network is spent on moving numbers, not on multiplying them," says Leonor Haddad, who leads the design. Her team put the memory between the multipliers instead of beside them, and trained the network so that four of five values are zero and need not be moved at all. The battery, at thirty hours, lasts through a very long day.',
      '«Девяносто процентов энергии в такой сети тратится на перемещение чисел, а не на их умножение», — говорит Леонор Хаддад, руководитель разработки. Её группа поместила память между умножителями, а не рядом с ними, и обучила сеть так, что четыре из пяти значений равны нулю и перемещать их вообще не нужно. Батареи хватает на тридцать часов, то есть на очень длинный день.',
    ],
    ['What the trial shows', 'Что показало испытание'],
    [
      'In a trial with 112 wearers at two clinics, people understood on average 71 of 100 words in heavy noise. With their own devices it had been 48. Eleven people found no difference, and three asked for their old ones back.',
      'В испытании с участием 112 человек в двух клиниках люди при сильном шуме понимали в среднем 71 слово из 100. С собственными аппаратами было 48. Одиннадцать человек не заметили разницы, а трое попросили вернуть им старые.',
    ],
    [
      'The trial was paid for by the company, and it lasted for four weeks only. Dr Samuel Oyelaran of the clinic in Delvaart, who was not involved, calls the figures plausible and wants to see a year. "Hearing aids end up in drawers," he says. "The question is always how many are still in ears by the second winter."',
      'Испытание оплатила сама компания, и длилось оно всего четыре недели. Доктор Сэмюэл Ойеларан из клиники в Делварте, который в нём не участвовал, считает цифры правдоподобными и хочет увидеть данные за год. «Слуховые аппараты оказываются в ящике стола, — говорит он. — Вопрос всегда в том, сколько из них ко второй зиме ещё остаётся в ушах».',
    ],
    ['When it comes', 'Когда он появится'],
    [
      "Two makers will sell devices with the M3 from May, for about as much as good ones cost today. Murmur has also promised to publish the format in which the chip is tuned, so that audiologists are not tied to one maker's software. It would be the first company in the trade to do so.",
      'Два производителя начнут продавать аппараты с M3 в мае, примерно по цене сегодняшних хороших. Murmur также обещает опубликовать формат, в котором чип настраивают, чтобы специалисты по слуху не были привязаны к программе одного производителя. До сих пор так не делала ни одна компания в этой отрасли.',
    ],
  ],
}
