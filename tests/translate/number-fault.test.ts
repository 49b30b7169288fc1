import { describe, expect, test } from 'vitest'
import { numberFault } from '../../src/translate/check/number-fault.ts'

const fault = (from: string, original: string, to: string, translated: string) =>
  numberFault({ original, translated, from, to })

describe('numbers of a translation', () => {
  test.each([
    ['en', '1,000.5 tons in 2024', 'de', '1.000,5 Tonnen im Jahr 2024'],
    ['en', '1,500 users', 'ru', '1500 пользователей'],
    ['en', '1,500 users', 'ru', '1 500 пользователей'],
    ['en', '1,500 users', 'fr', '1\u202f500 utilisateurs'],
    ['en', '$2.1 billion', 'de', '2,1 Milliarden Dollar'],
    ['en', '$2.1bn', 'ru', '2,1 млрд долларов'],
    ['en', '$2.1 billion', 'es', '2.100 millones de dólares'],
    ['en', '$2.1 billion', 'es', '2,1 mil millones de dólares'],
    ['en', '$2.1 billion', 'zh', '21亿美元'],
    ['en', '1.2 million people', 'zh', '120万人'],
    ['en', 'a million people', 'de', '1 Million Menschen'],
    ['en', 'two million people', 'de', '2 Millionen Menschen'],
    ['en', '12 people', 'de', 'zwölf Menschen'],
    ['en', 'the 2nd release', 'de', 'die zweite Ausgabe'],
    ['en', '2 companies', 'ru', 'двух компаний'],
    ['en', 'twenty people', 'uk', '20 людей'],
    ['de', 'zwölf Menschen', 'en', '12 people'],
    ['en', 'in the 1990s', 'de', 'in den 1990er Jahren'],
    ['en', 'in the 1990s', 'ru', 'в 90-х годах'],
    ['en', 'the 21st century', 'ru', 'XXI век'],
    ['en', 'version 1.2.3 on H100 and GPT-4', 'ru', 'версия 1.2.3 на H100 и GPT-4'],
    ['en', 'at 3:30 p.m.', 'de', 'um 15:30 Uhr'],
    ['en', 'at 3 p.m.', 'de', 'um 15.00 Uhr'],
    ['en', 'at 10:30', 'de', 'um 10.30 Uhr'],
    ['en', 'on 11/30/2026', 'de', 'am 30.11.2026'],
    ['en', 'on November 30, 2026', 'zh', '2026年11月30日'],
    ['en', 'on November 30, 2026', 'ru', '30 ноября 2026 года'],
    ['en', '5% more', 'de', '5 Prozent mehr'],
    ['en', 'millions of people', 'ru', 'миллионы людей'],
    ['ru', '1,5 млн рублей', 'en', '1.5 million roubles'],
    ['zh', '３个人', 'en', '3 people'],
  ])('%s %j may be %s %j', (from, original, to, translated) => {
    expect(fault(from, original, to, translated)).toBeNull()
  })

  test.each([
    ['en', '1,500 users', 'ru', '1,500 пользователей'],
    ['en', '1,500 users', 'de', '1,500 Nutzer'],
    ['en', '1.5 tons', 'de', '15 Tonnen'],
    ['en', '$2.1 billion', 'de', '2,1 Billionen Dollar'],
    ['en', '$2.1 billion', 'ru', '2,1 млн долларов'],
    ['en', '$2.1 billion', 'zh', '2.1亿美元'],
    ['en', 'millions of people', 'de', 'Milliarden Menschen'],
    ['en', '48 of 112', 'de', '48 von 121'],
    ['en', '48 of 112', 'de', 'einige von 112'],
    ['en', 'many of 112', 'de', '48 von 112'],
    ['en', 'version 1.2.3', 'de', 'Version 1.2.4'],
    ['en', 'GPT-4', 'ru', 'GPT-5'],
    ['en', 'on 11/30/2026', 'de', 'am 31.11.2026'],
    ['en', 'in 2024', 'de', 'in 2025'],
    ['en', '5 and 5', 'de', '5'],
  ])('%s %j may not be %s %j', (from, original, to, translated) => {
    expect(fault(from, original, to, translated)).not.toBeNull()
  })
})
