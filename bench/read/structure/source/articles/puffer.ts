import { type Article, bullets, h2, h3, item, listing, numbered, p } from '../article.ts'

export const puffer: Article = {
  id: 'puffer',
  language: 'de',
  title: 'Ein Puffer zwischen zwei Diensten',
  author: 'Jörg Prüfer',
  date: '2026-06-15',
  tags: ['puffer', 'betrieb'],
  blocks: [
    p(
      'Zwischen unserer Kasse und dem Lager lag sechs Jahre lang eine Tabelle, in die der eine Dienst schrieb und aus der der andere las. Das ging gut, bis an einem Samstag beide gleichzeitig langsam wurden und keiner wusste, auf wen er wartet.',
    ),
    h2('Teilen ohne Sperre'),
    p(
      'Ein Ringpuffer braucht keine Sperre, solange nur einer schreibt und nur einer liest. Beide merken sich eine Zahl, und jeder ändert nur seine eigene. Mehr ist es nicht, und trotzdem haben wir uns zweimal verzählt.',
      { note: '1' },
    ),
    listing(
      'rust',
      [
        '// nur der Schreiber ändert `kopf`',
        'fn schreiben(&mut self, wert: u64) -> bool {',
        '    let frei = self.platz() > 0;',
        '',
        '    if frei {',
        '        self.werte[self.kopf % GROESSE] = wert;',
        '        self.kopf += 1; // erst danach sichtbar',
        '    }',
        '    frei',
        '}',
      ].join('\n'),
    ),
    h2('Kommentare in YAML'),
    p(
      'Die Größe des Puffers steht in der Konfiguration, und dort steht auch, warum sie so groß ist. Das hat uns schon einmal davor bewahrt, sie an einem ruhigen Dienstag zu halbieren.',
    ),
    listing('yaml', '# reicht für zwei Minuten ohne Lager\npuffer: 4096\n\nmelden_ab: 3000'),
    h3('Verwandte Schlüssel'),
    p(
      'Drei weitere Werte hängen daran. Wer einen davon ändert, muss die anderen ansehen, und deshalb stehen sie seit dem Frühjahr untereinander und nicht mehr in drei Dateien.',
    ),
    {
      kind: 'table',
      caption: 'Werte vor und nach der Umstellung',
      head: ['Schlüssel', 'Vorher', 'Nachher'],
      rows: [
        ['Größe', '512', '4096'],
        ['Meldung ab', '500', '3000'],
        ['Geduld in Sekunden', '5', '120'],
      ],
    },
    h2('Werbung für Routen'),
    p(
      'Jeder Dienst sagt seinen Nachbarn, welche Wege er kennt. Fällt einer aus, so dauert es eine halbe Minute, bis alle es wissen, und genau diese halbe Minute muss der Puffer aushalten können.',
    ),
    numbered(
      item('Der Dienst meldet sich ab.'),
      {
        line: ['Die Nachbarn warten.'],
        list: numbered(item('zehn Sekunden still'), item('zwanzig Sekunden laut')),
      },
      item('Der Puffer wird geleert.'),
    ),
    h2('Anmeldung ohne Passwort'),
    p(
      'Die Dienste weisen sich mit einem Zertifikat aus, das nur einen Tag gilt. Läuft es ab, während der Puffer voll ist, so wird nichts verworfen, sondern gewartet, und zwar mit einer Meldung.',
    ),
    bullets(
      item('Gültig: einen Tag'),
      item('Erneuert: jede Nacht um drei'),
      item('Vergessen: bisher ', { strong: 'nie' }),
    ),
    p(
      'Seit der Umstellung war es an zwei Samstagen eng, und beide Male war der Puffer nach vier Minuten wieder leer. Die Tabelle gibt es noch, aber es schreibt niemand mehr hinein.',
    ),
  ],
  notes: [{ label: '1', text: 'Beide Male um eins, und beide Male am Ende des Rings.' }],
}
