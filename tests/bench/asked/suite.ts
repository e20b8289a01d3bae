import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** What one prompt of a suite wants to see tested, beside the prompt itself. */
export interface AskedPrompt {
  prompt: string
  dimension: string
  /** The things that must be seen, as the suite names them. */
  objects: string[]
  colour: string | null
  /** "on the left of", with `objects` as one and the other. */
  relation: string | null
  scene: string | null
  style: string | null
}

/** The dimensions whose prompts can be judged one by one, in the order of the table. */
export const DIMENSIONS = [
  'object_class',
  'multiple_objects',
  'human_action',
  'color',
  'spatial_relationship',
  'scene',
  'appearance_style',
  'temporal_style',
] as const

interface Entry {
  prompt_en: string
  dimension: string[]
  auxiliary_info?: Record<string, Record<string, unknown>>
}

/**
 * Reads a suite: a JSON list as VBench publishes it, a text file with one prompt a line, or a folder with both. A
 * text file is of one dimension, named like it, or "prompt" when its name is none.
 */
export async function readSuite(path: string): Promise<AskedPrompt[]> {
  if ((await stat(path)).isDirectory()) return readSuite(join(path, 'VBench_full_info.json'))
  const text = await readFile(path, 'utf8')
  if (path.endsWith('.json')) return (JSON.parse(text) as Entry[]).flatMap(promptsOf)
  const dimension = basename(path).replace(/\.[a-z]+$/, '')
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter(Boolean).map((prompt) => ({ ...plain(prompt), dimension }))
}

const plain = (prompt: string): Omit<AskedPrompt, 'dimension'> => ({
  prompt,
  objects: [],
  colour: null,
  relation: null,
  scene: null,
  style: null,
})

function promptsOf({ prompt_en: prompt, dimension, auxiliary_info: info = {} }: Entry): AskedPrompt[] {
  return DIMENSIONS.filter((name) => dimension.includes(name)).map((name) => {
    const own = (info[name] ?? {}) as Record<string, unknown>
    const relation = (own.spatial_relationship ?? {}) as Record<string, string>
    const named = typeof own.object === 'string' ? own.object.split(' and ') : []
    const colour = typeof own.color === 'string' ? own.color : null
    const related = [relation.object_a, relation.object_b].filter((one) => one !== undefined)
    // "a red bicycle": what is coloured is the rest of the prompt.
    const coloured = colour ? [prompt.replace(/^an? /i, '').replace(`${colour} `, '')] : []
    const person = name === 'human_action' ? ['person'] : []
    return {
      ...plain(prompt),
      dimension: name,
      objects: [...named, ...related, ...coloured, ...person],
      colour,
      relation: relation.relationship ?? null,
      scene: name === 'scene' ? sceneIn(own) : null,
      style: typeof own.appearance_style === 'string' ? own.appearance_style : null,
    }
  })
}

function sceneIn(own: Record<string, unknown>): string | null {
  const scene = (own.scene as Record<string, unknown> | undefined)?.scene
  return typeof scene === 'string' ? scene : null
}
