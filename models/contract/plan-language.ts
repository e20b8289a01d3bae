import type { ShotPlan } from './shot-plan.ts'

/** The language in which people are spoken to about a plan. */
export function planLanguage({ format }: Pick<ShotPlan, 'format'>): 'en' | 'fr' {
  return format.language.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}
