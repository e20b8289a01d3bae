import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { inRows, writeSheet } from '../../generator/stage/contact-sheet.ts'
import { canvasOf } from '../../generator/stage/sprite.ts'
import { openStage } from '../../generator/stage/stage.ts'
import type { ModelManifest } from '../../models/contract/manifest.ts'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import { capabilitiesOf } from '../../models/planner/capabilities.ts'
import { openConversation } from './edits/conversation.ts'
import { KINDS } from './stagings/kinds.ts'

const USAGE = `npm run bench:stagings -- --out FOLDER [--kind NAME] [SENTENCE…]

Draws one contact sheet a kind of staging into FOLDER: for each sentence the first, the middle and the last frame of the
animatic. Sentences of your own make one sheet, own.jpg; " → " parts a film from what is said to it afterwards.`

const [WIDTH, HEIGHT] = [192, 108]

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' }, kind: { type: 'string' } },
  allowPositionals: true,
})
if (!values.out) {
  console.error(USAGE)
  process.exit(2)
}
const manifest = JSON.parse(
  await readFile(new URL('../../models/rushes-1/manifest.json', import.meta.url), 'utf8'),
) as ModelManifest
const capabilities = capabilitiesOf(manifest.looks)

/** The film after the last message, and what was answered to it. */
async function planOf(sentence: string): Promise<{ plan: ShotPlan | null; text: string }> {
  const conversation = openConversation(capabilities)
  let answered: { plan: ShotPlan | null; text: string } = { plan: null, text: '' }
  for (const message of sentence.split(' → ')) answered = await conversation.send(message)
  return answered
}

async function momentsOf(plan: ShotPlan): Promise<Canvas[]> {
  const stage = await openStage({ plan, shot: plan.shots[0]!, seed: plan.format.seed, width: WIDTH, height: HEIGHT })
  return [0, 0.5, 1].map((part) => {
    const { rgba } = stage.frame(Math.round(part * (stage.frames - 1)))
    return canvasOf(rgba, WIDTH, HEIGHT)
  })
}

/** A strip with the sentence and, for an edited film, its title. */
function captionOf(text: string, width: number): Canvas {
  const strip = createCanvas(width, 14)
  const context = strip.getContext('2d')
  context.fillStyle = '#efe9dd'
  context.fillRect(0, 0, width, 14)
  context.fillStyle = '#222'
  context.font = '10px sans-serif'
  context.fillText(text, 3, 10, width - 6)
  return strip
}

async function cellOf(sentence: string): Promise<Canvas> {
  const { plan, text } = await planOf(sentence)
  const cell = createCanvas(3 * WIDTH, HEIGHT + 14)
  const context = cell.getContext('2d')
  const said = plan && sentence.includes(' → ') ? `${sentence} ⇒ “${plan.title}”` : sentence
  context.drawImage(captionOf(plan ? said : `${said} ⇒ ${text}`, 3 * WIDTH), 0, 0)
  if (!plan) return cell
  for (const [index, picture] of (await momentsOf(plan)).entries()) context.drawImage(picture, index * WIDTH, 14)
  const shot = plan.shots[0]!
  const cast = shot.subjects.map(({ noun, action, count }) => `${count} ${noun} ${action}`)
  console.log(`${said}\n  ${shot.setting.place}: ${cast.join(', ')}; ${shot.camera.move}, ${shot.camera.framing}`)
  return cell
}

await mkdir(values.out, { recursive: true })
const kinds = positionals.length > 0 ? { own: positionals } : KINDS
for (const [kind, sentences] of Object.entries(kinds)) {
  if (values.kind && kind !== values.kind) continue
  const cells: Canvas[] = []
  for (const sentence of sentences) cells.push(await cellOf(sentence))
  await writeSheet(join(values.out, `${kind}.jpg`), inRows(cells, 2))
}
