import {
  filePart,
  type MimePart,
  encodedWords,
  mailPart,
  mime,
  multipart,
  textPart,
  type Transfer,
} from './mime.ts'

/** A made-up issue: its mail, and what a reader has to find in it. */
export interface Newsletter {
  name: string
  mail: Buffer
  /** Paragraphs, headings and items, in order. */
  texts: readonly string[]
  /** What is in the mail but not part of its text. */
  notText: readonly string[]
  subject: string
  /** How many of the texts are titles of a list of links; 0 for an issue that is one article. */
  items: number
}

interface Content {
  language: string
  charset: string
  sender: string
  subject: string
  heading: string
  paragraphs: readonly string[]
  list: readonly string[]
  browser: string
  footer: string
}

const EN: Content = {
  language: 'en',
  charset: 'utf-8',
  sender: 'Ship Log',
  subject: 'Issue 12: why the cache was cold',
  heading: 'A cold cache at four in the morning',
  paragraphs: [
    'On Tuesday our largest customer saw pages take eleven seconds instead of two hundred milliseconds, and nobody had changed anything.',
    'The cause was a certificate that had been renewed on only nine of the twelve nodes, so that three of them refused every connection from the proxy.',
    'What we learned is simple: a check that only asks one node says nothing about the others, and a dashboard of averages hides exactly this kind of trouble.',
    'Next week we look at the second half of the story, the queue that grew to forty thousand jobs while everybody watched the wrong graph.',
  ],
  list: [
    'Renew certificates from one place',
    'Ask every node, not the first one',
    'Alert on the slowest tenth',
  ],
  browser: 'View in browser',
  footer: 'You are receiving this because you signed up at shiplog.example. Unsubscribe',
}

