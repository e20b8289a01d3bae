import type { WorkflowField } from '../../models/contract/workflow-manifest.ts'
import type { WorkflowGraph } from './workflow-graph.ts'

/** Where a value is put. */
export interface Place {
  node: string
  input: string
}

export type Bindings = Partial<Record<WorkflowField, Place[]>>

interface Rule {
  /** What the node is called after "RUSHES:". */
  titles: string[]
  /** The inputs that can take it, the likeliest first. */
  inputs: string[]
  /** Node types that take it where no title says so; null where the type says nothing. */
  classes: RegExp | null
  /** All places that fit take it, not the first alone. */
  everywhere?: true
  /** The name of the input alone says enough. */
  byInput?: true
}

const TEXTS = ['text', 'prompt', 'value', 'string']
const SIZED = /^(Empty\w*Latent\w*|Wan\w*ToVideo\w*|Wan22ImageToVideoLatent|LTXVImgToVideo|Hunyuan\w*ToVideo)$/
const SAMPLERS = /^(KSampler(Advanced)?|SamplerCustom|RandomNoise)$/

const RULES: Record<WorkflowField, Rule> = {
  prompt: { titles: ['prompt', 'positive'], inputs: TEXTS, classes: null },
  negative: { titles: ['negative'], inputs: TEXTS, classes: null },
  seed: {
    titles: ['seed', 'sampler'],
    inputs: ['seed', 'noise_seed', 'value'],
    classes: SAMPLERS,
    everywhere: true,
    byInput: true,
  },
  width: { titles: ['width', 'size'], inputs: ['width', 'value'], classes: SIZED, everywhere: true, byInput: true },
  height: { titles: ['height', 'size'], inputs: ['height', 'value'], classes: SIZED, everywhere: true, byInput: true },
  length: {
    titles: ['length', 'size'],
    inputs: ['length', 'frames_number', 'num_frames', 'value'],
    classes: SIZED,
    everywhere: true,
    byInput: true,
  },
  fps: {
    titles: ['fps'],
    inputs: ['frame_rate', 'fps', 'value'],
    classes: /^(CreateVideo|LTXVConditioning|LTXVEmptyLatentAudio|VHS_VideoCombine)$/,
    everywhere: true,
  },
  strength: { titles: ['strength', 'size'], inputs: ['strength', 'value'], classes: /^(WanVaceToVideo|LTXVAddGuide)$/ },
  control: {
    titles: ['control', 'depth', 'rgb'],
    inputs: ['file', 'video', 'image'],
    classes: /^(LoadVideo|VHS_LoadVideo)$/,
  },
  mask: { titles: ['mask'], inputs: ['file', 'video', 'image'], classes: null },
  reference: { titles: ['reference'], inputs: ['image', 'file'], classes: null },
  first: { titles: ['first'], inputs: ['image', 'file'], classes: null },
  output: {
    titles: ['output'],
    inputs: ['filename_prefix'],
    classes: /^(SaveVideo|SaveWEBM|VHS_VideoCombine)$/,
    byInput: true,
  },
}

/**
 * Where each field of a shot goes: where the person said, else to the node whose title says so, else by the type of
 * node, else by the name of the input. Values are never put in place of a link.
 */
export function findBindings(graph: WorkflowGraph, chosen: Partial<Record<WorkflowField, string>>): Bindings {
  const found: Bindings = {}
  for (const [field, rule] of Object.entries(RULES) as [WorkflowField, Rule][]) {
    const said = chosen[field]
    const places = said ? [placeOf(said)] : placesByRule(graph, field, rule)
    if (places.length > 0) found[field] = places
  }
  return found
}

function placeOf(said: string): Place {
  const [node, input] = said.split('.')
  return { node: node!, input: input! }
}

function placesByRule(graph: WorkflowGraph, field: WorkflowField, rule: Rule): Place[] {
  const titled = nodesWhere(graph, rule, ({ _meta }) => rule.titles.includes(titleOf(_meta?.title)))
  const typed = nodesWhere(graph, rule, ({ class_type }) => rule.classes?.test(class_type) ?? false)
  // The rate of the film stands at two nodes that have to agree: a title at one of them does not free the other.
  if (field === 'fps') return uniquePlaces([...titled, ...typed])
  if (titled.length > 0) return rule.everywhere ? titled : titled.slice(0, 1)
  if (field === 'prompt' || field === 'negative') return textOf(graph, field === 'prompt' ? 'positive' : 'negative')
  if (typed.length > 0) return rule.everywhere ? typed : typed.slice(0, 1)
  return rule.byInput ? nodesWhere(graph, { ...rule, inputs: rule.inputs.slice(0, -1) }, () => true).slice(0, 1) : []
}

function uniquePlaces(places: Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.node}.${place.input}`, place])).values()]
}

const titleOf = (title = '') => /^RUSHES:\s*([\w-]+)$/i.exec(title.trim())?.[1]?.toLowerCase() ?? ''

function nodesWhere(graph: WorkflowGraph, { inputs }: Rule, fits: (node: WorkflowGraph[string]) => boolean): Place[] {
  return Object.entries(graph).flatMap(([node, told]) => {
    if (!fits(told)) return []
    const input = inputs.find((name) => name in told.inputs && !isLink(told.inputs[name]))
    return input ? [{ node, input }] : []
  })
}

export const isLink = (value: unknown): value is [string, number] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && typeof value[1] === 'number'

/** The text behind the input `positive` or `negative` of the first node that samples. */
function textOf(graph: WorkflowGraph, input: 'positive' | 'negative'): Place[] {
  const sampler = Object.values(graph).find(({ inputs }) => isLink(inputs[input]) && isLink(inputs.latent_image))
  const seen = new Set<string>()
  let link = sampler?.inputs[input]
  while (isLink(link) && !seen.has(link[0])) {
    const [id] = link
    seen.add(id)
    const inputs = graph[id]?.inputs ?? {}
    const text = TEXTS.find((name) => typeof inputs[name] === 'string')
    if (text) return [{ node: id, input: text }]
    link = inputs[input] ?? inputs.conditioning
  }
  return []
}
