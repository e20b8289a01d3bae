import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEnginesFile } from '../../../generator/engines/engines-file.ts'
import { temporaryFolder } from '../../setup/temporary-folder.ts'

async function folderWith(spec: object): Promise<{ folder: string; path: string }> {
  const folder = await temporaryFolder()
  const path = join(folder, 'engines.json')
  await writeFile(path, JSON.stringify({ engines: { far: spec } }))
  return { folder, path }
}

test('the values of extra headers are stored encrypted, and read back for their own address alone', async () => {
  const spec = { kind: 'comfyui', baseUrl: 'http://127.0.0.1:8188', headers: { authorization: 'Bearer secret' } }
  const { folder, path } = await folderWith(spec)
  for (let reading = 0; reading < 2; reading++) {
    const { far } = (await readEnginesFile(folder)).engines
    expect(far).toMatchObject({ kind: 'comfyui', headers: { authorization: 'Bearer secret' } })
  }
  const stored = await readFile(path, 'utf8')
  expect(stored).not.toContain('secret')
  await writeFile(path, stored.replace(':8188', ':8189'))
  await expect(readEnginesFile(folder)).rejects.toThrow(/cannot be read: it was sealed for another address/)
})
