import { describe, expect, it } from 'vitest'
import { checkFeeds, checkGraph, type GraphContract } from '../../../generator/denoise/tensor-check.ts'

const contract: GraphContract = {
  inputs: [
    { name: 'z', type: 'float32', shape: [1, 'height', 'width'] },
    { name: 'control', type: 'float32', shape: [1, 'height', 'width'] },
    { name: 'tokens', type: 'int64', shape: [1, 2] },
  ],
  outputs: [{ name: 'x', type: 'float32', shape: [1, 'height', 'width'] }],
}
const picture = (height: number, width: number) => ({
  data: new Float32Array(height * width),
  dims: [1, height, width],
})
const tokens = { data: new BigInt64Array(2), dims: [1, 2] }

describe('what is fed to a network', () => {
  it('passes when names, types and shapes agree', () => {
    checkFeeds(contract.inputs, { z: picture(2, 3), control: picture(2, 3), tokens })
  })

  it('is refused when a name is missing or unknown', () => {
    expect(() => checkFeeds(contract.inputs, { z: picture(2, 3), tokens })).toThrow(
      'input "control" (float32 [1, height, width]) was not given',
    )
    expect(() => checkFeeds(contract.inputs, { noise: picture(2, 3) })).toThrow(
      'the network has no input "noise"; its inputs are z, control, tokens',
    )
  })

  it('is refused when a type or a shape differs, and both are named', () => {
    const wrong = { data: new Float32Array(2), dims: [1, 2] }
    expect(() => checkFeeds(contract.inputs, { z: picture(2, 3), control: picture(2, 3), tokens: wrong })).toThrow(
      'input "tokens" is float32 [1, 2]; expected int64 [1, 2]',
    )
    expect(() => checkFeeds(contract.inputs, { z: picture(2, 3), control: picture(4, 3), tokens })).toThrow(
      'input "control" is float32 [1, 4, 3]; expected float32 [1, 2, 3]',
    )
  })

  it('is refused when there are fewer values than the shape says', () => {
    const short = { data: new Float32Array(5), dims: [1, 2, 3] }
    expect(() => checkFeeds(contract.inputs, { z: short, control: picture(2, 3), tokens })).toThrow(
      'input "z" has 5 values; float32 [1, 2, 3] has 6',
    )
  })
})

describe('a loaded graph', () => {
  const tensor = (name: string, shape: (number | string)[], type = 'float32') => ({ name, isTensor: true, type, shape })
  const graph = {
    inputMetadata: [tensor('z', [1, 'h', 'w']), tensor('control', [1, 'h', 'w']), tensor('tokens', [1, 2], 'int64')],
    outputMetadata: [tensor('x', [1, 'h', 'w'])],
  }

  it('passes when it keeps what the manifest promises', () => {
    checkGraph('denoiser.onnx', contract, graph)
  })

  it('is refused with both sides named when it does not', () => {
    const other = { ...graph, outputMetadata: [tensor('x', [1, 3, 'h', 'w'])] }
    expect(() => checkGraph('denoiser.onnx', contract, other)).toThrow(
      'denoiser.onnx: output "x" is float32 [1, 3, h, w]; the manifest says float32 [1, height, width]',
    )
    const more = { ...graph, inputMetadata: [...graph.inputMetadata, tensor('mask', [1])] }
    expect(() => checkGraph('denoiser.onnx', contract, more)).toThrow('wants an input "mask"')
  })
})