const CONTENTS: readonly Content[] = [
  EN,
  {
    ...EN,
    language: 'de',
    charset: 'iso-8859-1',
    sender: 'Maschinenraum',
    subject: 'Ausgabe 7: Größere Rätsel',
    heading: 'Warum die Züge um fünf vor zwölf stehen',
    paragraphs: [
      'Am Mittwoch fielen in der Leitstelle für zwölf Minuten alle Bildschirme aus, während draußen die Züge weiterfuhren.',
      'Schuld war eine Lizenz, die seit Jahren jeweils im November verlängert wird und diesmal in einem Postfach lag, das niemand mehr liest.',
      'Die Lösung ist überraschend günstig: Eine Liste mit Fälligkeiten, die zwei Menschen gehört, und ein Gerät, das piept.',
    ],
    list: [
      'Fälligkeiten gehören zwei Menschen',
      'Postfächer brauchen Vertretung',
      'Üben, bevor es ernst wird',
    ],
    browser: 'Im Browser ansehen',
    footer: 'Sie erhalten diese E-Mail, weil Sie sich angemeldet haben. Abmelden',
  },
  {
    ...EN,
    language: 'fr',
    charset: 'iso-8859-15',
    sender: 'La Fenêtre',
    subject: 'Numéro 3 : des œufs à 4 €',
    heading: 'Le cœur du problème coûte 4 €',
    paragraphs: [
      'Depuis lundi, les œufs coûtent 4 € la boîte dans les magasins connectés, car une erreur d’arrondi ajoutait un centime par œuf.'.replace(
        '’',
        "'",
      ),
      "L'équipe a mis trois jours à la trouver : le prix était juste à la caisse, mais faux dans l'étiquette électronique.",
      'La leçon vaut pour toutes les interfaces : deux affichages du même chiffre doivent venir de la même source.',
    ],
    list: ['Une seule source par chiffre', 'Arrondir à la fin', 'Relire les étiquettes'],
    browser: 'Voir dans le navigateur',
    footer: 'Vous recevez cet e-mail car vous êtes inscrit. Se désabonner',
  },
  {
    ...EN,
    language: 'es',
    charset: 'windows-1252',
    sender: 'El Muelle',
    subject: 'Boletín 9: ¿quién movió el reloj?',
    heading: 'El reloj que atrasaba diez años',
    paragraphs: [
      'Un servidor del puerto creía vivir en 2016 y, según él, ningún contenedor había llegado todavía a España.',
      'La batería de la placa estaba agotada; tras cada corte de luz, la máquina volvía a la fecha de fábrica y rechazaba los certificados.',
      'Costó ocho euros arreglarlo y dos semanas encontrarlo, porque nadie mira la fecha en la esquina de la pantalla.',
    ],
    list: [
      'Cambiar pilas cada cinco años',
      'Vigilar la hora de todos los equipos',
      'Anotar cada corte de luz',
    ],
    browser: 'Ver en el navegador',
    footer: 'Recibes este correo porque te apuntaste. Darse de baja',
  },
  {
    ...EN,
    language: 'pt',
    charset: 'utf-8',
    sender: 'Correio do Código',
    subject: 'Edição 21: não é magia',
    heading: 'A função que ninguém apagou',
    paragraphs: [
      'Durante seis anos uma função chamada antes do fecho do dia enviou uma cópia de cada fatura para uma impressora desligada.',
      'Quando a impressora voltou a ser ligada, na segunda-feira, imprimiu quarenta e duas mil páginas antes de alguém a parar.',
      'A correção tem uma linha, mas a conversa sobre o que mais ninguém apagou vai durar todo o inverno.',
    ],
    list: ['Apagar é também entregar', 'Ler os registos da impressora', 'Perguntar a quem saiu'],
    browser: 'Ver no navegador',
    footer: 'Você está recebendo este e-mail porque se inscreveu. Cancelar inscrição',
  },
  {
    ...EN,
    language: 'ru',
    charset: 'windows-1251',
    sender: 'Машинное отделение',
    subject: 'Выпуск 5: кто съел память',
    heading: 'Кто съел память на сервере',
    paragraphs: [
      'В понедельник сервер отчётов начал перезагружаться каждые сорок минут, хотя нагрузка была обычной для ноября.',
      'Виновата оказалась библиотека, которая держала в памяти каждую картинку с графиком до конца рабочего дня.',
      'Обновление заняло десять минут, а поиск причины занял четыре дня, потому что смотрели на базу данных.',
    ],
    list: [
      'Смотреть на рост, а не на уровень',
      'Ограничивать память процесса',
      'Записывать каждый перезапуск',
    ],
    browser: 'Открыть в браузере',
    footer: 'Вы получили это письмо, потому что подписаны на рассылку. Отписаться',
  },
  {
    ...EN,
    language: 'ru',
    charset: 'koi8-r',
    sender: 'Старая почта',
    subject: 'Письмо о кодировках',
    heading: 'Почему письма ещё живы',
    paragraphs: [
      'Старая рассылка университета до сих пор выходит в кодировке, которую придумали раньше большинства её читателей.',
      'Редактор говорит, что менять её незачем: все программы умеют её читать, а архив за тридцать лет остаётся целым.',
      'Мы проверили восемь почтовых программ, и только одна из них показала вместо букв знаки вопроса.',
    ],
    list: ['Архив важнее моды', 'Проверять на старых программах', 'Хранить исходные письма'],
    browser: 'Открыть в браузере',
    footer: 'Вы подписаны на рассылку. Отписаться',
  },
  {
    ...EN,
    language: 'uk',
    charset: 'utf-8',
    sender: 'Тиждень коду',
    subject: 'Випуск 30: їжак у мережі',
    heading: 'Як їжак зупинив вузол звʼязку'.replace('ʼ', '’'),
    paragraphs: [
      'У середу о пʼятій ранку вузол звʼязку на околиці міста зник з мережі, а резервний канал не увімкнувся.'.replaceAll(
        'ʼ',
        '’',
      ),
      'Черговий знайшов у шафі їжака, який грівся біля блока живлення і перегриз кабель до перемикача.',
      'Тепер шафи закривають сіткою, а резервний канал перевіряють щомісяця, вимикаючи основний на хвилину.',
    ],
    list: ['Закривати шафи сіткою', 'Вимикати основний канал щомісяця', 'Не забувати про тварин'],
    browser: 'Переглянути у браузері',
    footer: 'Ви отримали цей лист, бо підписані на розсилку. Відписатися',
  },
  {
    ...EN,
    language: 'zh',
    charset: 'gbk',
    sender: '码农周刊',
    subject: '第八期：缓存为什么是冷的',
    heading: '凌晨四点的冷缓存',
    paragraphs: [
      '星期二凌晨，我们最大的客户发现页面需要十一秒才能打开，而平时只需要不到一秒钟。',
      '原因是十二个节点里只有九个更新了证书，另外三个拒绝了代理服务器的所有连接。',
      '教训很简单：只检查一个节点不能说明其他节点的情况，平均值也会掩盖这种问题。',
    ],
    list: ['统一更新所有证书', '检查每一个节点', '对最慢的请求报警'],
    browser: '在浏览器中查看',
    footer: '您收到此邮件是因为您订阅了本刊。退订',
  },
  {
    ...EN,
    language: 'zh',
    charset: 'big5',
    sender: '週末讀物',
    subject: '第三期：誰動了時鐘',
    heading: '慢了十年的時鐘',
    paragraphs: [
      '港口的一台伺服器以為現在還是十年前，所以它認為沒有任何貨櫃已經到達。',
      '主機板的電池沒有電了，每次停電之後機器就回到出廠日期，並且拒絕所有憑證。',
      '修理只花了八塊錢，找到原因卻花了兩個星期，因為沒有人看螢幕角落的日期。',
    ],
    list: ['每五年換一次電池', '監看所有機器的時間', '記錄每一次停電'],
    browser: '網頁版 web version',
    footer: '您收到此郵件是因為您訂閱了本刊。Unsubscribe',
  },
  {
    ...EN,
    language: 'ja',
    charset: 'shift_jis',
    sender: '技術だより',
    subject: '第十号：冷たいキャッシュ',
    heading: '午前四時の冷たいキャッシュ',
    paragraphs: [
      '火曜日の朝、一番大きなお客様のページが開くまでに十一秒もかかるようになりました。',
      '原因は証明書の更新が十二台のうち九台だけで行われていたことでした。',
      '一台だけを調べる検査では、ほかの台のことは何も分からないという教訓を得ました。',
    ],
    list: ['証明書は一か所で更新する', 'すべての台を調べる', '一番遅いものに警報を出す'],
    browser: 'View in browser',
    footer: 'You are receiving this because you signed up. Unsubscribe',
  },
  {
    ...EN,
    language: 'pl',
    charset: 'iso-8859-2',
    sender: 'Żółty Tygodnik',
    subject: 'Numer 15: zażółć gęślą jaźń',
    heading: 'Dlaczego źle działały światła',
    paragraphs: [
      'W czwartek na trzech skrzyżowaniach w Łodzi wszystkie światła przez godzinę były żółte i nikt nie wiedział dlaczego.',
      'Okazało się, że sterownik dostał czas z serwera, który żył jeszcze w strefie letniej, i uznał, że jest noc.',
      'Poprawka była krótka, ale miasto dodało też zwykły zegar na ścianie, żeby ktoś mógł zauważyć różnicę.',
    ],
    list: ['Jeden czas dla wszystkich', 'Zegar na ścianie pomaga', 'Testować zmianę czasu'],
    browser: 'View in browser',
    footer: 'You are receiving this because you signed up. Unsubscribe',
  },
]

