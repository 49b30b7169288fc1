import { describe, expect, it } from 'vitest'
import { isJunk } from '../../../src/summarise/extractive/junk.ts'

describe('is boilerplate', () => {
  it.each([
    'By Ada Moreno and Jonas Lindqvist',
    'Published 14:11 EST, 25 October 2013.',
    'Scroll down for video of the whole scene.',
    'Read more about the launch on our other page.',
    'Subscribe to our newsletter to get stories like this.',
    'This article was first published in our weekly letter.',
    'In this detailed guide, we break down the top tools.',
    'Why it matters now',
    'What is it for?',
    'The options that you can choose between are:',
    'Download the release from https://relay.example/get today.',
    'Lesen Sie auch: Was die Hersteller dazu sagen.',
    'Читайте также: что говорят производители об этом.',
    'Suscríbete a nuestro boletín para recibir más noticias.',
    '责任编辑:王小明。',
    '* * * * *',
  ])('%s', (sentence) => {
    expect(isJunk(sentence)).toBe(true)
  })
})

describe('is a sentence of the article', () => {
  it.each([
    'By releasing the code the firm hopes to win developers over.',
    'The photo app was downloaded four million times.',
    'Readers subscribe to it for nine dollars a month.',
    'Der Hersteller senkt die Preise um zehn Prozent.',
    'Компания снизила цены на десять процентов.',
    '该公司周二宣布将价格下调百分之十。',
  ])('%s', (sentence) => {
    expect(isJunk(sentence)).toBe(false)
  })
})
