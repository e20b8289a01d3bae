import { parseArgs } from 'node:util'
import { listFunctions } from './names/list-functions.ts'
import { isBareWord, measureRooms } from './names/measure-rooms.ts'

/**
 * `npm run names`: which share of the functions has one bare word for a name, room by room, and which are the longest.
 * `--list` names each; `--room models/planner` looks at one room alone.
 */
const { values } = parseArgs({ options: { list: { type: 'boolean' }, room: { type: 'string' } } })
const LONGEST = 10

const functions = listFunctions(process.cwd()).filter(({ room }) => !values.room || room === values.room)
const rows = measureRooms(functions)
const column = (value: unknown, width: number) => String(value).padStart(width)
console.log('functions   bare  share   room')
for (const { room, functions, bare } of rows) {
  const share = ((100 * bare) / Math.max(1, functions)).toFixed(1)
  console.log(`${column(functions, 9)} ${column(bare, 6)} ${column(share, 5)} %  ${room}`)
}
console.log(`\nlongest functions, in lines:`)
for (const { name, path, line, lines } of functions.toSorted((a, b) => b.lines - a.lines).slice(0, LONGEST)) {
  console.log(`${column(lines, 9)}  ${name}  ${path}:${line}`)
}
if (values.list) {
  console.log('\nbare words:')
  for (const { name, path, line } of functions.filter(isBareWord)) console.log(`${name}  ${path}:${line}`)
}
