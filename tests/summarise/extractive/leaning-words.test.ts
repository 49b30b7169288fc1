import { expect, it } from 'vitest'
import { isLeaning } from '../../../src/summarise/extractive/leaning-words.ts'

it.each([
  ['en', 'This comes after police said so.'],
  ['en', '“They kept the mirror,” he said.'],
  ['en', 'For example, the cache is empty.'],
  ['en', 'In this setting, every metric is important.'],
  ['en', 'Each one is made for a system.'],
  ['en', 'It’s the fastest yet.'],
  ['de', 'Das ist ein Fehler.'],
  ['de', 'Außerdem läuft es auf Windows.'],
  ['fr', 'C’est une version majeure.'],
  ['fr', 'Cependant, le serveur reste.'],
  ['es', 'Sin embargo, el servidor sigue.'],
  ['pt', 'Além disso, o servidor fica.'],
  ['ru', 'При этом сервер остаётся.'],
  ['ru', 'Однако он работает.'],
  ['uk', 'Проте сервер працює.'],
  ['zh', '因此，服务器将关闭。'],
  ['ja', 'しかし、サーバーは残る。'],
  ['it', 'However, an unknown language is read as English.'],
])('%s: %s leans', (language, sentence) => {
  expect(isLeaning(sentence, language)).toBe(true)
})

it.each([
  ['en', 'This week the project released a server.'],
  ['en', 'Italy closed its servers.'],
  ['en', 'Because of the outage, Relay closed.'],
  ['de', 'Das Projekt Relais hat den Server veröffentlicht.'],
  ['de', 'Diese Woche erschien der Server.'],
  ['fr', 'Le projet a publié son serveur.'],
  ['es', 'El proyecto publicó su servidor.'],
  ['pt', 'O projeto publicou o servidor.'],
  ['ru', 'Проект выпустил сервер.'],
  ['uk', 'Проєкт випустив сервер.'],
  ['zh', '中继项目发布了服务器。'],
  ['ja', '中継プロジェクトはサーバーを公開した。'],
  ['constructor', 'The server is out.'],
])('%s: %s does not', (language, sentence) => {
  expect(isLeaning(sentence, language)).toBe(false)
})
