import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What only the engine that runs model packages may speak of. */
const ENGINE_WORDS = /onnx|manifest|chunk|package/i
/** Quoted words are data, such as the noun "package"; the paths of imports are looked at apart. */
const withoutStrings = (text: string) => text.replace(/'[^'\n]*'/g, "''").replace(/^import .*$/gm, '')

const BLIND = ['generator/render.ts', 'generator/worker.ts', 'server/studio.ts', ...globSync('models/planner/**/*.ts')]

test('renderer, worker, studio and planner know nothing of what is inside an engine', () => {
  expect(BLIND.length).toBeGreaterThan(50)
  const telling = BLIND.flatMap((path) => {
    const text = readFileSync(path, 'utf8')
    const lines = withoutStrings(text).split('\n')
    const spoken = lines.filter((line) => ENGINE_WORDS.test(line)).map((line) => `${path}: ${line.trim()}`)
    const imported = [...text.matchAll(/from '([^']*\/(?:denoise|comfyui|videos-api)\/[^']*)'/g)].map(
      ([, from]) => `${path}: ${from}`,
    )
    return [...spoken, ...imported]
  })
  expect(telling).toEqual([])
})

test('the planted word is found', () => {
  expect(ENGINE_WORDS.test(withoutStrings("const manifest = read('a')"))).toBe(true)
  expect(ENGINE_WORDS.test(withoutStrings("noun('package')"))).toBe(false)
})
