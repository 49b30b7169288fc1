import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords } from '../../../src/model/block.ts'
import { candidates } from '../../../src/summarise/extractive/candidates.ts'
import { extract } from '../../../src/summarise/extractive/extract.ts'
import weights from '../../../src/summarise/extractive/weights.json' with { type: 'json' }
import { termsOf } from '../../../src/summarise/extractive/sentence-terms.ts'
import { similarities } from '../../../src/summarise/extractive/vectors.ts'
import { canStand, pickSentences } from '../../../src/summarise/extractive/pick-sentences.ts'
import { STORY } from '../../support/article.ts'

const RUSSIAN = [
  'Проект «Реле» во вторник выпустил вторую версию сервера синхронизации, которая вдвое снижает трафик между копиями данных.',
  'Новый протокол сначала отправляет короткий список изменённых ключей, поэтому простаивающие копии не создают нагрузки.',
  'Разработчики измерили снижение трафика на 48 процентов на кластере из двенадцати машин.',
  'Прежняя версия будет получать исправления безопасности до конца года.',
  'Проект начался в 2019 году и объединяет около сорока постоянных участников.',
]
const GERMAN = [
  'Das Projekt Relais hat am Dienstag die zweite Version seines Servers veröffentlicht und halbiert damit den Datenverkehr zwischen Kopien.',
  'Das neue Protokoll schickt zuerst eine kurze Liste der geänderten Schlüssel, damit ruhende Kopien still bleiben.',
  'Die Entwickler maßen 48 Prozent weniger Verkehr in einem Verbund aus zwölf Rechnern.',
  'Die alte Version erhält bis Jahresende noch Sicherheitskorrekturen.',
  'Das Projekt begann 2019 und hat heute etwa vierzig regelmäßige Mitwirkende.',
]
const SPANISH = [
  'El proyecto Relé publicó el martes la segunda versión de su servidor, que reduce a la mitad el tráfico entre copias de datos.',
  'El nuevo protocolo envía primero una lista corta de las claves cambiadas, y así las copias inactivas no hacen ruido.',
  'Los desarrolladores midieron un 48 por ciento menos de tráfico en un grupo de doce máquinas.',
  'La versión anterior recibirá correcciones de seguridad hasta fin de año.',
  'El proyecto empezó en 2019 y reúne a unas cuarenta personas.',
]
const CHINESE = [
  '中继项目周二发布了同步服务器的第二个版本，把副本之间的流量减少了一半，这是该项目三年来最大的一次更新。',
  '新协议先发送一份更改过的键的简短列表，因此空闲的副本不会产生任何流量，也不会占用磁盘。',
  '开发者在由十二台机器组成的集群上测得流量减少了百分之四十八，延迟则基本保持不变。',
  '旧版本在年底之前还会得到安全修复，迁移指南逐步说明了每一个步骤以及需要注意的地方。',
  '该项目始于二零一九年，目前大约有四十名长期贡献者，他们来自世界各地的不同公司。',
]
const JAPANESE = [
  '中継プロジェクトは火曜日、同期サーバーの第二版を公開し、複製間の通信量を半分に減らしたと発表した。',
  '新しい手順は変更された鍵の短い一覧を先に送るため、待機中の複製は通信を行わず静かなままでいられる。',
  '開発者は十二台の機械からなる集合で通信量が四十八パーセント減ったことを確認したと述べている。',
  '旧版は年末まで安全上の修正を受け、移行の手引きが各段階を順に説明していると担当者は話した。',
  'このプロジェクトは二〇一九年に始まり、現在はおよそ四十人の常連の協力者が参加している。',
]

describe.each([
  ['en', STORY],
  ['ru', RUSSIAN],
  ['de', GERMAN],
  ['es', SPANISH],
  ['zh', CHINESE],
  ['ja', JAPANESE],
])('in %s', (language, story) => {
  it('picks whole sentences of the text, in order, within the limits', () => {
    const picked = extract([...story, ...story.map((s) => s.replace(/\d+/g, '7'))], language)
    expect(picked.length).toBeGreaterThan(0)
    expect(picked.length).toBeLessThanOrEqual(3)
    expect(picked).toEqual(story.filter((sentence) => picked.includes(sentence)))
    expect(countWords(picked.join(' '))).toBeLessThanOrEqual(75)
  })

  it('begins with the main point of the story', () => {
    expect(extract(story, language)[0]).toBe(story[0])
  })
})

