import type { ShotPlan } from '../contract/shot-plan.ts'
import type { Source } from './completion/sources.ts'
import type { Language } from './lexicon/lexicon.ts'
import { quoteText } from './say/typography.ts'

/** One field of a plan with where it comes from. */
export interface Explained {
  /** "shots.0.light.kind"; subjects by their id: "shots.0.subjects.fox.action". */
  path: string
  value: unknown
  source: Source
}

/** Names and texts that are the plan's own or the prompt itself. */
const SELF_EVIDENT = /^(?:version|id|parentId|title|shots\.\d+\.(?:id|prompt)|shots\.\d+\.subjects\.[^.]+\.id)$/

/**
 * Where every field of a plan comes from: words of the prompt, the draft, the shot or plan before, nature, or a
 * default. Throws when a field has no source, for then something was invented.
 */
export function explainSources(plan: ShotPlan, sources: ReadonlyMap<string, Source>): Explained[] {
  return listLeaves(plan)
    .filter(({ path }) => !SELF_EVIDENT.test(path))
    .map(({ path, value }) => {
      const source = sourceOf(path, sources)
      if (!source) throw new Error(`no source for ${path} = ${JSON.stringify(value)}; every field must have one`)
      return { path, value, source }
    })
}

/** The explanation as lines to read: `shots.0.light.kind = golden ← “golden hour”`. */
export function explainInWords(explained: readonly Explained[], language: Language): string[] {
  return explained.map(
    ({ path, value, source }) => `${path} = ${JSON.stringify(value)} ← ${explainSource(source, language)}`,
  )
}

const REASONS = {
  en: {
    draft: 'the draft',
    words: 'the prompt',
    context: 'what was there before',
    nature: 'what goes with the rest',
    default: 'the default',
  },
  fr: {
    draft: 'le brouillon',
    words: 'la demande',
    context: 'ce qui était là avant',
    nature: 'ce qui va avec le reste',
    default: 'la valeur par défaut',
  },
} as const

function explainSource({ from, words, insteadOf }: Source, language: Language): string {
  const base = words ? quoteText(words, language) : REASONS[language][from]
  if (!insteadOf) return base
  return `${base} (${language === 'fr' ? 'au lieu de' : 'instead of'} ${insteadOf})`
}

/** A field's own source, or that of the group it belongs to ("shots.0.titles"). */
function sourceOf(path: string, sources: ReadonlyMap<string, Source>): Source | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const source = sources.get(at)
    if (source) return source
  }
  return undefined
}

/** Every value of a plan that is not itself an object, by its path. Lists of plain values count as one. */
export function listLeaves(value: unknown, path = ''): { path: string; value: unknown }[] {
  if (Array.isArray(value)) {
    if (!value.some((item) => typeof item === 'object' && item !== null))
      return value.length > 0 ? [{ path, value }] : []
    return value.flatMap((item, index) => listLeaves(item, `${path}.${nameOf(item, path) ?? index}`))
  }
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, item]) => listLeaves(item, path === '' ? key : `${path}.${key}`))
}

/** Subjects go by their id, since an edit may move them in the list. */
const nameOf = (item: unknown, path: string) => (path.endsWith('.subjects') ? (item as { id: string }).id : undefined)
