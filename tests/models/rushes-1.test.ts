import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { type ModelPackage, openPackage } from '../../generator/denoise/model-package.ts'
import { openSession } from '../../generator/denoise/session.ts'
import type { FeedTensor } from '../../generator/denoise/tensor-check.ts'

interface Listed {
  name: string
  dtype: 'float32' | 'int64'
  shape: number[]
  offset: number
}

let model: ModelPackage
beforeAll(async () => {
  model = await openPackage()
})

/** Inputs and PyTorch's outputs, by name. */
async function golden(): Promise<Record<string, FeedTensor>> {
  const listed: Listed[] = JSON.parse(await readFile(model.file('golden-index'), 'utf8'))
  const bytes = new Uint8Array(await readFile(model.file('golden')))
  return Object.fromEntries(
    listed.map(({ name, dtype, shape, offset }) => {
      const count = shape.reduce((product, size) => product * size, 1)
      const part = bytes.slice(offset).buffer
      const data = dtype === 'int64' ? new BigInt64Array(part, 0, count) : new Float32Array(part, 0, count)
      return [name, { data, dims: shape }]
    }),
  )
}

function furthest(ours: Float32Array, theirs: Float32Array): number {
  return ours.reduce((worst, value, index) => Math.max(worst, Math.abs(value - theirs[index]!)), 0)
}

test('the package is whole and fits in 40 MB', () => {
  const sizes = Object.values(model.manifest.files).map(({ bytes }) => bytes)
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(40e6)
  expect(model.manifest.parameters).toBeLessThanOrEqual(8e6)
})

test('the graph in Node answers what PyTorch answered', async () => {
  const { out_x, out_grid, ...inputs } = await golden()
  const session = await openSession(model.file('denoiser'), model.manifest, { provider: 'cpu' })
  try {
    const { x, grid } = await session.run(inputs)
    expect(furthest(x!, out_x!.data as Float32Array)).toBeLessThan(1e-3)
    expect(furthest(grid!, out_grid!.data as Float32Array)).toBeLessThan(1e-3)
  } finally {
    await session.close()
  }
})

test('every class the manifest names has its place in the condition vectors', () => {
  const { lights, weathers, styles } = model.manifest.looks
  const lengths = Object.fromEntries(model.manifest.inputs.map(({ name, shape }) => [name, shape.at(-1)]))
  expect(lengths).toMatchObject({ light: lights.length + 10, weather: weathers.length + 1, style: styles.length })
})
