import { readdirSync, readFileSync } from 'node:fs'
import { WorkflowManifest } from '../../../models/contract/workflow-manifest.ts'
import type { Faults, Graph } from './state.ts'

const FOLDER = new URL('../../../models/workflows/', import.meta.url)
const texts = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }))
const graphs = texts.filter(({ name }) => !name.includes('.manifest.')).map(({ text }): Graph => JSON.parse(text))
const manifests = texts
  .filter(({ name }) => name.includes('.manifest.'))
  .map(({ text }) => WorkflowManifest.parse(JSON.parse(text)))
const modelFiles = manifests.flatMap(({ models }) => models.map(({ file }) => file))

/** What may be left open at these nodes. */
const OPTIONAL: Record<string, string[]> = {
  WanVaceToVideo: ['control_video', 'control_masks', 'reference_image'],
  Wan22ImageToVideoLatent: ['start_image'],
}

/** What a server that can run every shipped workflow says of a node type; `{}` for one that it does not know. */
export function objectInfo(type: string, { lacksNodes = [], lacksModels = [] }: Faults): unknown {
  const nodes = graphs.flatMap((graph) => Object.values(graph).filter(({ class_type }) => class_type === type))
  if (nodes.length === 0 || lacksNodes.includes(type)) return {}
  const names = [...new Set(nodes.flatMap(({ inputs }) => Object.keys(inputs)))]
  const files = modelFiles.filter((file) => !lacksModels.includes(file))
  const told = names.map((name) => {
    const [value] = nodes.map(({ inputs }) => inputs[name])
    // The real server has choices in two shapes.
    if (typeof value === 'string' && modelFiles.includes(value)) {
      return [name, type === 'VAELoader' ? ['COMBO', { options: files }] : [files, {}]]
    }
    return [name, [typeof value === 'number' ? 'FLOAT' : typeof value === 'string' ? 'STRING' : '*', {}]]
  })
  const isOptional = ([name]: unknown[]) => OPTIONAL[type]?.includes(name as string) ?? false
  const required = Object.fromEntries(told.filter((input) => !isOptional(input)))
  const optional = Object.fromEntries(told.filter(isOptional))
  return { [type]: { input: { required, optional }, name: type } }
}
