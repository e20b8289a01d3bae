import { LANGUAGES, type Language } from './languages.ts'
import { never } from './never.ts'

/** Every theme with its rules, named as the English modules name them. */
type Themes = (typeof LANGUAGES)['en']
type Theme = keyof Themes
/** The rules of a theme by their names. */
export type Rules<Of extends Theme> = { readonly [Name in keyof Themes[Of]]: RegExp }

/** What every language has to say, checked by the compiler where the tables are put together. */
type RuleTable = { readonly [Of in Theme]: Rules<Of> }
const TABLES: Readonly<Record<Language, RuleTable>> = LANGUAGES

/**
 * The rules of a theme, each as one expression that fits what it fits in any of the languages: all of them when none
 * is named. Groups have names, since their numbers depend on how many languages there are.
 */
export function rulesOf<Of extends Theme>(theme: Of, ...languages: readonly Language[]): Rules<Of> {
  const key = [theme, ...languages].join(' ')
  const known = joined.get(key) ?? joinTheme(theme, languages.length > 0 ? languages : listLanguages())
  joined.set(key, known)
  return known as Rules<Of>
}

/** Rules that were asked for before. */
const joined = new Map<string, Rules<Theme>>()

function joinTheme<Of extends Theme>(theme: Of, languages: readonly Language[]): Rules<Of> {
  const tables = languages.map((language) => TABLES[language][theme])
  const names = Object.keys(TABLES.en[theme]) as (keyof Themes[Of])[]
  return Object.fromEntries(names.map((name) => [name, joinRules(tables.map((table) => table[name]))])) as Rules<Of>
}

export const listLanguages = () => Object.keys(LANGUAGES) as Language[]

function joinRules(rules: readonly RegExp[]): RegExp {
  const sources = new Set(rules.filter((rule) => rule.source !== never.source).map(({ source }) => source))
  return sources.size === 0 ? never : new RegExp([...sources].join('|'), rules.find((rule) => rule !== never)!.flags)
}
