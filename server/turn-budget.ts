/** What one message of a person may set off, whatever a language model asks for. */
const MOST_FILMS = 1
const MOST_PLANS = 3

/** Counts what the tools made in one turn. */
export interface TurnBudget {
  /** Why the tool may not be called any more in this turn, or null. */
  refusal(tool: string): string | null
  /** The tool has done it. */
  count(tool: string): void
}

export function createTurnBudget(): TurnBudget {
  let films = 0
  let plans = 0
  const plansAre = (tool: string) => tool === 'plan_shots' || tool === 'edit_plan'
  return {
    refusal: (tool) => {
      if (tool === 'generate_video' && films >= MOST_FILMS) {
        return 'one film was started in this turn, and that is all that one message may start. Do not call generate_video again: tell the person what was started; the next message may ask for another film'
      }
      if (plansAre(tool) && plans >= MOST_PLANS) {
        return `the plan was changed ${plans} times in this turn, and that is all that one message may change. Call generate_video with the last plan_id, or tell the person what is planned; the next message may change more`
      }
      return null
    },
    count: (tool) => {
      if (tool === 'generate_video') films++
      if (plansAre(tool)) plans++
    },
  }
}
