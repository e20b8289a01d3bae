import { describe, expect, it } from 'vitest'
import { openPackage } from '../../../generator/denoise/model-package.ts'
import { chooseProviders } from '../../../generator/denoise/provider.ts'
import { openSession } from '../../../generator/denoise/session.ts'

const { manifest, file } = await openPackage('tests/fixtures/identity-model')
const everything = ['cpu', 'webgpu', 'cuda', 'coreml', 'dml'].map((name) => ({ name, bundled: true }))

describe('a session', () => {
  it('says which provider runs and why the preferred ones do not', async () => {
    const session = await openSession(file('denoiser'), manifest, { threads: 1 })
    const refused = session.refused.map(({ name }) => name)
    expect(['cuda', 'webgpu', 'coreml', 'dml', 'cpu']).toEqual([...new Set([...refused, session.provider])].sort(order))
    for (const { reason } of session.refused) expect(reason.length).toBeGreaterThan(10)
    await session.close()
  })

  it('tries only the provider that is asked for, and says why it did not run', async () => {
    const opening = openSession(file('denoiser'), manifest, { provider: 'cuda' })
    await expect(opening).rejects.toThrow(/no provider can run .*denoiser\.onnx \(cuda: /)
  })

  it('names what a wrong graph lacks', async () => {
    const outputs = [{ name: 'depth', type: 'float32' as const, shape: [1] }]
    const opening = openSession(file('denoiser'), { ...manifest, outputs }, { provider: 'cpu' })
    await expect(opening).rejects.toThrow('has no output "depth" that the manifest promises; it has x, grid')
  })

  it('checks what it is fed before it runs', async () => {
    const session = await openSession(file('denoiser'), manifest, { provider: 'cpu', threads: 1 })
    await expect(session.run({ z: { data: new Float32Array(4), dims: [4] } })).rejects.toThrow(
      'input "z" is float32 [4]; expected float32 [1, 8, 3, height, width]',
    )
    await session.close()
  })
})

function order(a: string, b: string): number {
  const words = ['cuda', 'webgpu', 'coreml', 'dml', 'cpu']
  return words.indexOf(a) - words.indexOf(b)
}

describe('the choice of providers', () => {
  it('puts a word from the option before RUSHES_PROVIDER, and that before the machine', () => {
    const environment = { RUSHES_PROVIDER: 'webgpu' }
    expect(chooseProviders(everything, 'cpu', environment).candidates).toEqual(['cpu'])
    expect(chooseProviders(everything, undefined, environment).candidates).toEqual(['webgpu'])
  })

  it('refuses a word that is no provider', () => {
    expect(() => chooseProviders(everything, 'tpu', {})).toThrow(
      '"tpu" is no provider; accepted are cuda, webgpu, coreml, dml, cpu',
    )
  })

  it('does not take a software adapter for a GPU', () => {
    const environment = { VK_DRIVER_FILES: '/usr/lib/chromium/vk_swiftshader_icd.json' }
    const { candidates, refused } = chooseProviders(everything, undefined, environment)
    const linux = process.platform === 'linux'
    expect(candidates.includes('webgpu')).toBe(!linux)
    if (linux) expect(refused.find(({ name }) => name === 'webgpu')?.reason).toContain('software Vulkan')
  })

  it('always ends with the CPU', () => {
    expect(chooseProviders(everything, undefined, {}).candidates.at(-1)).toBe('cpu')
  })
})
