import { answers, type Expectation, type Outcome } from './expectation.ts'

const still = ({ rendered }: Outcome) => !rendered

/** Messages after which the plan stays as it is and only the answer counts. */
export const TALK_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  e212: { must: [still, answers(/sound|silent|music/i)] },
  e224: { must: [still, answers(/\b5(?:[.,]0)? ?s/i)] },
  e226: { must: [still, answers(/480p/)] },
  e230: { must: [still, answers(/visage|cadrage|plan large|gros plan/i)] },
  e231: { must: [still, answers(/welcome|glad/i)] },
  e234: { must: [still, answers(/content|plaî|merci|plaisir/i)] },
  e237: { must: [still, answers(/sound|silent/i)] },
  e239: { must: [still, answers(/image|photo|visage/i)] },
  e240: { must: [still, answers(/publi|envo|télécharg|youtube/i)] },
}
