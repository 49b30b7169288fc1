import { expect, it } from 'vitest'
import { indexText } from '../../../src/summarise/fact-check/article-evidence.ts'
import { factCheck } from '../../../src/summarise/fact-check/fact-check.ts'

function hard(article: string, summary: string, language = 'en'): string[] {
  return factCheck(summary, indexText(article, language), language)
    .filter(({ severity }) => severity === 'hard')
    .map(({ span }) => span)
}

it.each([
  ['zh', 'DeepMind 开发出新的模型，并于周二发布。', 'DeepMind开发出新的模型。'],
  ['ja', '会社は NAND を採用した製品を発表した。', '会社はNANDを採用した。'],
  [
    'de',
    'Forscher nennen das neue Verfahren Relais. Das Gerät ist billig.',
    'Das Verfahren heißt Relais.',
  ],
  ['en', 'The Pixel of Google is out. The Phone costs more.', 'The Google Pixel is out.'],
  ['en', 'It ships on November 18 in Japan.', 'It ships in Japan on Nov. 18.'],
  ['en', 'The Pixel 10 costs $799. The Pixel 10A is $499.', 'The $499 Pixel is out.'],
  ['en', 'The firm cut 4,000 people. It had 12,000 employees.', 'The firm cut 4,000 employees.'],
  ['en', 'Plants take up carbon dioxide.', 'Plants take up CO2.'],
  ['en', 'More than half of the users left.', 'Over 50% of the users left.'],
  ['en', 'The cable costs $39.99 now.', 'The cable costs $40.'],
  ['en', 'It is for the ages of 22 and 25.', 'It is for people aged 22 to 25.'],
  ['en', 'The project released v24.1 today.', 'The project released 24.1.'],
  ['en', 'OpenAI trained GPT-5 in May.', 'OpenAI trained GPT 5 in May.'],
  ['fr', 'Le groupe a levé 10 milliards de dollars.', 'Le groupe a levé 10 milliards.'],
  ['pt', 'A empresa captou 10 bilhões.', 'A empresa captou 10 000 000 000.'],
  ['uk', 'Компанія залучила 10 мільярдів.', 'Компанія залучила 10 000 000 000.'],
  ['ko', '회사는 3억 달러를 투자했다.', '회사는 300000000 달러를 투자했다.'],
  ['zh', '电站发电 500 千瓦时。', '电站发电500千瓦时。'],
])('%s: "%s" supports "%s"', (language, article, summary) => {
  expect(hard(article, summary, language)).toEqual([])
})

it.each([
  ['de', 'Der Preis stieg um 70 Prozent.', 'Der Preis stieg um 80 Prozent.', '80'],
  ['de', 'Das Kabel kostet €40.', 'Das Kabel kostet €45.', '€45'],
  ['zh', '价格上涨了70%。', '价格上涨了80%。', '80%'],
  ['en', 'The cable costs $39.50 now.', 'The cable costs $40.', '$40'],
  ['en', 'North Korea bought the chips.', 'South Korea bought the chips.', 'South Korea'],
])('%s: "%s" does not support "%s"', (language, article, summary, span) => {
  expect(hard(article, summary, language)).toEqual([span])
})
