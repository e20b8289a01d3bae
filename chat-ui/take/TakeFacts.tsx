import type { ShotPlan } from '../../models/contract/shot-plan.ts'
import type { Take } from '../../models/contract/take.ts'
import { useStrings } from '../strings/use-strings.ts'
import { durationWords } from './duration-words.ts'
import './take-facts.css'

/** What was made, how large, in how long and by what. */
export function TakeFacts({ take, plan }: { take: Take; plan: ShotPlan | null }) {
  const strings = useStrings()
  const seconds = plan?.shots.reduce((sum, shot) => sum + shot.durationSeconds, 0)
  const spent = take.seconds && take.seconds.animatic + take.seconds.denoise + take.seconds.encode
  return (
    <ul className="take-facts">
      {seconds !== undefined && <li>{strings.plan.seconds(seconds)}</li>}
      {plan && <li>{plan.format.resolution}</li>}
      {spent !== null && <li>{strings.take.rendered(durationWords(spent))}</li>}
      {take.engine && (
        <li title={strings.take.engine(strings.take.engineName(take.engine))}>
          {strings.take.engineName(take.engine)}
        </li>
      )}
    </ul>
  )
}
