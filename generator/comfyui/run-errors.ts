import { shortenText } from '../../models/contract/cut-text.ts'
import { withoutPaths } from '../../models/contract/without-paths.ts'

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const MOST_WORDS = 300

/** The first line of a message, without the server's paths. */
const firstLine = (text: string) => shortenText(withoutPaths(text.trim().split('\n')[0] ?? ''), MOST_WORDS)

/** What `execution_error` says, for the person who asked: never a traceback. */
export function sayRunError(event: unknown): string {
  const told = isObject(event) ? event : {}
  const [node, kind, message] = [told.node_type, told.exception_type, told.exception_message].map(textOf)
  const at = node ? ` at ${node}` : ''
  if (/out ?of ?memory|OutOfMemory|Allocation on device/i.test(`${kind} ${message}`)) {
    return `its memory ran out${at}; try a smaller resolution, a shorter shot or a smaller model`
  }
  return `it failed${at}: ${firstLine(message || kind || '') || 'it does not say why'}`
}

/** What an answer of `POST /prompt` complains of; empty where nothing. */
export function sayPromptErrors(answer: unknown): string {
  if (!isObject(answer)) return ''
  const nodes = isObject(answer.node_errors) ? Object.values(answer.node_errors) : []
  const ofNodes = nodes.flatMap((node) => {
    if (!isObject(node) || !Array.isArray(node.errors)) return []
    const type = textOf(node.class_type)
    return node.errors.map((error) => `${type}: ${sayOne(error)}`)
  })
  if (ofNodes.length > 0) return [...new Set(ofNodes)].slice(0, 4).join('; ')
  return answer.error === undefined ? '' : sayOne(answer.error)
}

function sayOne(error: unknown): string {
  if (!isObject(error)) return firstLine(textOf(error))
  const details = firstLine(textOf(error.details))
  return [firstLine(textOf(error.message)), details && `(${details})`].filter(Boolean).join(' ')
}
