import type { ModelManifest } from '../../models/contract/manifest.ts'

/** What goes into a network: values with their dimensions. */
export interface FeedTensor {
  data: Float32Array | BigInt64Array
  dims: number[]
}

/** The tensors that a manifest promises. */
export type GraphContract = Pick<ModelManifest, 'inputs' | 'outputs'>
type TensorSpec = GraphContract['inputs'][number]

/** What a loaded graph says of itself. */
export interface GraphTensors {
  inputMetadata: readonly GraphTensor[]
  outputMetadata: readonly GraphTensor[]
}
type GraphTensor = { name: string; isTensor: boolean; type?: string; shape?: readonly (number | string)[] }

/** The manifest, the graph and the values given to it do not agree; the message names both sides. */
export class TensorMismatch extends Error {
  override name = 'TensorMismatch'
}

/** Compares a loaded graph with its manifest: names, types, ranks and fixed sizes. Throws TensorMismatch. */
export function checkGraph(path: string, contract: GraphContract, graph: GraphTensors): void {
  compareTensors(path, 'input', contract.inputs, graph.inputMetadata)
  compareTensors(path, 'output', contract.outputs, graph.outputMetadata)
}

function compareTensors(path: string, role: string, specs: readonly TensorSpec[], found: readonly GraphTensor[]): void {
  for (const spec of specs) {
    const tensor = found.find(({ name }) => name === spec.name)
    if (!tensor) {
      const names = found.map(({ name }) => name).join(', ')
      throw new TensorMismatch(`${path} has no ${role} "${spec.name}" that the manifest promises; it has ${names}`)
    }
    const agrees = tensor.type === spec.type && shapeFits(spec.shape, tensor.shape ?? [])
    if (!agrees) {
      const is = describeTensor(tensor.type ?? 'no tensor', tensor.shape ?? [])
      throw new TensorMismatch(
        `${path}: ${role} "${spec.name}" is ${is}; the manifest says ${describeTensor(spec.type, spec.shape)}`,
      )
    }
  }
  const extra = role === 'input' ? found.find(({ name }) => !specs.some((spec) => spec.name === name)) : undefined
  if (extra) throw new TensorMismatch(`${path} wants an input "${extra.name}" that the manifest does not name`)
}

/** Same rank, and no two fixed sizes that differ. */
function shapeFits(promised: readonly (number | string)[], found: readonly (number | string)[]): boolean {
  return (
    promised.length === found.length &&
    promised.every((size, axis) => typeof size === 'string' || typeof found[axis] === 'string' || size === found[axis])
  )
}

/**
 * Compares what is to be fed with the manifest's inputs; a named dimension must have one size throughout.
 * Throws TensorMismatch.
 */
export function checkFeeds(specs: readonly TensorSpec[], feeds: Record<string, FeedTensor>): void {
  const stranger = Object.keys(feeds).find((name) => !specs.some((spec) => spec.name === name))
  if (stranger) {
    const names = specs.map(({ name }) => name).join(', ')
    throw new TensorMismatch(`the network has no input "${stranger}"; its inputs are ${names}`)
  }
  const sizes = new Map<string, number>()
  for (const spec of specs) {
    const feed = feeds[spec.name]
    if (!feed) throw new TensorMismatch(`input "${spec.name}" (${describeTensor(spec.type, spec.shape)}) was not given`)
    checkFeed(spec, feed, sizes)
  }
}

function checkFeed(spec: TensorSpec, feed: FeedTensor, sizes: Map<string, number>): void {
  const type = feed.data instanceof BigInt64Array ? 'int64' : 'float32'
  const wanted = spec.shape.map((size) => (typeof size === 'string' ? (sizes.get(size) ?? size) : size))
  if (type !== spec.type || !shapeFits(wanted, feed.dims)) {
    throw new TensorMismatch(
      `input "${spec.name}" is ${describeTensor(type, feed.dims)}; expected ${describeTensor(spec.type, wanted)}`,
    )
  }
  const values = feed.dims.reduce((product, size) => product * size, 1)
  if (feed.data.length !== values) {
    throw new TensorMismatch(
      `input "${spec.name}" has ${feed.data.length} values; ${describeTensor(type, feed.dims)} has ${values}`,
    )
  }
  for (const [axis, size] of spec.shape.entries()) if (typeof size === 'string') sizes.set(size, feed.dims[axis]!)
}

function describeTensor(type: string, shape: readonly (number | string)[]): string {
  return `${type} [${shape.join(', ')}]`
}
