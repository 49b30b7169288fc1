import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/model/block.ts'
import {
  chooseTranscripts,
  type TranscriptFormat,
} from '../../../src/read/episode/choose-transcripts.ts'
import { readTranscript } from '../../../src/read/episode/read-transcript.ts'
import { MAX_TRANSCRIPT } from '../../../src/read/episode/spoken.ts'
import { processorMs } from '../../support/processor-time.ts'
import { propertyRuns } from '../../support/property-runs.ts'

const text = (source: string, format: TranscriptFormat = 'vtt') =>
  plainText(readTranscript(source, format))

describe('WebVTT', () => {
  test('is read with its speakers, and without notes, styles, numbers, times and tags', () => {
    const source = `\uFEFFWEBVTT - Mill talk

STYLE
::cue { color: red }

NOTE made by hand

1
00:00.500 --> 00:03.000 align:start position:0%
<v Ada Byron>The mill &amp; the river

intro
00:00:03.000 --> 00:00:05.000
<v.loud Ada Byron>turn <i>again</i>.</v>

00:05.000 --> 00:08.000
<v Bob>Since <00:06.000>when? a < b, I <3 it.</v>
`
    const blocks = readTranscript(source, 'vtt')
    expect(plainText(blocks)).toBe(
      'Ada Byron: The mill & the river turn again.\n\nBob: Since when? a < b, I <3 it.',
    )
    expect(blocks[0]).toMatchObject({ marks: [{ kind: 'bold', start: 0, end: 10 }] })
  })

  test('is read without empty lines between cues, and after a broken one', () => {
    const source =
      'WEBVTT\n\n00:00.000 --> 00:01.000\nOne\n00:01.000 --> 00:02.000\ntwo\n\n00:02 -> 00:03\nlost\n\n00:03.000 --> 00:04.000\nthree.'
    expect(text(source)).toBe('One two three.')
  })
})

describe('SubRip', () => {
  const cue = (at: number, line: string) =>
    `${at}\r\n00:00:0${at},000 --> 00:00:0${at},900\r\n${line}\r\n`

  test('is read with the names that come again, and without its numbers', () => {
    const source = [
      cue(1, 'Ada: The mill turns.'),
      cue(2, 'It grinds.'),
      cue(3, '- Bob: Note: 42'),
      cue(4, 'Ada: Yes.'),
      cue(5, 'Bob: {\\an8}<font color="red">No.</font>'),
    ].join('\r\n')
    expect(text(source, 'srt')).toBe(
      'Ada: The mill turns. It grinds.\n\nBob: Note: 42\n\nAda: Yes.\n\nBob: No.',
    )
  })

  test('keeps a cue with an empty line in it, and a number that is said', () => {
    const source = `1\n00:00:01,000 --> 00:00:02,000\nHow many?\n\nThis many:\n\n2\n00:00:02,000 --> 00:00:03,000\n42\n`
    expect(text(source, 'srt')).toBe('How many? This many: 42')
  })

  test('is known by its look, whatever the feed calls it', () => {
    expect(text(cue(1, 'One.'), 'text')).toBe('One.')
    expect(text(cue(1, 'One.'), 'vtt')).toBe('One.')
  })
})

describe('captions that roll up', () => {
  const at = (second: number) => `00:00:${String(second).padStart(2, '0')}.000`
  const vtt = (cues: string[]) =>
    `WEBVTT\n\n${cues.map((lines, n) => `${at(n)} --> ${at(n + 1)}\n${lines}\n`).join('\n')}`

  test('say each line once', () => {
    const lines = ['the mill', 'turns again', 'since monday', 'and grinds', 'rye and wheat']
    const cues = lines.map((line, n) => [lines[n - 1], line].filter(Boolean).join('\n'))
    expect(text(vtt(cues))).toBe('the mill turns again since monday and grinds rye and wheat')
  })

  test('of machines, which write times into lines and show each line once more, too', () => {
    const cues = [
      ' \nthe<00:00:00.400><c> mill</c>',
      'the mill\n ',
      'the mill\nturns<00:00:02.400><c> again</c>',
      'turns again\n ',
      'turns again\nsince<00:00:04.400><c> monday</c>',
      'since monday\n ',
    ]
    expect(text(vtt(cues))).toBe('the mill turns again since monday')
  })

  test('that grow by a word say it once', () => {
    const cues = ['the', 'the mill', 'the mill turns', 'the mill turns again', 'Yes.', 'Yes. No.']
    expect(text(vtt(cues))).toBe('the mill turns again Yes. No.')
  })

  test('are told apart from people who repeat themselves', () => {
    const cues = ['No.', 'No.', 'The mill turns.', 'It never stops.', 'It grinds.', 'All night.']
    expect(text(vtt(cues))).toBe('No. No. The mill turns. It never stops. It grinds. All night.')
  })

  test('and a cue that stands twice at the same time is said once', () => {
    const twice = `${at(1)} --> ${at(2)}\nThe mill turns.\n\n`
    expect(text(`WEBVTT\n\n${twice}${twice}`)).toBe('The mill turns.')
  })
})

describe('JSON', () => {
  test('is read with its speakers, in the names of Podcasting 2.0 and of Whisper', () => {
    const segments = [
      { speaker: 'Ada', startTime: 0.5, endTime: 0.75, body: 'The' },
      { speaker: 'Ada', startTime: 0.75, endTime: 1, body: 'mill.' },
      { speaker: 7, start: 1, end: 2, text: 'Yes.' },
      { body: 42 },
      'no segment',
    ]
    expect(text(JSON.stringify({ version: '1.0.0', segments }), 'json')).toBe(
      'Ada: The mill.\n\nYes.',
    )
  })

  test.each(['', 'null', '[]', '{"segments":5}', '{"segments":', '{"segments":[null,{}]}'])(
    'that is none says nothing: %j',
    (source) => {
      expect(readTranscript(source, 'json')).toEqual([])
    },
  )
})