const PREHEADER = 'Preheader that only the list of mails shows'
const WRAPPER =
  'https://click.mailer.example/ls/click?upn=u001.4dZ9abcDEF0123456789abcdef0123456789'

/** How a template writes an issue. */
type Template = (content: Content) => string

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const listOf = ({ list }: Content) =>
  `<ul>${list.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`
const page = (body: string, style = '') =>
  `<!DOCTYPE html><html><head><title>Mail</title><style>${style}</style></head><body>${body}<img src="https://open.mailer.example/pixel.gif" width="1" height="1" alt=""></body></html>`
const footerLink = ({ footer }: Content) => {
  const cut = Math.max(footer.lastIndexOf(' '), footer.lastIndexOf('。'))
  return `${escape(footer.slice(0, cut + 1))}<a href="${WRAPPER}u">${escape(footer.slice(cut + 1))}</a>`
}

const TEMPLATES: Readonly<Record<string, Template>> = {
  plain: (content) =>
    page(
      `<p style="display:none">${PREHEADER}</p><p><a href="${WRAPPER}b">${escape(content.browser)}</a></p><h1>${escape(content.heading)}</h1>${content.paragraphs
        .map((text) => `<p>${escape(text)}</p>`)
        .join('\n')}${listOf(content)}<hr><p><small>${footerLink(content)}</small></p>`,
    ),
  tables: (content) =>
    page(
      `<div class="preheader">${PREHEADER}</div><table width="100%" cellpadding="0"><tr><td align="center"><table width="600"><tr><td><a href="${WRAPPER}b">${escape(content.browser)}</a></td></tr><tr><td><h2>${escape(content.heading)}</h2></td></tr>${content.paragraphs
        .map((text) => `<tr><td style="font-size:16px;padding:8px">${escape(text)}</td></tr>`)
        .join(
          '',
        )}<tr><td>${listOf(content)}</td></tr><tr><td>${footerLink(content)}</td></tr></table></td></tr></table>`,
      '.preheader{display:none !important;max-height:0} @media only screen and (max-width:600px){td{display:none}}',
    ),
  columns: (content) =>
    page(
      `<div style="display:none;font-size:1px;color:#fff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">${PREHEADER}</div><div style="font-size:0px"><table role="presentation"><tbody><tr><td style="font-size:0px"><div style="font-size:13px"><a href="${WRAPPER}b">${escape(content.browser)}</a></div></td></tr></tbody></table><h1 style="font-size:22px">${escape(content.heading)}</h1>${content.paragraphs
        .map(
          (text) =>
            `<table role="presentation"><tbody><tr><td style="font-size:0px;word-break:break-word"><div style="font-size:15px;line-height:1.5">${escape(text)}</div></td><td><img src="https://img.mailer.example/a.png" alt="A picture"></td></tr></tbody></table>`,
        )
        .join(
          '',
        )}<div style="font-size:15px">${listOf(content)}</div><div style="font-size:11px">${footerLink(content)}</div></div>`,
    ),
  breaks: (content) =>
    page(
      `<span style="mso-hide:all;visibility:hidden">${PREHEADER}</span><div><b>${escape(content.heading)}</b><br><br>${content.paragraphs
        .map(escape)
        .join(
          '<br><br>',
        )}<br><br>${content.list.map((item) => `&bull; ${escape(item)}`).join('<br>')}</div><div><br></div><div>${footerLink(content)}</div>`,
    ),
  outlook: (content) =>
    page(
      `<!--[if mso]><table><tr><td>For Outlook only</td></tr></table><![endif]--><div style="max-height:0;overflow:hidden">${PREHEADER}</div><h1><span lang="x"><o:p></o:p>${escape(content.heading)}</span></h1>${content.paragraphs
        .map(
          (text) =>
            `<p class="MsoNormal"><span style="font-family:Calibri">${escape(text)}<o:p></o:p></span></p>`,
        )
        .join('')}${listOf(content)}<p class="MsoNormal">${footerLink(content)}</p>`,
    ),
  quoted: (content) =>
    page(
      `<div style="opacity:0;height:0;overflow:hidden">${PREHEADER}</div><h3>${escape(content.heading)}</h3><p>${escape(content.paragraphs[0] ?? '')}</p><blockquote><p>${escape(content.paragraphs[1] ?? '')}</p></blockquote>${content.paragraphs
        .slice(2)
        .map((text) => `<section><p>${escape(text)}</p></section>`)
        .join(
          '',
        )}<ol>${content.list.map((item) => `<li><p>${escape(item)}</p></li>`).join('')}</ol><center>${footerLink(content)}</center>`,
    ),
}

