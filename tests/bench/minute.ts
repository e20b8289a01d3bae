import { setImmediate } from 'node:timers/promises'
import { plainSubject } from '../../generator/stage/plain-subject.ts'
import { openStage } from '../../generator/stage/stage.ts'
import type { Shot } from '../../models/contract/shot-plan.ts'
import { foxPlan } from '../setup/fox-plan.ts'
import { median } from './reference.ts'

/**
 * `node tests/bench/minute.ts PLACE`: stages a minute of a place at 480p twice, with a clay body and a picture in it,
 * and prints as JSON the resident memory of this process (MB; the median of five seconds) about second 10, before the
 * end of the first minute and before the end of the second.
 */
const place = process.argv[2] as Shot['setting']['place']
const plan = foxPlan()
const way = { kind: 'straight', heading: 'right' } as const
const shot: Shot = {
  ...plan.shots[0]!,
  durationSeconds: 60,
  setting: { place, timeOfDay: 'day' },
  subjects: [
    plainSubject('fox', { id: 'clay', position: { x: 0.35, depth: 0.35 }, action: 'run', path: way }),
    plainSubject('bicycle', { id: 'picture', position: { x: 0.65, depth: 0.35 }, action: 'drive', path: way }),
  ],
}
const FPS = 24
const format = { ...plan.format, fps: FPS }
const staged = await openStage({ plan: { ...plan, format }, shot, seed: 7, width: 854, height: 480 })
const resident: number[] = []
for (let index = 0; index < 2 * staged.frames; index++) {
  staged.frame(index % staged.frames)
  if (index % FPS === 0) resident.push(process.memoryUsage.rss() / 2 ** 20)
  // As between the chunks of a rendering, so that what was let go of can be taken back.
  if (index % 8 === 7) await setImmediate()
}
const about = (second: number) => median(resident.slice(second - 2, second + 3))
console.log(JSON.stringify({ early: about(10), first: about(57), second: about(117) }))
