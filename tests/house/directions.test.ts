import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { expect, test } from 'vitest'
import rules from './direction-rules.ts'

const rooms = ['models', 'db', 'mcp', 'generator', 'server', 'chat-ui']

async function cruiseRooms(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(rooms, {
    ...rules.options,
    baseDir,
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
  } as Parameters<typeof cruise>[1])
  return output as ICruiseResult
}

const broken = (result: ICruiseResult) => result.summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`)

test('every import runs down the floors', async () => {
  const result = await cruiseRooms(process.cwd())
  // dependency-cruiser is green when it understood nothing, so what it read is counted first.
  expect(result.summary.totalCruised).toBeGreaterThan(100)
  expect(result.modules.filter((module) => module.source.startsWith('generator/')).length).toBeGreaterThan(10)
  expect(broken(result)).toEqual([])
})

test('a planted import up the floors is found', async () => {
  const house = mkdtempSync(join(tmpdir(), 'rushes-planted-'))
  const plant = (path: string, text: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  try {
    plant('tsconfig.json', '{}')
    plant('server/app.ts', "import { tool } from '../mcp/tool.ts'\nexport const app = tool\n")
    plant('mcp/tool.ts', "import { render } from '../generator/render.ts'\nexport const tool = render\n")
    plant('generator/render.ts', 'export const render = 1\n')
    plant('models/outgoing-calls/fetch.ts', "import { plan } from '../contract/plan.ts'\nexport const ask = plan\n")
    plant('db/takes.ts', "import { app } from '../server/app.ts'\nexport const takes = app\n")
    plant('models/contract/plan.ts', "import { takes } from '../../db/takes.ts'\nexport const plan = takes\n")
    plant('chat-ui/api.ts', "import { app } from '../server/app.ts'\nexport const api = app\n")
    const names = (await cruiseRooms(house)).summary.violations.map((violation) => violation.rule.name)
    expect(new Set(names)).toEqual(
      new Set([
        'composition-roots-alone-tie',
        'mcp-knows-no-generator',
        'db-over-models',
        'contract-imports-zod-alone',
        'models-below-all',
        'outgoing-calls-know-no-room',
        'page-takes-only-the-wire',
      ]),
    )
  } finally {
    rmSync(house, { recursive: true, force: true })
  }
})
