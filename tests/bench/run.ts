import { availableParallelism } from 'node:os'
import { measureMemory } from './memory.ts'
import { measurePlaces } from './places.ts'
import { referenceSpeed } from './reference.ts'
import { measureRendering } from './rendering.ts'

/**
 * `npm run bench [-- <folder of a model package>]`: how fast the parts of a rendering are on this machine, and what
 * memory the stage takes.
 */
const [packageDir, ...more] = process.argv.slice(2)
if (packageDir?.startsWith('-') || more.length > 0) {
  const said = [packageDir, ...more].join(' ')
  process.stderr.write(`rushes: bench got "${said}"; accepted is the folder of a model package\n`)
  process.exit(2)
}
const reference = referenceSpeed()
console.log(`${availableParallelism()} cores; plain arithmetic ${reference.toFixed(0)} multiply-adds a microsecond`)
for (const { what, value, unit } of [...(await measurePlaces()), ...(await measureRendering(packageDir))]) {
  const share = (value / reference).toPrecision(3)
  console.log(
    `${what.padEnd(36)} ${value.toFixed(1).padStart(8)} ${unit.padEnd(9)} ${share.padStart(9)} of the arithmetic`,
  )
}
for (const line of await measureMemory()) console.log(line)
process.exit()