it('gives one sentence for a single short paragraph', () => {
  expect(extract([STORY.slice(0, 3).join(' ')], 'en')).toHaveLength(1)
})

it('is much shorter than the text, even if that is short', () => {
  const picked = extract(STORY.slice(0, 4), 'en')
  expect(countWords(picked.join(' '))).toBeLessThanOrEqual(
    0.5 * countWords(STORY.slice(0, 4).join(' ')) + 1,
  )
})

it('does not repeat itself', () => {
  const again = STORY.map((sentence) => sentence.replace('Relay', 'well-known Relay'))
  const picked = extract([STORY[0]!, again[0]!, ...STORY.slice(1), ...again.slice(1)], 'en')
  expect(
    picked.filter((sentence) => sentence.includes('cutting traffic between replicas')),
  ).toHaveLength(1)
})

it('is empty if all sentences are boilerplate', () => {
  expect(extract(['Read more: the plant closes.'], 'en')).toEqual([])
})

const LEAD =
  'The Relay project released version 2.0 of its sync server on Tuesday for all platforms.'

it.each([
  ['a pronoun', 'It halves the traffic between replicas that hold many thousands of keys.'],
  ['a connective', 'However, the traffic between replicas of the Relay server is not gone.'],
  [
    'a connective inside',
    'The traffic between replicas of the Relay server, however, is not gone.',
  ],
  [
    'a quotation of nobody',
    '“The Relay server halves the traffic between replicas for everybody.”',
  ],
  [
    'somebody without a name',
    'In the morning he said that the Relay server halves traffic between replicas.',
  ],
])('does not begin with %s', (_what, sentence) => {
  expect(extract([sentence], 'en')).toEqual([])
  expect(extract([`${LEAD} ${sentence} ${STORY.join(' ')}`], 'en')[0]).not.toBe(sentence)
})

it('takes a sentence that leans on another only directly after it', () => {
  const picked = candidates([`${LEAD} ${STORY[1]!} It is free for all.`, 'It is also fast.'], 'en')
  expect(picked.map(({ placement }) => placement)).toEqual(['alone', 'alone', 'after', 'after'])
  expect(canStand([0, 1], picked)).toBe(true)
  expect(canStand([0, 2], picked)).toBe(false)
  expect(canStand([1, 2], picked)).toBe(true)
  expect(canStand([2], picked)).toBe(false)
})

it('takes "I" and leaning sentences where there is nothing else, if asked', () => {
  const blog = ['I wrote a sync server for my own replicas, and I use it at home every day now.']
  expect(extract(blog, 'en')).toEqual([])
  expect(extract(blog, 'en', { strictness: 'mild' })).toEqual(blog)
})

it('takes the sentence of a pull quote from the text', () => {
  const pull = 'The Relay server halves the traffic between replicas of a cluster.'
  const picked = candidates([pull, `${LEAD} ${pull}`, ...STORY], 'en')
  expect(picked.filter(({ text }) => text === pull).map(({ placement }) => placement)).toEqual([
    'never',
    'alone',
  ])
})

it('joins the sentences of one quotation', () => {
  const quote = 'Ada Roe of Relay said: “The server is done. We ship it on Tuesday.”'
  expect(candidates([`${quote} ${LEAD}`], 'en').map(({ text }) => text)).toEqual([quote, LEAD])
})

it('prefers what the title tells', () => {
  const sentences = candidates(STORY, 'en')
  const alike = similarities(STORY.map((text) => termsOf(text, 'en')))
  const chosen = (likeness: number[]) =>
    pickSentences(sentences, alike, weights, { sentences: 1, words: 75 }, likeness)
  expect(chosen([])).toEqual([0])
  expect(chosen([0, 0, 4, 0, 0])).toEqual([2])
})

it('is empty for an empty text, and never throws', () => {
  expect(extract([], 'en')).toEqual([])
  expect(extract(['', '   '], 'en')).toEqual([])
  // A language without stop words, named like a property that every object inherits.
  expect(extract(STORY, 'constructor').length).toBeGreaterThan(0)
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (paragraphs) => {
      expect(extract(paragraphs, 'en').length).toBeLessThanOrEqual(3)
    }),
  )
})
