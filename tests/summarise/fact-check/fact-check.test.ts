import { describe, expect, it, test } from 'vitest'
import { evidenceOf, indexText } from '../../../src/summarise/fact-check/article-evidence.ts'
import { factCheck } from '../../../src/summarise/fact-check/fact-check.ts'
import { relayArticle } from '../../support/article.ts'
import { paragraph } from '../../support/new-article.ts'

const ARTICLE = `Harbour Systems of Lisbon raised $12.5 million on Tuesday, chief executive Marta Okafor said.
The round was led by North Quay Capital; Okafor, 41, founded the firm with Jonas Lindqvist in 2019.
"We will double the team in Porto before the summer is over," said Okafor. It didn't reveal its valuation.
Revenue rose 37 percent to 8,412,000 euros in the third quarter. About fifty people work there, twelve of them on chips.
Its H200 cluster runs Relay 2.4.1, and the National Cyber Security Centre uses it. A launch is planned for 14 April.
The company employs six thousand sensors at sea. Analysts at Bright Harbour had expected losses.`
const evidence = indexText(ARTICLE, 'en')

/** The hard findings, as "kind span". */
function hard(summary: string, language = 'en'): string[] {
  return factCheck(summary, evidence, language)
    .filter(({ severity }) => severity === 'hard')
    .map(({ kind, span }) => `${kind} ${span}`)
}

// Every JavaScript object inherits `constructor`, so a careless lookup in the tables of number words would find something.
test.each([
  'It changed the constructor of all twelve classes.',
  'It needs one constructor, 10 constructor calls in Porto and twelve of them in Lisbon.',
])('"constructor" is a word, not a number: %s', (summary) => {
  const article = indexText(`It has one constructor and a single class, 10 ${summary}`, 'en')
  expect(factCheck(summary, article, 'en')).toEqual([])
  expect(
    factCheck('A constructor was changed.', indexText('It changed a class.', 'en'), 'en'),
  ).toEqual([])
})

describe('accepts what is in the article in another form', () => {
  it.each([
    ['a number with its scale', 'It raised $12.5m.'],
    ['thousands marks', 'Revenue was 8412000 euros.'],
    ['a rounded value', 'Revenue was more than 8 million euros.'],
    ['per cent as a sign', 'Revenue rose 37%.'],
    ['words for digits', 'It has 50 workers, 12 on chips.'],
    ['digits for words', 'It has 6,000 sensors.'],
    ['a quarter by its number', 'Revenue rose in Q3.'],
    ['an age', 'Marta Okafor is a 41-year-old.'],
    ['an acronym', 'Customers include the NCSC.'],
    ['a job title as an acronym', 'The CEO is Okafor.'],
    ['a possessive', "Okafor's round was led by North Quay Capital."],
    ['a surname alone', 'The firm was founded by Lindqvist.'],
    ['a version', 'It runs Relay 2.4.1 on H200 chips.'],
    ['a date in the other order', 'A launch is planned for April 14.'],
    ['the weekday', 'The round closed on Tuesday.'],
    ['a quotation', 'Okafor said "we will double the team in Porto".'],
    ['a quotation with a gap', '"We will double the team … before the summer is over," she said.'],
    ['a negation', 'It did not reveal its valuation.'],
    ['the start of a sentence', 'Overall, losses had been expected. Meanwhile the team grows.'],
    ['a headline in title case', 'Harbour Systems Raises Fresh Money From Investors'],
  ])('%s', (_what, summary) => {
    expect(hard(summary)).toEqual([])
  })
})

