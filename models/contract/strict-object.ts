import { z } from 'zod'
import { cutText } from './cut-text.ts'
import { findUnfitText } from './fit-text.ts'

/** The fields of an object schema, also through `optional`, `nullable`, `default` and arrays; null for others. */
function fieldsOf(schema: unknown): Record<string, unknown> | null {
  if (schema instanceof z.ZodObject) return schema.shape
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return fieldsOf(schema.unwrap())
  }
  return null
}

function isList(schema: unknown): boolean {
  if (schema instanceof z.ZodArray) return true
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return isList(schema.unwrap())
  return false
}

/** Where a field that is unknown here would be known, such as "format.resolution"; null when nowhere below. */
function findBelow(shape: Record<string, unknown>, field: string): string | null {
  for (const [name, schema] of Object.entries(shape)) {
    const fields = fieldsOf(schema)
    if (!fields) continue
    const separator = isList(schema) ? '[].' : '.'
    if (Object.hasOwn(fields, field)) return `${name}${separator}${field}`
    const deeper = findBelow(fields, field)
    if (deeper) return `${name}${separator}${deeper}`
  }
  return null
}

function explainUnknownFields(unknown: readonly string[], shape: Record<string, unknown>): string {
  const named = unknown.slice(0, 5).map((field) => {
    const below = findBelow(shape, field)
    return below ? `"${cutText(field, 80)}" (it belongs in ${below})` : `"${cutText(field, 80)}"`
  })
  return `unknown field ${named.join(', ')}; accepted are ${Object.keys(shape).join(', ')}`
}

/** Once for the whole of an object: where something inside has been refused, nothing more is looked at. */
function refuseUnfitText(value: object, context: z.RefinementCtx): void {
  const unfit = findUnfitText(value)
  if (unfit) {
    const { path, message } = unfit
    context.addIssue({ code: 'custom', continue: false, path, message, params: { code: 'text_unfit' } })
  }
}

/** An object that refuses fields it does not know by name, and says which it knows. */
export function strictObject<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const object = z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? explainUnknownFields(issue.keys as string[], shape) : undefined,
  })
  return object.superRefine(refuseUnfitText)
}