test('HTML is read with its speakers and without its times', () => {
  const source = `<html><head><title>Mill talk</title></head><body>
    <cite>Ada Byron:</cite><time>0:00</time><p>The <b>mill</b> turns&nbsp;again.</p>
    <cite>Bob:</cite><time>0:12</time><p>[00:00:12] Since when?</p><p>Really.</p></body></html>`
  expect(text(source, 'html')).toBe('Ada Byron: The mill turns again.\n\nBob: Since when? Really.')
})

test('plain text is read without the times at its lines', () => {
  const source =
    'Ada: (00:01) The mill turns.\n00:12 It grinds.\n\nBob: [1:02:03] Yes.\nAda: No.\nBob: Oh.'
  expect(text(source, 'text')).toBe(
    'Ada: The mill turns. It grinds.\n\nBob: Yes.\n\nAda: No.\n\nBob: Oh.',
  )
})

test('what one person says is divided into paragraphs after sentences', () => {
  const sentences = Array.from(
    { length: 60 },
    (_, n) => `Sentence number ${n} says that it is one.`,
  )
  const cues = sentences.map(
    (line, n) =>
      `${n}\n00:00:${String(n).padStart(2, '0')},000 --> 00:00:${String(n).padStart(2, '0')},900\n${line}\n`,
  )
  for (const blocks of [
    readTranscript(cues.join('\n'), 'srt'),
    readTranscript(sentences.join(' '), 'text'),
  ]) {
    expect(blocks.length).toBeGreaterThan(2)
    for (const block of blocks) {
      expect('text' in block ? block.text.length : 0).toBeLessThan(1300)
      expect('text' in block ? block.text : '').toMatch(/^Sentence.*one\.$/s)
    }
    expect(plainText(blocks).replaceAll('\n\n', ' ')).toBe(sentences.join(' '))
  }
})

test('Chinese captions are joined without blanks', () => {
  expect(text('WEBVTT\n\n00:00.000 --> 00:01.000\n水车\n\n00:01.000 --> 00:02.000\n又转了。')).toBe(
    '水车又转了。',
  )
})

test('the transcript in the language of the item comes first, then the one that says most', () => {
  const file = (name: string, type: string, language: string | null = null) => ({
    url: `https://cdn.example/${name}`,
    type,
    language,
  })
  const files = [
    file('en.json', 'application/json', 'en'),
    file('a.html', 'text/html'),
    file('de.srt', '', 'de'),
    file('b.vtt', 'text/vtt'),
    file('a.pdf', 'application/pdf'),
  ]
  const order = (language: string | null) =>
    chooseTranscripts(files, language).map(({ url }) => url.replace('https://cdn.example/', ''))
  expect(order('de')).toEqual(['b.vtt', 'de.srt', 'a.html', 'en.json'])
  expect(order(null)).toEqual(['en.json', 'b.vtt', 'de.srt', 'a.html'])
})

const FORMATS = ['vtt', 'srt', 'json', 'html', 'text'] as const

describe('whatever comes', () => {
  const pieces = fc.constantFrom(
    'WEBVTT',
    '\n',
    '\n\n',
    '\r\n',
    '00:00:01.000 --> 00:00:02,000',
    '-->',
    '<v Ada>',
    '</v>',
    '<v ',
    '<00:00:01.000>',
    '1',
    'NOTE',
    '&amp;',
    '&#0;',
    '{"segments":[',
    ']}',
    '<cite>',
    '</cite>',
    '<p>',
    '<time>',
    '[00:01]',
    'Ada: ',
    'word',
    '\u202E',
    '\uD800',
    '. ',
  )
  const source = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 200 }).map((parts) => parts.join('')),
  )

  test('is read without an error, to no more than was there, and the same each time', () => {
    fc.assert(
      fc.property(source, fc.constantFrom(...FORMATS), (given, format) => {
        const blocks = readTranscript(given, format)
        expect(readTranscript(given, format)).toEqual(blocks)
        for (const block of blocks) {
          if (block.kind !== 'paragraph') throw new Error(block.kind)
          expect(block.text.trim()).not.toBe('')
          for (const { start, end } of block.marks) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(block.text.length)
          }
        }
      }),
      { numRuns: propertyRuns(400) },
    )
  })

  test.each(FORMATS)('%s takes time that grows with its length', (format) => {
    for (const part of [
      '<v ',
      '<',
      '-->',
      '00:00:01.000 --> ',
      '0',
      ' ',
      '[0:',
      '{\\',
      '&',
      'A',
      'Ada: ',
      '<cite>',
      '<p>',
      '\n',
      '。',
    ]) {
      const size = 400_000
      const long = part.repeat(Math.ceil(size / part.length))
      const took = processorMs(() =>
        readTranscript(`WEBVTT\n\n00:01.000 --> 00:02.000\n${long}`, format),
      )
      expect(took, JSON.stringify(part)).toBeLessThan(3000)
    }
  })

  test('no more is read than a day of talk', () => {
    const cue = '00:01.000 --> 00:02.000\nword word word word\n\n'
    const blocks = readTranscript(`WEBVTT\n\n${cue.repeat(100_000)}`, 'vtt')
    expect(plainText(blocks).length).toBeLessThan(MAX_TRANSCRIPT)
  })
})
