import { expect, it } from 'vitest'
import { parseProse } from '../../../chat-ui/thread/prose.ts'

const plain = (text: string) => ({ kind: 'plain', text })

it('plain text stays as it was written, line by line', () => {
  expect(parseProse('A fox.\nIn a forest.\n\nThree seconds.')).toEqual([
    { kind: 'paragraph', runs: [plain('A fox.'), plain('\n'), plain('In a forest.')] },
    { kind: 'paragraph', runs: [plain('Three seconds.')] },
  ])
})

it('lists become lists, also right after a sentence', () => {
  expect(parseProse('Assumed:\n- 3 seconds\n- 16:9')).toEqual([
    { kind: 'paragraph', runs: [plain('Assumed:')] },
    { kind: 'list', ordered: false, items: [[plain('3 seconds')], [plain('16:9')]] },
  ])
  expect(parseProse('1. fox\n2) dog')).toEqual([
    { kind: 'list', ordered: true, items: [[plain('fox')], [plain('dog')]] },
  ])
})

it('strong words and code are told apart', () => {
  expect(parseProse('a **golden** light, seed `7`')).toEqual([
    {
      kind: 'paragraph',
      runs: [plain('a '), { kind: 'strong', text: 'golden' }, plain(' light, seed '), { kind: 'code', text: '7' }],
    },
  ])
})

it('text that stops in the middle of a mark shows the mark', () => {
  expect(parseProse('a **gold')).toEqual([{ kind: 'paragraph', runs: [plain('a **gold')] }])
})

it('markup of a page is only text', () => {
  const markup = '<img src=x onerror=alert(1)>'
  expect(parseProse(markup)).toEqual([{ kind: 'paragraph', runs: [plain(markup)] }])
})

it('headings, quotes, code, emphasis and addresses are told apart, and only the web is linked', () => {
  expect(parseProse('# Shots\nfirst *soft* then\n> said\n```\na **b**\n\nc\n```\nafter')).toEqual([
    { kind: 'heading', runs: [plain('Shots')] },
    { kind: 'paragraph', runs: [plain('first '), { kind: 'em', text: 'soft' }, plain(' then')] },
    { kind: 'quote', runs: [plain('said')] },
    { kind: 'code', text: 'a **b**\n\nc' },
    { kind: 'paragraph', runs: [plain('after')] },
  ])
  expect(parseProse('see [the page](https://a.b/c) or http://d.e.')).toEqual([
    {
      kind: 'paragraph',
      runs: [
        plain('see '),
        { kind: 'link', text: 'the page', href: 'https://a.b/c' },
        plain(' or '),
        { kind: 'link', text: 'http://d.e', href: 'http://d.e' },
        plain('.'),
      ],
    },
  ])
  const odd = '[x](javascript:alert(1)) 2 * 3 * 4 snake_case_name'
  expect(parseProse(odd)).toEqual([{ kind: 'paragraph', runs: [plain(odd)] }])
})
