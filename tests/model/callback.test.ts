import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CALLBACK_SHAPES,
  type Callback,
  type CallbackField,
  decodeCallback,
  encodeCallback,
} from '../../src/model/callback.ts'
import { callbackData, INHERITED } from '../support/callbacks.ts'

const id = fc.maxSafeNat()
const word = fc.stringMatching(/^[\w:/+-]{1,40}$/)
/** The data of buttons of every kind, with valid words. */
const anyButton = callbackData({ number: id, word }, { known: 1 })
/** The same with unknown words, including the names of properties that every object has. */
const anyForged = callbackData(
  { number: id, word: fc.oneof(fc.constantFrom(...INHERITED), fc.string({ maxLength: 12 })) },
  { known: 0.2 },
)

const sample = (field: CallbackField) =>
  field === 'number' ? '1' : field === 'word' ? 'word' : field[0]

describe('callback data', () => {
  test('is decoded unchanged and fits into 64 bytes', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyButton, (data) => {
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
        const callback = decodeCallback(data)
        expect(callback).not.toBeNull()
        if (callback === null) return
        seen.add(callback.kind)
        expect(encodeCallback(callback)).toBe(data)
        expect(decodeCallback(encodeCallback(callback))).toEqual(callback)
      }),
      { numRuns: 1000 },
    )
    expect([...seen].sort()).toEqual([...new Set(CALLBACK_SHAPES.map(({ kind }) => kind))].sort())
  })

  test('with an unknown word is rejected', () => {
    fc.assert(
      fc.property(anyForged, (data) => {
        const [head, ...written] = data.split('.')
        const fields = CALLBACK_SHAPES.find((shape) => shape.head === head)?.fields ?? []
        const isForged = fields.some(
          ([, field], at) => Array.isArray(field) && !field.includes(written[at]),
        )
        if (isForged) expect(decodeCallback(data)).toBeNull()
      }),
      { numRuns: 1000 },
    )
  })

  test('with the name of a property of every object is rejected', () => {
    const read = CALLBACK_SHAPES.flatMap(({ head, fields }) =>
      fields.flatMap(([, field], at) =>
        Array.isArray(field)
          ? INHERITED.map((inherited) =>
              [head, ...fields.map(([, other], i) => (i === at ? inherited : sample(other)))].join(
                '.',
              ),
            )
          : [],
      ),
    ).filter((data) => decodeCallback(data) !== null)
    expect(read).toEqual([])
  })

  // Buttons that were sent must work forever: lines may be added here, but never changed.
  test.each<[string, Callback]>([
    ['1c.1a.2', { kind: 'card', digest: 46, position: 2 }],
    ['1p.1a.2.0', { kind: 'page', digest: 46, position: 2, page: 0 }],
    ['1h.1a.2.0.3', { kind: 'contents', digest: 46, position: 2, page: 0, article: 3 }],
    ['1A.1a', { kind: 'ask', asked: 46 }],
    ['1M.epub', { kind: 'savedFile', form: 'epub' }],
    ['1N.make.assistant', { kind: 'connect', act: 'make', what: 'assistant' }],
    ['1N.end.savedFeed', { kind: 'connect', act: 'end', what: 'savedFeed' }],
    ['1Q.9', { kind: 'askAbout', article: 9 }],
    ['1D.show.1a', { kind: 'discussion', act: 'show', article: 46 }],
    ['1D.close.1a', { kind: 'discussion', act: 'close', article: 46 }],
    ['1y.ask.1a.2', { kind: 'about', what: 'ask', digest: 46, position: 2 }],
    ['1l.asked.1a', { kind: 'list', name: 'asked', page: 46 }],
    ['1b.9.asked.1a', { kind: 'article', article: 9, name: 'asked', page: 46 }],
    ['1w.2.3', { kind: 'where', page: 2, pages: 3 }],
    ['1n', { kind: 'now' }],
    ['1o.time', { kind: 'settings', screen: 'time' }],
    ['1o.overview', { kind: 'settings', screen: 'overview' }],
    ['1s.zone.Europe/Berlin', { kind: 'set', name: 'zone', value: 'Europe/Berlin' }],
    ['1m.save.1a.2.0', { kind: 'reaction', reaction: 'save', digest: 46, position: 2, view: 0 }],
    ['1e.1a', { kind: 'closing', digest: 46 }],
    ['1v.1a', { kind: 'overview', digest: 46 }],
    ['1x.1a.2', { kind: 'more', digest: 46, position: 2 }],
    ['1y.why.1a.2', { kind: 'about', what: 'why', digest: 46, position: 2 }],
    ['1L.article.1a.2', { kind: 'listen', what: 'article', digest: 46, position: 2 }],
    ['1s.voice.digest', { kind: 'set', name: 'voice', value: 'digest' }],
    ['1q.source.1a.2', { kind: 'mute', what: 'source', digest: 46, position: 2 }],
    ['1d.less.topic.1a.2', { kind: 'less', act: 'less', what: 'topic', digest: 46, position: 2 }],
    ['1F.atOnce.1a.2', { kind: 'follow', act: 'atOnce', digest: 46, position: 2 }],
    ['1q.watch.1a.2', { kind: 'mute', what: 'watch', digest: 46, position: 2 }],
    ['1l.saved.1', { kind: 'list', name: 'saved', page: 1 }],
    ['1i.saved.drop.1a.1', { kind: 'item', name: 'saved', act: 'drop', id: 46, page: 1 }],
    ['1i.sources.switch.1a.1', { kind: 'item', name: 'sources', act: 'switch', id: 46, page: 1 }],
    ['1i.sources.allOff.1a.1', { kind: 'item', name: 'sources', act: 'allOff', id: 46, page: 1 }],
    ['1i.sources.revert.1a.1', { kind: 'item', name: 'sources', act: 'revert', id: 46, page: 1 }],
    ['1i.watched.drop.1a.0', { kind: 'item', name: 'watched', act: 'drop', id: 46, page: 0 }],
    ['1i.followed.drop.1a.0', { kind: 'item', name: 'followed', act: 'drop', id: 46, page: 0 }],
    ['1s.quiet.1320-420', { kind: 'set', name: 'quiet', value: '1320-420' }],
    ['1b.1a.saved.1', { kind: 'article', article: 46, name: 'saved', page: 1 }],
    ['1f.1a.saved.1.2', { kind: 'articlePage', article: 46, name: 'saved', page: 1, at: 2 }],
    ['1i.search.next.1a.1', { kind: 'item', name: 'search', act: 'next', id: 46, page: 1 }],
    ['1j.1a.saved.1.2', { kind: 'articleContents', article: 46, name: 'saved', page: 1, at: 2 }],
    [
      '1r.save.1a.top.1.2',
      { kind: 'articleSave', act: 'save', article: 46, name: 'top', page: 1, at: 2 },
    ],
    ['1i.saved.dropOld.1a.0', { kind: 'item', name: 'saved', act: 'dropOld', id: 46, page: 0 }],
    [
      '1B.show.1a.2.3.2s',
      { kind: 'translation', act: 'show', digest: 46, position: 2, article: 3, at: 100 },
    ],
    [
      '1C.open.1a.saved.1.2',
      { kind: 'articleTranslation', act: 'open', article: 46, name: 'saved', page: 1, at: 2 },
    ],
    ['1g.weekend', { kind: 'remind', when: 'weekend' }],
    ['1t.topic.ai', { kind: 'switch', name: 'topic', value: 'ai' }],
    ['1t.forget.yes', { kind: 'switch', name: 'forget', value: 'yes' }],
    ['1u.keep.1a', { kind: 'own', act: 'keep', id: 46 }],
    ['1u.mailNew.0', { kind: 'own', act: 'mailNew', id: 0 }],
    ['1u.mailEnd.0', { kind: 'own', act: 'mailEnd', id: 0 }],
    ['1u.leave.1a', { kind: 'own', act: 'leave', id: 46 }],
    ['1u.leaveNow.1a', { kind: 'own', act: 'leaveNow', id: 46 }],
    ['1k.read', { kind: 'link', act: 'read' }],
    ['1z.adopt.1a', { kind: 'wish', act: 'adopt', id: 46 }],
    ['1a.send.1a', { kind: 'admin', action: 'send', id: 46 }],
    ['2c.1a.2.3', { kind: 'card', digest: 46, position: 2, article: 3 }],
    ['2p.1a.2.0.3', { kind: 'page', digest: 46, position: 2, page: 0, article: 3 }],
  ])('%s means what it always meant', (data, callback) => {
    expect(decodeCallback(data)).toEqual(callback)
  })

  test.each([
    '',
    '1c',
    '1c.1',
    '1c.-1.2',
    '1c.1.2.3',
    '1c.01.2',
    '1c.zzzzzzzzzzzz.1',
    '2c.1.2',
    '1x.1',
    '1n.',
    '1m.save.1.2.1y2p0ij32e8e8',
    '1o.hour',
  ])('forged %j is refused', (data) => {
    expect(decodeCallback(data)).toBeNull()
  })

  // No word may be removed: the buttons of old messages contain it.
  test('includes every word that was ever sent in a button', () => {
    expect(
      Object.fromEntries(
        CALLBACK_SHAPES.flatMap(({ head, fields }) =>
          fields.flatMap(([name, field]) =>
            Array.isArray(field) ? [[`${head} ${name}`, field.join(' ')]] : [],
          ),
        ),
      ),
    ).toEqual({
      '1D act': 'show close',
      '1o screen':
        'overview time several days zone size form reading pictures speak language pause sound copies read quiet recap recapTime voice',
      '1s name':
        'time alsoTime days zone size minutes form reading pictures speak language pause sound copies read others quiet recapDay recapTime voice',
      '1m reaction': 'save up down',
      '1y what': 'why evidence sources ask timeline',
      '1F act': 'follow drop atOnce withDigest',
      '1L what': 'article digest',
      '1q what': 'source topic watch',
      '1d act': 'less undo',
      '1d what': 'source topic',
      '1l name': 'saved muted sources search recent top taste asked watched followed',
      '1i name': 'saved muted sources search recent top taste asked watched followed none',
      '1i act':
        'drop restore save unsave switch word source topic pin reset allOn allOff revert next dropOld restoreOld',
      '1b name': 'saved muted sources search recent top taste asked watched followed none',
      '1f name': 'saved muted sources search recent top taste asked watched followed none',
      '1j name': 'saved muted sources search recent top taste asked watched followed none',
      '1r act': 'save unsave',
      '1r name': 'saved muted sources search recent top taste asked watched followed none',
      '1B act': 'open show contents save unsave',
      '1C act': 'open show contents save unsave',
      '1C name': 'saved muted sources search recent top taste asked watched followed none',
      '1g when': 'ask tonight weekend off',
      '1a action': 'retry send cancel progress pause resume remove move',
      '1u act': 'ask export cancel all keep drop mailNew mailEnd leave leaveNow',
      '1z act': 'adopt refuse undo',
      '1k act': 'read add no',
      '1M form': 'markdown epub',
      '1N act': 'show make end restore maySave mayNotSave test saved digests',
      '1N what': 'all assistant digestFeed savedFeed webhook',
      '1t name': 'group forget topics topic locate',
    })
  })

  test('that could not be decoded is not encoded', () => {
    expect(() => encodeCallback({ kind: 'where', page: -1, pages: 2 })).toThrow(RangeError)
    expect(() => encodeCallback({ kind: 'where', page: 0.5, pages: 2 })).toThrow(RangeError)
    expect(() => encodeCallback({ kind: 'set', name: 'zone', value: 'a.b' })).toThrow(RangeError)
  })
})
