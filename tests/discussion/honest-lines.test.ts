import { expect, test } from 'vitest'
import { checkLine } from '../../src/discussion/model/check-line.ts'
import type { LineDraft } from '../../src/discussion/model/said-draft.ts'

/** Comments as people write them. */
const COMMENTS: Record<string, string[]> = {
  a: [
    'I fit hearing aids for a living.',
    'The trial lasted four weeks, and that is exactly how long people like every new device.',
    'Ask again after the first winter: about a third of all hearing aids end up in a drawer.',
  ],
  b: [
    'The six milliseconds are the impressive part.',
    'Below ten the brain no longer hears its own voice twice, which is why the phone-based devices failed.',
  ],
  c: [
    'The article is wrong about who was first: Talvio has published its tuning format since 2021, so Murmur would be the second company in the trade.',
  ],
  d: [
    'We moved 40 services from Kafka to Redpanda last year and the p99 went from 180 ms to 22 ms.',
    'The license change in version 24 forced us back though, since we resell it as a managed service.',
  ],
  e: [
    "This doesn't work on ARM at all.",
    'The JIT emits SSE4 instructions unconditionally, so on a Graviton you fall back to the interpreter and lose everything they claim.',
  ],
  f: [
    "As someone who worked on Chrome's network stack: QUIC isn't slower than TCP because of UDP, it's slower because the kernel has no GSO offload for it on most NICs.",
  ],
  g: ['You can get the same result with a 30-line shell script and rsync, no Kubernetes needed.'],
  h: [
    'The headline number only holds for batch size 1.',
    'With batch 32 the gap to H100 vanishes, see table 7 in their own appendix.',
  ],
}

/** What a careful reader says of them in other words and languages, with the place of the sentence that says so. */
const LINES: [comment: string, place: number, language: string, text: string][] = [
  [
    'a',
    2,
    'en',
    'A hearing-aid fitter says a four-week trial proves little, as about a third of devices end up in a drawer.',
  ],
  [
    'a',
    2,
    'de',
    'Ein Hörgeräteakustiker wendet ein, vier Wochen seien zu kurz; etwa ein Drittel der Geräte lande in der Schublade.',
  ],
  [
    'a',
    2,
    'fr',
    'Un audioprothésiste juge l’essai de quatre semaines trop court : un tiers des appareils finit dans un tiroir.',
  ],
  [
    'a',
    2,
    'ru',
    'Специалист по слуховым аппаратам считает, что четырёх недель мало: около трети аппаратов оказывается в ящике.',
  ],
  ['a', 2, 'zh', '一位验配师认为四周的试验太短，约三分之一的助听器最后进了抽屉。'],
  [
    'b',
    1,
    'en',
    'Delays below ten milliseconds keep people from hearing their own voice twice, the reason phone-based devices failed.',
  ],
  [
    'b',
    1,
    'de',
    'Unter zehn Millisekunden hört das Gehirn die eigene Stimme nicht mehr doppelt; daran scheiterten Geräte mit Telefon.',
  ],
  [
    'c',
    0,
    'en',
    'Talvio has published its tuning format since 2021, so Murmur would only be second.',
  ],
  [
    'c',
    0,
    'de',
    'Talvio veröffentlicht sein Format schon seit 2021, Murmur wäre also erst die zweite Firma.',
  ],
  ['c', 0, 'es', 'Talvio publica su formato desde 2021, así que Murmur sería la segunda empresa.'],
  ['d', 0, 'en', 'Moving 40 services from Kafka to Redpanda cut p99 latency from 180 ms to 22 ms.'],
  [
    'd',
    1,
    'en',
    'The license change in version 24 forced a reseller of managed services back to Kafka.',
  ],
  [
    'd',
    0,
    'pt',
    'A troca de 40 serviços de Kafka para Redpanda reduziu o p99 de 180 ms para 22 ms.',
  ],
  ['d', 0, 'uk', 'Перехід 40 сервісів з Kafka на Redpanda зменшив p99 зі 180 мс до 22 мс.'],
  [
    'e',
    0,
    'en',
    'It does not work on ARM: the JIT emits SSE4 instructions, so Graviton falls back to the interpreter.',
  ],
  [
    'e',
    0,
    'de',
    'Auf ARM läuft es gar nicht: Der JIT erzeugt SSE4-Befehle, auf Graviton bleibt nur der Interpreter.',
  ],
  [
    'e',
    0,
    'fr',
    'Cela ne fonctionne pas sur ARM : le JIT émet des instructions SSE4, et Graviton retombe sur l’interpréteur.',
  ],
  [
    'f',
    0,
    'en',
    'QUIC is slower not because of UDP but because most NICs lack GSO offload for it, says a former Chrome engineer.',
  ],
  [
    'f',
    0,
    'de',
    'QUIC ist nicht wegen UDP langsamer, sondern weil der Kernel auf den meisten Netzwerkkarten kein GSO dafür hat.',
  ],
  ['g', 0, 'en', 'A 30-line shell script with rsync does the same without Kubernetes.'],
  ['g', 0, 'es', 'Un script de 30 líneas con rsync logra lo mismo sin Kubernetes.'],
  [
    'h',
    1,
    'en',
    'The headline number holds only for batch size 1; with batch 32 the gap to the H100 vanishes.',
  ],
  [
    'h',
    1,
    'ru',
    'Заявленная цифра верна только для пакета размером 1; при 32 разрыв с H100 исчезает.',
  ],
  ['h', 1, 'de', 'Die Zahl gilt nur bei Batchgröße 1; bei 32 verschwindet der Abstand zur H100.'],
]

test.each(LINES)(
  'a faithful line stands the check: %s, %i, %s: %s',
  (of, place, language, text) => {
    const sentences = COMMENTS[of] ?? []
    const comment = { id: of, author: 'ann', url: 'https://lobste.rs/c/a', voice: of, depth: 0 }
    const draft: LineDraft = { kind: 'fact', comments: [1], quote: sentences[place] ?? '', text }
    const candidate = { ...comment, text: sentences.join(' '), size: 500, sentences }
    const prompt = { title: 'A title of an article', comments: [candidate], from: 'en', language }
    expect(checkLine(draft, prompt)).toMatchObject({ text, quote: sentences[place] })
  },
)
