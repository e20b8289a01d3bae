import { openStage } from '../../generator/stage/stage.ts'
import { STAGED_PLACES } from '../../models/cast/concepts.ts'
import { foxPlan } from '../setup/fox-plan.ts'
import { type Measure, median } from './reference.ts'

const SIZE = { width: 854, height: 480 }

/**
 * The animatic at 480p in every place. Processor time is counted, not that of the clock, so that what else the machine
 * does has little say: that of the whole process for frames a second on one core, that of the thread which is waited
 * for (compilers and the collector run beside it) for the first frame.
 */
export async function measurePlaces(): Promise<Measure[]> {
  const plan = foxPlan()
  const [first, later]: [number[], number[]] = [[], []]
  for (const place of STAGED_PLACES) {
    const shot = { ...plan.shots[0]!, durationSeconds: 2, setting: { place, timeOfDay: 'day' } as const }
    const began = process.threadCpuUsage()
    const staged = await openStage({ plan, shot, seed: 7, ...SIZE })
    staged.frame(0)
    const spent = process.threadCpuUsage(began)
    first.push((spent.user + spent.system) / 1000)
    later.push(
      median(
        Array.from({ length: 9 }, (_, n) => {
          const before = process.cpuUsage().user
          staged.frame(n + 6)
          return process.cpuUsage().user - before
        }),
      ),
    )
  }
  return [
    { what: 'animatic at 480p, median place', value: 1e6 / median(later), unit: 'frames/s' },
    { what: 'animatic at 480p, slowest place', value: 1e6 / Math.max(...later), unit: 'frames/s' },
    { what: 'plan to first frame, median place', value: median(first), unit: 'ms' },
    { what: 'plan to first frame, cold process', value: first[0]!, unit: 'ms' },
  ]
}
