import { cutText } from '../../contract/cut-text.ts'
import type { SubjectDraft } from '../../contract/draft.ts'
import type { PlanChange } from '../../contract/plan-edit.ts'
import { LIMITS, type Shot, type ShotPlan, type Subject } from '../../contract/shot-plan.ts'
import { conceptOf } from '../completion/concept-of.ts'
import type { Language } from '../lexicon/lexicon.ts'
import { thingOf } from '../say/names.ts'
import { tellChange } from '../say/tell-change.ts'
import { momentDifference } from '../say/tell-moment.ts'
import { removeGarment } from './undressed.ts'

/**
 * Keeps the prompts of the changed shots true, for engines that read text: an exchanged noun is exchanged in
 * the prose and the title too, anything else is said after it. What the structure alone says (length, format) is no prose.
 */
export function retellPrompt(before: ShotPlan, after: ShotPlan, change: PlanChange, language: Language): ShotPlan {
  if (
    [
      'format',
      'duration',
      'titles',
      'transition',
      'order',
      'add-shot',
      'remove-shot',
      'split-shot',
      'relations',
    ].includes(change.change)
  )
    return after
  return {
    ...after,
    title: titleAfter(before, after, change, language),
    shots: after.shots.map((shot) => {
      const old = before.shots.find(({ id }) => id === shot.id)
      const changed = old && (old !== shot || change.change === 'look')
      return changed ? { ...shot, prompt: promptAfter(old, shot, change, language) } : shot
    }),
  }
}

/** A film of a fox that became one of a dog is called so. */
function titleAfter(before: ShotPlan, after: ShotPlan, change: PlanChange, language: Language): string {
  if (change.change !== 'replace-subject') return after.title
  const gone = before.shots.flatMap(({ subjects }) => subjects).find(({ id }) => id === change.subjectId)
  const title = gone && swapSubject(after.title, gone, change.subject, language)
  return title ? cutText(title, 120) : after.title
}

function promptAfter(old: Shot, shot: Shot, change: PlanChange, language: Language): string {
  if (change.change === 'replace-subject') {
    const gone = old.subjects.find(({ id }) => id === change.subjectId)
    const prompt = gone && swapSubject(shot.prompt, gone, change.subject, language)
    const carried = [...(change.subject.wears ?? []), ...(change.subject.holds ?? [])]
    if (prompt) return cutText([prompt, ...carried].join('; '), LIMITS.promptCharacters)
  }
  const words =
    change.change === 'moments' ? momentDifference(old, shot, language).join('; ') : tellChange(change, old, language)
  if (!words) return shot.prompt
  const prompt = `${shot.prompt.replace(/[\s.;]+$/, '')}; ${words}`
  return prompt.length <= LIMITS.promptCharacters ? prompt : shot.prompt
}

/** The prose with another subject in the place of one, whose clothes and things go with it. */
function swapSubject(prose: string, gone: Subject, come: SubjectDraft, language: Language): string | null {
  const bare = [...gone.wears, ...gone.holds].length > 0 ? removeGarment(prose, gone.noun, language) : prose
  return swapNoun(bare, gone.noun, come.noun, language)
}

/** The prose with one noun for another, and its article where ours is known. */
function swapNoun(prompt: string, gone: string, come: string, language: Language): string | null {
  const escaped = gone.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const noun = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<article>an?|une?)\\s+)?${escaped}(?![\\p{L}\\p{N}])`, 'giu')
  if (!noun.test(prompt)) return null
  const withArticle = thingOf(conceptOf(come), language)
  return prompt.replace(noun, (_match, article?: string) =>
    article ? (withArticle.endsWith(` ${come.toLowerCase()}`) ? withArticle : `${article} ${come}`) : come,
  )
}
