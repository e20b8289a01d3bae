import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPackage } from '../../../generator/denoise/model-package.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rushes-package-'))
  await cp('tests/fixtures/identity-model', dir, { recursive: true })
})
afterEach(() => rm(dir, { recursive: true }))

async function changeManifest(change: (manifest: Record<string, unknown>) => void): Promise<void> {
  const path = join(dir, 'manifest.json')
  const manifest = JSON.parse(await readFile(path, 'utf8'))
  change(manifest)
  await writeFile(path, JSON.stringify(manifest))
}

describe('a model package', () => {
  it('opens when every file is whole, and names its files by role', async () => {
    const whole = await openPackage(dir)
    expect(whole.manifest.name).toBe('identity-model')
    expect(whole.file('denoiser')).toBe(join(dir, 'denoiser.onnx'))
    expect(whole.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('says which folder has no manifest', async () => {
    await expect(openPackage(join(dir, 'nowhere'))).rejects.toThrow(`no model package in ${join(dir, 'nowhere')}`)
  })

  it('says what is wrong with a manifest', async () => {
    await changeManifest((manifest) => {
      manifest.format = 'other/9'
    })
    await expect(openPackage(dir)).rejects.toThrow(/manifest\.json is not a rushes-package\/1 manifest: format: /)
    await writeFile(join(dir, 'manifest.json'), '{')
    await expect(openPackage(dir)).rejects.toThrow('manifest.json is not JSON')
  })

  it('names a file that is missing, too short or changed, and what was expected', async () => {
    const path = join(dir, 'tokenizer.json')
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('golden', 'silver'))
    await expect(openPackage(dir)).rejects.toThrow(/tokenizer\.json has SHA-256 [0-9a-f]{64}; the manifest expects/)
    await writeFile(path, text.slice(1))
    await expect(openPackage(dir)).rejects.toThrow(
      `tokenizer.json has ${text.length - 1} bytes; the manifest expects ${text.length}`,
    )
    await rm(path)
    await expect(openPackage(dir)).rejects.toThrow('tokenizer.json is missing')
  })

  it('says which roles it has when asked for another', async () => {
    const whole = await openPackage(dir)
    expect(() => whole.file('upscaler')).toThrow('names no "upscaler" file; it names denoiser, tokenizer')
  })
})
