import { listTakes } from '../db/takes.ts'
import { shortenText } from '../models/contract/cut-text.ts'
import type { ShotPlan } from '../models/contract/shot-plan.ts'
import { historyRequest } from '../models/planner/conversation/history.ts'
import { understandMessage } from '../models/planner/understand.ts'
import { Refused } from './answer.ts'
import type { ScopedStudio } from './scope.ts'

/** Words such as "undo" or "try again" change no plan; refuses them and names the tool that does what they ask for. */
export async function refuseCommand(
  studio: ScopedStudio,
  instruction: string,
  { plan, threadId }: { plan: ShotPlan; threadId: string },
): Promise<void> {
  const meant = understandMessage(instruction, { plan })
  const command = meant.kind === 'command' ? meant.command : historyRequest(instruction) ? 'undo' : null
  const said = `"${shortenText(instruction, 80)}" changes no plan:`
  if (command === 'cancel') throw new Refused(`${said} call cancel_video with the video_id`)
  if (command === 'again') throw new Refused(`${said} call generate_video with this plan_id and new_seed: true`)
  if (command === null) return
  const takes = (await listTakes(studio.database.db, threadId)).slice(-10)
  const known = takes.map(({ number, status, id }) => `${number} (${status}, video_id ${id})`).join(', ')
  throw new Refused(
    `${said} call select_take with one of the takes of this conversation: ${known || 'there is none yet'}`,
  )
}
