/**
 * The words of small numbers in the languages of the interface besides English, cardinals and ordinals in all their forms, by the
 * beginnings of words. Only for finding a number that the other text has in digits: "zweite" is a 2, and so is "Zweifel".
 */
const STEMS: Readonly<Record<string, string>> = {
  de: '0 null|1 ein erst|2 zwei zweit|3 drei dritt|4 vier|5 fünf|6 sechs|7 sieb|8 acht|9 neun|10 zehn|11 elf|12 zwölf|13 dreizehn|14 vierzehn|15 fünfzehn|16 sechzehn|17 siebzehn|18 achtzehn|19 neunzehn|20 zwanzig|30 dreißig|40 vierzig|50 fünfzig|60 sechzig|70 siebzig|80 achtzig|90 neunzig|100 hundert|1000 tausend',
  es: '0 cero|1 un primer|2 dos segund|3 tres tercer|4 cuatro cuart|5 cinco quint|6 seis sext|7 siete séptim|8 ocho octav|9 nueve noven|10 diez décim|11 once|12 doce|13 trece|14 catorce|15 quince|16 dieciséis|17 diecisiete|18 dieciocho|19 diecinueve|20 veint vigésim|30 treinta|40 cuarenta|50 cincuenta|60 sesenta|70 setenta|80 ochenta|90 noventa|100 cien|1000 mil',
  fr: '0 zéro|1 un premi|2 deux second|3 trois|4 quatre quatri|5 cinq|6 six|7 sept|8 huit|9 neuf neuv|10 dix|11 onz|12 douz|13 treiz|14 quatorz|15 quinz|16 seiz|17 dix-sept|18 dix-huit|19 dix-neuf|20 vingt|30 trent|40 quarant|50 cinquant|60 soixant|100 cent|1000 mille mill',
  pt: '0 zero|1 um primeir|2 dois duas segund|3 três terceir|4 quatro quart|5 cinco quint|6 seis sext|7 sete sétim|8 oito oitav|9 nove non|10 dez décim|11 onze|12 doze|13 treze|14 catorze quatorze|15 quinze|16 dezesseis|17 dezessete|18 dezoito|19 dezenove|20 vinte vigésim|30 trinta|40 quarenta|50 cinquenta|60 sessenta|70 setenta|80 oitenta|90 noventa|100 cem cent|1000 mil',
  ru: '0 нол нул|1 один одн перв|2 два две двух двум дву втор|3 три трёх трех трем тремя трет|4 четыр четверт|5 пят|6 шест|7 сем седьм|8 вос|9 девят|10 десят|11 одиннадцат|12 двенадцат|13 тринадцат|14 четырнадцат|15 пятнадцат|16 шестнадцат|17 семнадцат|18 восемнадцат|19 девятнадцат|20 двадцат|30 тридцат|40 сорок|50 пятьдесят пятидесят|60 шестьдесят шестидесят|70 семьдесят семидесят|80 восемьдесят восьмидесят|90 девяност|100 сто сотн|1000 тысяч',
  uk: "0 нул|1 один одн перш|2 два дві двох двом дво друг|3 три трьох трьом трет|4 чотир четверт|5 п’ят пʼят п'ят|6 шіст шест шост|7 сім сьом|8 вісім восьм|9 дев’ят девʼят дев'ят|10 десят|11 одинадцят|12 дванадцят|13 тринадцят|14 чотирнадцят|15 п’ятнадцят пʼятнадцят|16 шістнадцят|17 сімнадцят|18 вісімнадцят|19 дев’ятнадцят девʼятнадцят|20 двадцят|30 тридцят|40 сорок|50 п’ятдесят пʼятдесят|60 шістдесят|70 сімдесят|80 вісімдесят|90 дев’яност девʼяност|100 сто сотн|1000 тисяч",
  zh: '0 零|1 一|2 二 两 兩|3 三|4 四|5 五|6 六|7 七|8 八|9 九|10 十|11 十一|12 十二|13 十三|14 十四|15 十五|16 十六|17 十七|18 十八|19 十九|20 二十|30 三十|40 四十|50 五十|60 六十|70 七十|80 八十|90 九十|100 百|1000 千',
}

const stemsOf = new Map<string, ReadonlyMap<number, readonly string[]>>(
  Object.entries(STEMS).map(([language, table]) => [
    language,
    new Map(
      table.split('|').map((line) => {
        const [number = '', ...stems] = line.split(' ')
        return [Number(number), stems]
      }),
    ),
  ]),
)

/** Whether a text may have this number as a word. Never for languages without a table. @param language ISO 639-1 */
export function hasSmallNumber(text: string, value: number, language: string): boolean {
  const stems = stemsOf.get(language)?.get(value) ?? []
  const lower = text.toLowerCase()
  if (language === 'zh') return stems.some((stem) => lower.includes(stem))
  const words = lower.match(/[\p{L}\p{M}'’ʼ-]+/gu) ?? []
  return stems.some((stem) => words.some((word) => word.startsWith(stem)))
}
