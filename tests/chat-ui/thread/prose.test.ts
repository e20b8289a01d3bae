import { expect, it } from 'vitest'
import { prose } from '../../../chat-ui/thread/prose.ts'

const plain = (text: string) => ({ kind: 'plain', text })

it('plain text stays as it was written, line by line', () => {
  expect(prose('A fox.\nIn a forest.\n\nThree seconds.')).toEqual([
    { kind: 'paragraph', runs: [plain('A fox.'), plain('\n'), plain('In a forest.')] },
    { kind: 'paragraph', runs: [plain('Three seconds.')] },
  ])
})

it('lists become lists, also right after a sentence', () => {
  expect(prose('Assumed:\n- 3 seconds\n- 16:9')).toEqual([
    { kind: 'paragraph', runs: [plain('Assumed:')] },
    { kind: 'list', ordered: false, items: [[plain('3 seconds')], [plain('16:9')]] },
  ])
  expect(prose('1. fox\n2) dog')).toEqual([{ kind: 'list', ordered: true, items: [[plain('fox')], [plain('dog')]] }])
})

it('strong words and code are told apart', () => {
  expect(prose('a **golden** light, seed `7`')).toEqual([
    {
      kind: 'paragraph',
      runs: [plain('a '), { kind: 'strong', text: 'golden' }, plain(' light, seed '), { kind: 'code', text: '7' }],
    },
  ])
})

it('text that stops in the middle of a mark shows the mark', () => {
  expect(prose('a **gold')).toEqual([{ kind: 'paragraph', runs: [plain('a **gold')] }])
})

it('markup of a page is only text', () => {
  const markup = '<img src=x onerror=alert(1)>'
  expect(prose(markup)).toEqual([{ kind: 'paragraph', runs: [plain(markup)] }])
})
