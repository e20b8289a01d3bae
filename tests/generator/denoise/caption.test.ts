import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { lookCaption } from '../../../generator/denoise/caption.ts'
import { LIGHTS, STYLES, WEATHERS } from '../../../models/contract/vocabulary.ts'

/** The first phrase that training has for each word of a family. */
async function trained(family: string): Promise<Record<string, string>> {
  const source = await readFile('models/training/caption.py', 'utf8')
  const table = source.split(`${family}_PHRASES = {`)[1]!.split('\n}')[0]!
  return Object.fromEntries([...table.matchAll(/"([\w-]+)": \["([^"]+)"/g)].map(([, word, phrase]) => [word, phrase]))
}

test('each light, weather and style is said in the words that training says first', async () => {
  const [lights, weathers, styles] = [await trained('LIGHT'), await trained('WEATHER'), await trained('STYLE')]
  const light = { kind: 'day', direction: 'left', colour: null, intensity: 0.5 } as const
  const weather = { kind: 'clear', intensity: 0.5 } as const
  for (const kind of LIGHTS) {
    expect(lookCaption({ ...light, kind }, weather, 'oil')).toBe(
      `${lights[kind]} from the left, clear sky, oil painting`,
    )
  }
  for (const kind of WEATHERS)
    expect(lookCaption(light, { ...weather, kind }, 'oil')).toContain(`, ${weathers[kind]}, oil`)
  for (const style of STYLES) expect(lookCaption(light, weather, style)).toMatch(new RegExp(`, ${styles[style]}$`))
})
