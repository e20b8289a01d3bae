import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaFiles } from '../../../models/contract/json-schema.ts'

const folder = new URL('../../../models/contract/schema/', import.meta.url)

test('the written JSON Schema is what the contract says now', () => {
  const written = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  )
  expect(written, 'stale: run node models/write-schema.ts').toEqual(schemaFiles())
})