describe('finds what is not in the article', () => {
  it.each([
    ['a value', 'It raised $13.5 million.', ['number $13.5']],
    ['a digit', 'Revenue was 8,413,000 euros.', ['number 8,413,000']],
    ['a year', 'The firm was founded in 2018.', ['year 2018']],
    ['an age', 'Okafor, 37, founded the firm.', ['number 37']],
    ['a percentage that is an age in the article', 'Revenue rose 41%.', ['number 41%']],
    ['a code', 'It runs on H100 chips.', ['number H100']],
    ['a version', 'It runs Relay 2.4.2.', ['number 2.4.2']],
    ['a quarter', 'Revenue rose in Q2.', ['number Q2']],
    ['a name', 'The round was led by Sequoia Capital.', ['name Sequoia Capital']],
    ['a place', 'It will double the team in Madrid.', ['name Madrid']],
    [
      'a first name with another surname',
      'The firm was founded by Jonas Okafor.',
      ['name Jonas Okafor'],
    ],
    ['a weekday', 'The round closed on Friday.', ['date Friday']],
    ['a month', 'A launch is planned for May 14.', ['date May']],
    [
      'a quotation',
      'Okafor said "we never look at what rivals do".',
      ['quote we never look at what rivals do'],
    ],
    [
      'a negation',
      'The round was not led by North Quay Capital.',
      ['negation The round was not led by North Quay Capital.'],
    ],
  ])('%s', (_what, summary, findings) => {
    expect(hard(summary)).toEqual(findings)
  })
})

it('treats a small number word as soft, because it may have been counted', () => {
  expect(factCheck('Five things stand out.', evidence)).toEqual([
    { kind: 'number', severity: 'soft', span: 'Five' },
  ])
})

it('reports each finding once', () => {
  expect(hard('In 2018 it began, and in 2018 it ended.')).toEqual(['year 2018'])
})

describe('accepts facts from title, byline, date, site and captions', () => {
  const whole = evidenceOf(
    relayArticle({
      publishedAt: Date.UTC(2026, 2, 3, 8),
      blocks: [
        paragraph('It is out.'),
        {
          kind: 'image',
          url: 'https://a.example/b.png',
          alt: 'Nora Quist',
          caption: 'The hall in Oslo',
        },
      ],
    }),
  )
  it.each([
    'Relay 2.0 is out, writes Ada Moreno in Harbour Notes.',
    'It came out on Tuesday, 3 March 2026.',
    'Seen are Nora Quist and Oslo.',
  ])('%s', (summary) => {
    expect(factCheck(summary, whole)).toEqual([])
  })
})

it('tells an exponent and a fraction from the digits that look like them', () => {
  const article = indexText('It used 10⁶ qubits for 1½ hours at 25 m².', 'en')
  expect(factCheck('It used 10⁶ qubits for 1½ hours at 25 m².', article)).toEqual([])
  expect(factCheck('It used 10^6 qubits for 1.5 hours.', article)).toEqual([])
  const spans = factCheck('It used 106 qubits for 11 hours.', article).map(({ span }) => span)
  expect(spans).toEqual(['106', '11'])
})

it('distinguishes codes with the same beginning', () => {
  const models = indexText(
    'The team compared GPT-4o with an F-16 and an H 100 on under-21s since mid-2024.',
    'en',
  )
  const spans = (summary: string) => factCheck(summary, models).map(({ span }) => span)
  expect(spans('GPT-4o met F-16s and the H100 in mid-2024; under-21s won.')).toEqual([])
  expect(spans('It was GPT-4.')).toEqual(['GPT-4'])
})

describe('in the language of tech news', () => {
  const tech = indexText(
    `Harbour AI on Thursday released Tide-5.2-Code through its API at $1.25 per million input tokens.
It scores 74.9% on Bench Verified, up from 69.1 percent. Amazon Web Services and Microsoft Azure host it.
Kubernetes 1.34 support arrives in Q2 2026. The Quay Foundation of San Francisco counted 1,204 contributors.
Version 3.0.0-rc.1 fixes CVE-2026-1234. Around two-thirds of 12,500 developers use it, on 16GB of RAM or an RTX 5090.`,
    'en',
  )
  it.each([
    'Input costs $1.25 per 1M tokens for Tide-5.2-Code.',
    'It scores 74.9 percent on Bench Verified, nearly 75%.',
    'AWS and Azure host it; K8s support comes in the second quarter of 2026.',
    'About 67% of more than 12,000 developers use it on 16 GB of RAM.',
    'The San Francisco-based Quay Foundation counted over 1,200 contributors.',
    'Version 3.0.0-rc.1 fixes CVE-2026-1234 on the RTX 5090.',
  ])('%s', (summary) => {
    expect(factCheck(summary, tech).filter(({ severity }) => severity === 'hard')).toEqual([])
  })

  it.each([
    ['The price is $1.50 per million tokens.', '$1.50'],
    ['It scores 79.4% on Bench Verified.', '79.4%'],
    ['Tide-5.1-Code is out.', 'Tide-5.1'],
    ['It fixes CVE-2026-1243.', 'CVE-2026-1243'],
    ['Google Cloud hosts it.', 'Google Cloud'],
    ['It runs on an RTX 4090.', '4090'],
  ])('%s', (summary, span) => {
    expect(factCheck(summary, tech).map((finding) => finding.span)).toEqual([span])
  })
})