/** An issue without HTML. */
function plainText(content: Content, width: number): string {
  const body = content.paragraphs.map((text) => wrapped(text, width)).join('\n\n')
  const list = content.list.map((item) => `- ${item}`).join('\n')
  return `${content.heading}\n${'='.repeat(20)}\n\n${body}\n\n${list}\n\n--------------------\n${content.footer}\nhttps://shiplog.example/u/77\n`
}

/** Lines of at most `width` letters, broken at blanks. */
function wrapped(text: string, width: number, end = ''): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join(`${end}\n`)
}

function flowed(content: Content): string {
  const body = content.paragraphs.map((text) => wrapped(text, 72, ' ')).join('\n\n')
  const list = content.list.map((item) => `* ${item}`).join('\n')
  return `${content.heading}\n\n${body}\n\n${list}\n\n-- \n${content.footer}\n`
}

const truth = (content: Content): string[] => [
  content.heading,
  ...content.paragraphs,
  ...content.list,
]

function headersOf(content: Content, index: number): Record<string, string> {
  return {
    From: `${encodedWords(content.sender)} <news@sender${index % 5}.example>`,
    To: 'reader@in.example.org',
    Subject: encodedWords(
      content.subject,
      content.charset === 'shift_jis' ? 'utf-8' : content.charset,
    ),
    'Message-ID': `<issue-${index}@sender.example>`,
    Date: 'Mon, 23 Nov 2026 08:00:00 +0100',
    'List-Unsubscribe': `<https://sender.example/leave/${index}>, <mailto:leave@sender.example>`,
  }
}

