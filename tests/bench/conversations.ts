/**
 * Writes out ten conversations of twelve messages as the embedded planner answers them, each with a still from the
 * animatic of the film that it ends in.
 *
 *     node tests/bench/conversations.ts --out docs/conversations [--only 3]
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { writeSheet } from '../../generator/stage/contact-sheet.ts'
import { canvasOf } from '../../generator/stage/sprite.ts'
import { openStage } from '../../generator/stage/stage.ts'
import { frameSize } from '../../models/contract/frame-size.ts'
import type { Shot, ShotPlan } from '../../models/contract/shot-plan.ts'
import { CONVERSATIONS, tellConversation } from './conversations/told.ts'

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'docs/conversations' }, only: { type: 'string' } },
})
const HEAD = `# Ten conversations

What was said to a film, what the studio answered, and in italics what changed in its plan. Written by
\`node tests/bench/conversations.ts\`; a test says them again. Each ends with a still of every shot.

`

/** The middle of a shot as the animatic shows it. */
async function stillOf(plan: ShotPlan, shot: Shot): Promise<Canvas> {
  const { width, height } = frameSize({ ...plan.format, resolution: '240p' })
  const stage = await openStage({ plan, shot, seed: plan.format.seed, width, height })
  return canvasOf(stage.frame(Math.floor(stage.frames / 2)).rgba, width, height)
}

await mkdir(values.out, { recursive: true })
const texts: string[] = []
for (const [index, conversation] of CONVERSATIONS.entries()) {
  const number = index + 1
  const { text, film } = await tellConversation(conversation, number)
  texts.push(text)
  if (values.only && values.only !== String(number)) continue
  const stills: Canvas[] = []
  for (const shot of film.shots) stills.push(await stillOf(film, shot), createCanvas(4, 4))
  await writeSheet(join(values.out, `${number}.jpg`), [stills.slice(0, -1)])
}
await writeFile(join(values.out, 'README.md'), HEAD + texts.join('\n'))
