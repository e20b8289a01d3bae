import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isLink } from '../../generator/comfyui/bindings.ts'
import { readWorkflow } from '../../generator/comfyui/workflow.ts'
import { ComfySpec } from '../../models/contract/comfy-spec.ts'

const names = globSync('models/workflows/*.json')
  .map((path) => basename(path, '.json'))
  .filter((name) => !name.endsWith('.manifest'))
const specOf = (more: object) => ComfySpec.parse({ kind: 'comfyui', baseUrl: 'http://127.0.0.1:8188', ...more })

describe.each(names)('the workflow %s', (workflow) => {
  it('is whole: every link leads to a node, and every model file of its manifest stands in it', async () => {
    const { graph, manifest } = await readWorkflow(specOf({ workflow }))
    const values = Object.values(graph).flatMap(({ inputs }) => Object.values(inputs))
    expect(values.filter(isLink).filter(([id]) => !graph[id])).toEqual([])
    for (const { file } of manifest.models) expect(values).toContain(file)
    for (const type of Object.keys(manifest.nodes)) {
      expect(Object.values(graph).map(({ class_type }) => class_type)).toContain(type)
    }
  })

  it('takes all that a shot has: words, seed, size, length and rate, and the control that its manifest promises', async () => {
    const { bindings, manifest } = await readWorkflow(specOf({ workflow }))
    const fields = ['prompt', 'negative', 'seed', 'width', 'height', 'length', 'fps', 'output'] as const
    for (const field of fields) expect(bindings[field], field).toBeDefined()
    expect(bindings.control !== undefined).toBe(manifest.control.length > 0)
    expect(bindings.first !== undefined).toBe(workflow.includes('first-frame'))
  })
})

it('where a field goes is first what the person said, then the title, then the type of node, then the input', async () => {
  const said = await readWorkflow(specOf({ workflow: 'wan-text', bind: { prompt: 'negative.text' } }))
  expect(said.bindings.prompt).toEqual([{ node: 'negative', input: 'text' }])
  const titled = await readWorkflow(specOf({ workflow: 'wan-text' }))
  expect(titled.bindings.prompt).toEqual([{ node: 'positive', input: 'text' }])
  const typed = titled.bindings.fps
  expect(typed).toEqual([{ node: 'video', input: 'fps' }])
  const other = { nodes: { save: { class_type: 'SomeOtherSaver', inputs: { filename_prefix: 'x' } } } }
  expect((await readWorkflow(specOf({ workflow: 'wan-text', ...other }))).bindings.output).toEqual([
    { node: 'save', input: 'filename_prefix' },
  ])
})
