import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { MEMORY_CLASSES, type MemoryRow, writeRows } from '../../models/cast/memory-row.ts'
import { loadAssets, rowOf } from './asset-memory.ts'

/** `node generator/stage/classify-memory.ts`: sorts every picture of the asset memory into models/cast/memory.tsv. */
const { out } = parseArgs({ options: { out: { type: 'string', default: 'models/cast/memory.tsv' } } }).values

const all = await loadAssets()
const rows: MemoryRow[] = []
for (const asset of all) rows.push(await rowOf(asset))
await writeFile(out, writeRows(rows))

const counts = MEMORY_CLASSES.map((one) => `${rows.filter((row) => row.class === one).length} ${one}`)
console.log(
  `${all.reduce((sum, { files }) => sum + files.length, 0)} files, ${rows.length} pictures: ${counts.join(', ')}`,
)