it('resolves last year and next year', () => {
  const whole = evidenceOf(
    relayArticle({ blocks: [paragraph('It began last year and ends next year.')] }),
  )
  expect(factCheck('It began in 2025 and ends in 2027.', whole)).toEqual([])
  expect(factCheck('It began in 2024.', whole)).toEqual([
    { kind: 'year', severity: 'hard', span: '2024' },
  ])
})

describe('across languages', () => {
  it.each([
    [
      'digits, Latin names and decimal commas',
      'Harbour Systems привлекла 12,5 млн долларов, сообщила Марта Окафор.',
    ],
    ['months and weekdays', 'Запуск намечен на 14 апреля, раунд закрыт во вторник.'],
    ['translated quotations', 'Окафор сказала: «мы удвоим команду в Порту до конца лета».'],
  ])('%s are accepted', (_what, summary) => {
    expect(hard(summary, 'ru')).toEqual([])
  })

  it.each([
    ['a foreign number', 'Компания привлекла 14,5 млн долларов.', ['number 14,5']],
    ['a foreign Latin name', 'Раунд возглавила Sequoia Capital.', ['name Sequoia Capital']],
    ['a foreign code', 'Кластер построен на H100.', ['number H100']],
  ])('%s is found', (_what, summary, findings) => {
    expect(hard(summary, 'ru')).toEqual(findings)
  })

  it('treats small digits as soft, because the article may have them in words', () => {
    const german = indexText('Zwölf Leute arbeiten seit 1998 dort.', 'de')
    expect(factCheck('Dort arbeiten 12 Leute.', german)).toEqual([
      { kind: 'number', severity: 'soft', span: '12' },
    ])
    expect(factCheck('Seit 1999 arbeiten Leute dort.', german)).toEqual([
      { kind: 'year', severity: 'hard', span: '1999' },
    ])
  })

  it('does not take German nouns for names', () => {
    expect(
      hard('Die Firma sammelte bei ihrer Finanzierung 12,5 Millionen Dollar ein.', 'de'),
    ).toEqual([])
  })
})

describe('in languages other than English', () => {
  it.each([
    [
      'ru',
      'Компания «Гавань» из Москвы привлекла 1,2 млрд рублей, сообщил Иван Петров во вторник.',
      'Иван Петров: «Гавань» в Москве привлекла 1200 млн рублей.',
      [],
    ],
    [
      'ru',
      'Компания «Гавань» из Москвы привлекла 1,2 млрд рублей.',
      'Компания из Казани привлекла 1,3 млрд рублей.',
      ['number 1,3', 'name Казани'],
    ],
    [
      'de',
      'Die Firma Hafen sammelte am Dienstag 1.250 Euro von 3,5 Millionen ein.',
      'Hafen bekam 1250 Euro.',
      [],
    ],
    [
      'de',
      'Die Firma Hafen sammelte am Dienstag 1.250 Euro ein.',
      'Hafen bekam am Mittwoch 1.260 Euro.',
      ['number 1.260', 'date Mittwoch'],
    ],
    [
      'es',
      'La empresa Puerto recaudó 2,5 millones de euros en marzo.',
      'Puerto recaudó 2,6 millones en abril.',
      ['number 2,6', 'date abril'],
    ],
    [
      'zh',
      '该公司周二宣布融资1.2亿元，团队有48人。',
      '该公司融资1.3亿元，周五宣布。',
      ['number 1.3亿', 'date 周五'],
    ],
    ['ja', '同社は火曜日に48人の新チームを発表した。', '同社は48人のチームを火曜日に発表。', []],
  ] as const)('%s: %s', (language, article, summary, findings) => {
    const found = factCheck(summary, indexText(article, language), language)
    expect(
      found
        .filter(({ severity }) => severity === 'hard')
        .map(({ kind, span }) => `${kind} ${span}`),
    ).toEqual(findings)
  })
})
