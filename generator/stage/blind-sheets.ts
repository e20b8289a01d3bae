import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import type { Shot } from '../../models/contract/shot-plan.ts'
import { writeSheet } from './contact-sheet.ts'
import { seedOf } from './random.ts'
import { promptedShot, randomPrompt } from './random-prompt.ts'
import { canvasOf } from './sprite.ts'
import { openStage } from './stage.ts'

/**
 * `node generator/stage/blind-sheets.ts --count 20 --seed 1 --out DIR`: sheets of random prompts for somebody who
 * has not read them, four moments each, as DIR/01.jpg …, and what they show in DIR/answers.json.
 */
const { count, seed, out } = parseArgs({
  options: {
    count: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
}).values
if (!out) throw new Error('--out is missing; it names the folder for the sheets')

const [WIDTH, HEIGHT, FPS, SECONDS] = [480, 270, 12, 3]
/** Parts of the shot, at no even distance, or what comes round would be met at one stage of it. */
const MOMENTS = [0.15, 0.4, 0.62, 0.88]

/** Where the beats of a dance would be met at one side of it. */
const BEATS = [0.1, 0.36, 0.58, 0.86]

async function momentsOf(shot: Shot, number: number): Promise<Canvas[]> {
  const format = { aspect: '16:9', resolution: '240p', fps: FPS, seed: number, language: 'en' } as const
  const look = { style: 'realistic-3d' as const, grade: 'neutral' as const, palette: [] }
  const staged = await openStage({ plan: { format, look }, shot, seed: number, width: WIDTH, height: HEIGHT })
  const moments = shot.subjects[0]?.action === 'dance' ? BEATS : MOMENTS
  return moments.map((part) => canvasOf(staged.frame(Math.round(part * (staged.frames - 1))).rgba, WIDTH, HEIGHT))
}

/** The same pictures with a strip of paper between them. */
const addGaps = (pictures: Canvas[]): Canvas[] => pictures.flatMap((one) => [one, createCanvas(8, one.height)])

await mkdir(out, { recursive: true })
const answers = []
const shown = new Set<string>()
let draw = 0
while (answers.length < Number(count)) {
  draw++
  const own = seedOf(seed, 'blind', draw) >>> 1
  const prompt = randomPrompt(own)
  if (shown.has(prompt.subject)) continue
  shown.add(prompt.subject)
  const name: string = `${String(answers.length + 1).padStart(2, '0')}.jpg`
  await writeSheet(join(out, name), [addGaps(await momentsOf(promptedShot(prompt, SECONDS), own))])
  answers.push({ sheet: name, ...prompt })
}
await writeFile(join(out, 'answers.json'), `${JSON.stringify(answers, null, 2)}\n`)
