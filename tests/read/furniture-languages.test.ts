import { describe, expect, test } from 'vitest'
import { above, below, inside } from './drafts-of.ts'

describe('furniture below an article goes in every language', () => {
  test.each([
    'Nous et nos partenaires utilisons des cookies pour mesurer les visites.',
    'Usamos cookies para medir las visitas. Si sigue leyendo, las acepta.',
    'Usamos cookies para medir as visitas. Ao continuar, você aceita.',
    'Мы используем файлы cookie, чтобы считать посетителей.',
    'Ми використовуємо файли cookie, щоб рахувати відвідувачів.',
    '我们使用 Cookie 来统计访问量。',
    'Compartir este artículo',
    'Compartilhe este post',
    'Поделиться статьёй',
    'Поділитися статтею',
    '分享这篇文章',
    'Last updated on March 9, 2026',
    'Zuletzt aktualisiert am 9. März 2026',
    'Dernière mise à jour le 9 mars 2026',
    'Última actualización: 9 de marzo de 2026',
    'Última atualização: 9 de março de 2026',
    'Последнее обновление: 9 марта 2026 г.',
    'Останнє оновлення: 9 березня 2026 р.',
    '最后更新于 2026年3月9日',
    'Retour en haut',
    'Volver arriba',
    'Voltar ao topo',
    'Вернуться наверх',
  ])('%s', (line) => {
    expect(below(`<p>${line}</p>`)).toEqual([])
  })

  test.each([
    '4 Comments',
    'Kommentare (12)',
    '1 commentaire',
    '21 комментарий',
    '3 коментарі',
    '5 条评论',
  ])('%s, with the comments', (count) => {
    expect(below(`<h3>${count}</h3><p>Tom</p><p>I was there, and it was dark.</p>`)).toEqual([])
  })

  test.each(['¿No tienes tiempo para leer? Ver el resumen', '阅读时间：4 分钟'])(
    '%s, above it',
    (line) => {
      expect(above(`<p>${line}</p>`)).toEqual([])
    },
  )
})

describe('the same words stay where they are the article’s', () => {
  test.each([
    'Сайт использует одну лампу и два зеркала.',
    'Edit this page before the boat leaves.',
  ])('%s', (line) => {
    expect(inside(`<p>${line}</p>`)).toEqual([line])
  })

  test('a last line with a date of its own', () => {
    expect(below('<p>The lamp went out on 9 March 2026.</p>')).toHaveLength(1)
    expect(below('<p>Bergen, 9 March 2026</p>')).toHaveLength(1)
  })

  test('entries that the text announces', () => {
    const html =
      '<p>The menu has three entries:</p><ul><li>Search</li><li>Share</li><li>Print</li></ul>'
    expect(inside(html)).toEqual(['The menu has three entries:', 'Search / Share / Print'])
  })

  test.each(['Werbung', 'Publicité', '广告'])('a section called %s among others', (word) => {
    const html = `<h2>Oil</h2><p>Oil is what the lamp burns all night.</p><h2>${word}</h2><p>A poster on the pier brought two keepers.</p>`
    expect(inside(html)).toContain(word)
    expect(inside(`<h4>${word}</h4><p>The keeper went on to count his barrels.</p>`)).not.toContain(
      word,
    )
  })

  test('a heading that goes on after the word for tags', () => {
    expect(
      inside('<h2>Теги: как их хранить</h2><p>Их хранят в одной большой книге.</p>'),
    ).toContain('Теги: как их хранить')
  })
})
