import { describe, expect, it } from 'vitest'
import { lookCaption } from '../../../generator/denoise/caption.ts'
import { conditionTensors } from '../../../generator/denoise/conditions.ts'
import { openPackage } from '../../../generator/denoise/model-package.ts'
import { openTokenizer } from '../../../generator/denoise/tokenizer.ts'
import { aPlan } from '../a-plan.ts'

const { manifest, file } = await openPackage('tests/fixtures/tiny-model')
const tokenize = await openTokenizer(file('tokenizer'), manifest.text.tokens)

function tensorsOf(shot: Parameters<typeof aPlan>[0]) {
  const { look, shots } = aPlan(shot)
  return conditionTensors(manifest, tokenize, { look, light: shots[0]!.light, weather: shots[0]!.weather })
}

describe('the conditions', () => {
  it('say light as kind, direction, colour, whether there is one, and intensity', () => {
    const light = { kind: 'golden', direction: 'back', colour: '#ff0080', intensity: 0.75 } as const
    const { data, dims } = tensorsOf({ shots: [{ light }] }).light
    expect(dims).toEqual([1, 13])
    const values = [...(data as Float32Array)]
    expect(values.slice(0, 8)).toEqual([0, 1, 0, 0, 0, 0, 1, 0])
    expect(values.slice(8, 10)).toEqual([1, -1])
    expect(values[10]).toBeCloseTo(128 / 127.5 - 1, 6)
    expect(values.slice(11)).toEqual([1, 0.75])
  })

  it('leave the colour of the light at zero when the kind has its own', () => {
    expect([...(tensorsOf({}).light.data as Float32Array)].slice(8)).toEqual([0, 0, 0, 0, 0.5])
  })

  it('say a clear sky without intensity', () => {
    const clear = { kind: 'clear', intensity: 0.8 } as const
    expect([...(tensorsOf({ shots: [{ weather: clear }] }).weather.data as Float32Array)]).toEqual([1, 0, 0, 0])
    const mist = { kind: 'mist', intensity: 0.25 } as const
    expect([...(tensorsOf({ shots: [{ weather: mist }] }).weather.data as Float32Array)]).toEqual([0, 0, 1, 0.25])
  })

  it('repeat a short palette from its first colour on, and leave an empty one at zero', () => {
    const [white, black] = [
      [1, 1, 1],
      [-1, -1, -1],
    ]
    const { data } = tensorsOf({ look: { palette: ['#ffffff', '#000000'] } }).palette
    expect([...(data as Float32Array)]).toEqual([white, black, white, black, white, [1]].flat())
    expect(tensorsOf({}).palette.data).toEqual(new Float32Array(16))
  })

  it('say a grade as colours, unless the plan names its own', () => {
    const colours = (look: NonNullable<Parameters<typeof aPlan>[0]>['look']) => tensorsOf({ look }).palette.data
    expect(colours({ grade: 'warm' })).not.toEqual(colours({}))
    expect(colours({ grade: 'warm' })).not.toEqual(colours({ grade: 'cool' }))
    expect(colours({ grade: 'warm', palette: ['#00ff00'] })).toEqual(colours({ palette: ['#00ff00'] }))
  })

  it('name a look that the package does not know and those it knows', () => {
    expect(() => tensorsOf({ look: { style: 'anime' } })).toThrow(
      'tiny-model does not know the style "anime"; it knows realistic-3d, cartoon, oil',
    )
  })

  it('write every token of the caption, and never a noun', () => {
    const light = { kind: 'golden', direction: 'left', colour: null, intensity: 0.9 } as const
    const weather = { kind: 'rain', intensity: 0.1 } as const
    expect(lookCaption(light, weather, 'oil')).toBe('bright golden hour light from the left, light rain, oil painting')
    const tokens = [
      ...(tensorsOf({ look: { style: 'oil' }, shots: [{ light, weather }] }).tokens.data as BigInt64Array),
    ]
    expect(tokens).toHaveLength(24)
    expect(tokens.filter((id) => id > 1n)).toHaveLength(13)
    const other = tensorsOf({ look: { style: 'oil' }, shots: [{ light, weather, prompt: 'a whale', subjects: [] }] })
    expect([...(other.tokens.data as BigInt64Array)]).toEqual(tokens)
  })

  it('leave out words that the vocabulary lacks', () => {
    expect([...tokenize('golden zeppelin light')]).toEqual([...tokenize('golden light')])
  })
})
