import type { EngineLooks } from '../../models/contract/engine.ts'
import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import { capabilitiesOf } from '../../models/planner/capabilities.ts'
import { UsageError } from './usage-error.ts'

/** A plan of one's own may ask for what this engine or the stage cannot show; the planner never does. Throws UsageError. */
export function checkShowable(plan: ShotPlan, looks: EngineLooks): void {
  const { lights, weathers, styles, places } = capabilitiesOf(looks)
  const check = (what: string, value: string, known: readonly string[]) => {
    if (known.includes(value)) return
    throw new UsageError(`the plan asks for the ${what} "${value}"; what can be shown is ${known.join(', ')}`)
  }
  check('style', plan.look.style, styles)
  for (const { light, weather, setting } of plan.shots) {
    check('light', light.kind, lights)
    check('weather', weather.kind, weathers)
    check('place', setting.place, places)
  }
}
