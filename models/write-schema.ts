import { mkdirSync, writeFileSync } from 'node:fs'
import { schemaFiles } from './contract/json-schema.ts'

/** `node models/write-schema.ts`: JSON Schema for readers that do not speak zod. */
const folder = new URL('./contract/schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(new URL(name, folder), text)
