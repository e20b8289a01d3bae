import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DENOISE_SOURCES, loadedSources, STAGE_SOURCES } from '../../generator/source-fingerprint.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

/** A small program: a.ts loads b.ts, which reads a table and uses a package; c.ts lies beside them. */
async function plant(changes: Record<string, string> = {}) {
  const files = {
    'a.ts': "import {\n  b,\n} from './b.ts'\nimport type { C } from './c.ts'\nexport const a: C = b\n",
    'b.ts': "import pkg from 'pkg/deep'\nexport const b = [pkg, new URL('table.tsv', import.meta.url)]\n",
    'c.ts': 'export type C = unknown\n',
    'table.tsv': 'fox\t1\n',
    'node_modules/pkg/package.json': '{ "version": "1.0.0" }',
    ...changes,
  }
  const folder = await temporaryFolder()
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  const root = pathToFileURL(`${folder}/`)
  return loadedSources(new URL('a.ts', root), root)
}

describe('the fingerprint of sources', () => {
  it('holds what is loaded, directly or not, with tables and the versions of packages, and nothing else', async () => {
    expect((await plant()).map(([name]) => name)).toEqual(['a.ts', 'b.ts', 'package:pkg', 'table.tsv'])
  })

  it.each([
    ['b.ts', 'export const b = 2\n', true],
    ['table.tsv', 'fox\t2\n', true],
    ['node_modules/pkg/package.json', '{ "version": "1.0.1" }', true],
    ['c.ts', 'export type C = number\n', false],
  ])('notices a change of %s as it should', async (name, text, noticed) => {
    const changed = JSON.stringify(await plant({ [name]: text })) !== JSON.stringify(await plant())
    expect(changed).toBe(noticed)
  })

  it('reaches every set, prop and actor of the stage, the cast, and the sampler', async () => {
    const staged = (await loadedSources(STAGE_SOURCES)).map(([name]) => name)
    expect(staged).toEqual(
      expect.arrayContaining([
        'generator/stage/stage.ts',
        'generator/stage/sets/forest.ts',
        'generator/stage/sky.ts',
        'models/cast/memory.tsv',
        'package:@napi-rs/canvas',
        'package:@lobehub/fluent-emoji-3d',
      ]),
    )
    const denoised = (await loadedSources(DENOISE_SOURCES)).map(([name]) => name)
    expect(denoised).toEqual(
      expect.arrayContaining(['generator/denoise/samplers/euler.ts', 'package:onnxruntime-node']),
    )
  })
})