const PDF = Buffer.from('%PDF-1.4 not a real file, only its beginning')
const TRANSFERS: readonly Transfer[] = ['quoted-printable', 'base64', '8bit']

/** How the parts of an issue are put together. */
type Structure = (html: MimePart, text: MimePart) => MimePart

const STRUCTURES: Readonly<Record<string, Structure>> = {
  html: (html) => html,
  alternative: (html, text) => multipart('alternative', [text, html]),
  attached: (html, text) =>
    multipart('mixed', [
      multipart('alternative', [text, html]),
      filePart('report.pdf', 'application/pdf', PDF),
    ]),
  related: (html, text) =>
    multipart('alternative', [
      text,
      multipart('related', [html, filePart('logo.png', 'image/png', PDF, 'inline')]),
    ]),
  nested: (html, text) =>
    multipart('mixed', [
      multipart('mixed', [
        multipart('related', [
          multipart('alternative', [text, multipart('mixed', [html])]),
          filePart('logo.png', 'image/png', PDF, 'inline'),
        ]),
      ]),
    ]),
  signed: (html, text) =>
    multipart(
      'signed',
      [
        multipart('alternative', [text, html]),
        filePart('signature.asc', 'application/pgp-signature', PDF),
      ],
      '; protocol="application/pgp-signature"; micalg=pgp-sha256',
    ),
}

