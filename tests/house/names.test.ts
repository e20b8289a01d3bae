import { expect, test } from 'vitest'
import { functionsIn, listFunctions } from './names/list-functions.ts'
import { isBareWord, measureRooms } from './names/measure-rooms.ts'

/** Of a hundred functions so many may have one bare word for a name. */
const MOST = 8

test('functions say what they do to what, in every room', () => {
  const rooms = measureRooms(listFunctions(process.cwd()))
  expect(rooms.at(-1)!.functions).toBeGreaterThan(2000)
  const above = rooms.filter(({ functions, bare }) => (100 * bare) / functions > MOST)
  expect(above).toEqual([])
})

test('a bare word is found, a well-known verb and a component of the page are not', () => {
  const text = [
    'function forest() {}',
    'export const read = () => 1',
    'const width = 3',
    'export function readPlan() {}',
  ]
  const found = functionsIn('generator/stage/a.ts', text.join('\n'))
  expect(found.map(({ name }) => name)).toEqual(['forest', 'read', 'readPlan'])
  expect(found.filter(isBareWord).map(({ name, line, room }) => `${name} ${line} ${room}`)).toEqual([
    'forest 1 generator/stage',
  ])
  expect(functionsIn('chat-ui/Room.tsx', 'export function Room() {}')).toEqual([])
})
