import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { RESOLUTIONS } from '../../models/contract/vocabulary.ts'
import { measureEditCost } from './edit-cost.ts'
import { type BenchOptions, type Resolution, SECONDS } from './film-of.ts'
import { measureFilms } from './films.ts'
import { measureMemory } from './memory.ts'
import { measureNetwork } from './network.ts'
import { measureParts } from './parts.ts'
import { measurePlaces } from './places.ts'
import { referenceSpeed } from './reference.ts'

const WORK = {
  places: 'the animatic in every place, as a share of plain arithmetic',
  parts: 'animatic, lay-out, network, rebuild, master and encode of a film, each by itself',
  network: 'the network beside a plain product of matrices on the same threads, fp32 and int8',
  films: 'whole films: first picture, first clean second, cores busy, peak memory',
  edits: 'edits by scope, as shares of the first rendering, at the first of the sizes',
  memory: 'resident memory of a process that stages a minute twice',
} as const
type Work = keyof typeof WORK

const HELP = `npm run bench -- [folder of a model package] [flags]

How fast this machine makes films. All of it takes a quarter of an hour and more; with --only it comes in pieces.

  --only list           of ${Object.keys(WORK).join(', ')}
  --sizes list          of ${RESOLUTIONS.join(', ')} (all)
  --seconds n           length of the films (${SECONDS})
${Object.entries(WORK)
  .map(([work, what]) => `\n  ${work.padEnd(10)} ${what}`)
  .join('')}`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: Object.keys(WORK).join(',') },
    sizes: { type: 'string', default: RESOLUTIONS.join(',') },
    seconds: { type: 'string', default: String(SECONDS) },
    help: { type: 'boolean', default: false },
  },
})

/** The words of a list, each one of those that are accepted. */
function readList<Word extends string>(flag: string, accepted: readonly Word[]): Word[] {
  return values[flag as 'only' | 'sizes'].split(',').map((word) => {
    const known = accepted.find((one) => one === word)
    if (known) return known
    throw new RangeError(`--${flag} "${word}"; accepted are ${accepted.join(', ')}`)
  })
}

async function measurePlacesAgainstArithmetic(): Promise<void> {
  const reference = referenceSpeed()
  console.log(`plain arithmetic ${reference.toFixed(0)} multiply-adds a microsecond`)
  for (const { what, value, unit } of await measurePlaces()) {
    const share = (value / reference).toPrecision(3)
    console.log(`${what.padEnd(36)} ${value.toFixed(1).padStart(8)} ${unit.padEnd(9)} ${share.padStart(9)} of it`)
  }
}

async function printMemory(): Promise<void> {
  for (const line of await measureMemory()) console.log(line)
}

const MEASURES: Record<Work, (options: BenchOptions) => Promise<void>> = {
  places: measurePlacesAgainstArithmetic,
  parts: measureParts,
  network: measureNetwork,
  films: measureFilms,
  edits: measureEditCost,
  memory: printMemory,
}

async function main(): Promise<void> {
  if (values.help) return console.log(HELP)
  const sizes = readList<Resolution>('sizes', RESOLUTIONS)
  const options = { packageDir: positionals[0], sizes, seconds: Number(values.seconds) }
  const chosen = readList('only', Object.keys(WORK) as Work[])
  console.log(`${availableParallelism()} cores`)
  for (const work of chosen) {
    console.log(`— ${work}: ${WORK[work]}`)
    await MEASURES[work](options)
  }
}

await main()
process.exit()