/** Issues of all templates, structures, transfer encodings and character sets: 48 of each kind of HTML, 12 without HTML. */
export function generatedNewsletters(): Newsletter[] {
  const templates = Object.entries(TEMPLATES)
  const structures = Object.entries(STRUCTURES)
  const issues: Newsletter[] = []
  for (let index = 0; index < 36; index += 1) {
    const content = CONTENTS[index % CONTENTS.length] ?? EN
    const [template = '', write] =
      templates[(index + Math.floor(index / 12)) % templates.length] ?? []
    const [structure = '', join] =
      structures[(index + Math.floor(index / 6)) % structures.length] ?? []
    const transfer = TRANSFERS[index % TRANSFERS.length] ?? 'base64'
    if (write === undefined || join === undefined) throw new RangeError('no template')
    const { charset } = content
    const html = textPart(write(content), { type: 'text/html', charset, transfer })
    const text = textPart(plainText(content, 70), { charset, transfer })
    issues.push({
      name: `${index} ${content.language} ${charset} ${template} ${structure} ${transfer}`,
      mail: mime(headersOf(content, index), join(html, text)),
      texts: truth(content),
      notText: [PREHEADER, content.browser, content.footer, 'For Outlook only', 'A picture'],
      subject: content.subject,
      items: 0,
    })
  }
  for (const [index, content] of CONTENTS.entries()) {
    const { charset } = content
    const isFlowed = index % 2 === 0
    const part = isFlowed
      ? textPart(flowed(content), { charset, parameters: '; format=flowed; delsp=no' })
      : textPart(plainText(content, 66), { charset, transfer: '8bit' })
    issues.push({
      name: `${36 + index} ${content.language} ${charset} text ${isFlowed ? 'flowed' : 'wrapped'}`,
      mail: mime(headersOf(content, 36 + index), part),
      texts: truth(content),
      notText: [content.footer],
      subject: content.subject,
      items: 0,
    })
  }
  return [...issues, ...passedOn(), ...linkLists()]
}

/** Issues that a person passed on, and digests of mailing lists. */
function passedOn(): Newsletter[] {
  const html = textPart(TEMPLATES['plain']?.(EN) ?? '', { type: 'text/html' })
  const inner = mime(headersOf(EN, 90), html)
  const outer = {
    From: 'Ann <ann@home.example>',
    To: 'reader@in.example.org',
    Date: 'Mon, 23 Nov 2026 09:00:00 +0100',
  }
  const base = {
    texts: truth(EN),
    notText: [PREHEADER, EN.footer, 'Forwarded message', 'Begin forwarded'],
    subject: EN.subject,
    items: 0,
  }
  const [paragraphs, list] = [EN.paragraphs.map((text) => `<p>${text}</p>`).join(''), listOf(EN)]
  const gmail = `<div dir="ltr"><br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Ship Log</strong> <span>&lt;<a href="mailto:news@sender0.example">news@sender0.example</a>&gt;</span><br>Date: Mon, 23 Nov 2026<br>Subject: ${EN.subject}<br>To: &lt;ann@home.example&gt;<br></div><br><br><h1>${EN.heading}</h1>${paragraphs}${list}</div></div>`
  const outlook = `<div><p>Worth reading!</p><hr><div><b>From:</b> Ship Log &lt;news@sender0.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> ann@home.example<br><b>Subject:</b> ${EN.subject}</div><div><h1>${EN.heading}</h1>${paragraphs}${list}</div></div>`
  const apple = `Begin forwarded message:\n\n> From: Ship Log <news@sender0.example>\n> Subject: ${EN.subject}\n> Date: Monday\n> To: ann@home.example\n>\n${[EN.heading, ...EN.paragraphs, ...EN.list].map((text) => `> ${text}\n>\n`).join('')}`
  const digest = multipart('mixed', [
    textPart('Today on the list:\n\n 1. First\n 2. Second\n'),
    multipart('digest', [
      mailPart(mime(headersOf(EN, 91), textPart(EN.paragraphs.slice(0, 2).join('\n\n')))),
      mailPart(
        mime(
          { ...headersOf(EN, 92), Subject: 'Second' },
          textPart(EN.paragraphs.slice(2).join('\n\n')),
        ),
      ),
    ]),
    textPart('_______________\nUnsubscribe at https://lists.example/leave\n'),
  ])
  return [
    {
      ...base,
      name: 'passed on: gmail',
      mail: mime(
        { ...outer, Subject: `Fwd: ${EN.subject}`, 'Message-ID': '<f1@home.example>' },
        textPart(gmail, { type: 'text/html' }),
      ),
    },
    {
      ...base,
      name: 'passed on: outlook',
      mail: mime(
        { ...outer, Subject: `FW: ${EN.subject}`, 'Message-ID': '<f2@home.example>' },
        textPart(outlook, { type: 'text/html' }),
      ),
    },
    {
      ...base,
      name: 'passed on: apple, text',
      mail: mime(
        { ...outer, Subject: `Fwd: ${EN.subject}`, 'Message-ID': '<f3@home.example>' },
        textPart(apple),
      ),
    },
    {
      ...base,
      name: 'passed on: attached',
      mail: mime(
        { ...outer, Subject: `Fwd: ${EN.subject}`, 'Message-ID': '<f4@home.example>' },
        multipart('mixed', [textPart('See below.'), mailPart(inner)]),
      ),
    },
    {
      ...base,
      name: 'digest',
      texts: [...EN.paragraphs],
      subject: 'List digest, Vol 3',
      notText: ['Unsubscribe at'],
      mail: mime(
        {
          ...outer,
          Subject: 'List digest, Vol 3',
          'List-Id': '<list.lists.example>',
          'Message-ID': '<f5@home.example>',
        },
        digest,
      ),
    },
  ]
}

const LINKS = [
  [
    'A database that forgets on purpose',
    'https://storage.example/forget',
    'Why the team deletes rows after a week, and what broke when they stopped.',
  ],
  [
    'Ten lines of shell that saved a weekend',
    'https://shell.example/2026/ten-lines?utm_source=newsletter',
    'A small script finds the disk that fills up first, and says so on Friday.',
  ],
  [
    'The keyboard that types by itself',
    'https://hardware.example/posts/keyboard',
    'Static electricity, a dry office and one very long cable.',
  ],
  [
    'How a map lost an island',
    'https://maps.example/lost-island',
    'Two surveys, two coordinate systems and a missing minus sign.',
  ],
  [
    'Testing on a train',
    'https://trains.example/testing?mc_cid=1&mc_eid=2',
    'What the network of a moving train teaches about timeouts.',
  ],
  [
    'A compiler in a spreadsheet',
    'https://sheets.example/compiler',
    'It is slow, it is wrong in one cell, and it is beautiful.',
  ],
] as const

function linkLists(): Newsletter[] {
  const texts = LINKS.flatMap(([title, , said]) => [title, said])
  const wrap = (url: string, index: number) =>
    index % 2 === 0
      ? `https://track.mailer.example/CL0/${encodeURIComponent(url)}/1/0100018c/abc=1`
      : `https://click.mailer.example/?u=${encodeURIComponent(url)}&id=77`
  const base = {
    texts,
    notText: ['Unsubscribe'],
    subject: 'Links of the week',
    items: LINKS.length,
  }
  const headers = (index: number) => ({ ...headersOf(EN, index), Subject: 'Links of the week' })
  const foot = `<p><a href="${WRAPPER}">Unsubscribe</a></p>`
  const headings = LINKS.map(
    ([title, url, said], index) =>
      `<h3><a href="${wrap(url, index)}">${title}</a></h3><p>${said}</p>`,
  ).join('')
  const rows = LINKS.map(
    ([title, url, said], index) =>
      `<tr><td><a href="${wrap(url, index)}"><b>${title}</b></a> (4 minute read)<br><br>${said}</td></tr>`,
  ).join('')
  const bullets = `<ul>${LINKS.map(([title, url, said]) => `<li><a href="${url}">${title}</a>: ${said}</li>`).join('')}</ul>`
  const html = (body: string) => textPart(page(body + foot), { type: 'text/html' })
  return [
    { ...base, name: 'links: headings', mail: mime(headers(70), html(headings)) },
    { ...base, name: 'links: rows', mail: mime(headers(71), html(`<table>${rows}</table>`)) },
    { ...base, name: 'links: bullets', mail: mime(headers(72), html(bullets)) },
  ]
}
