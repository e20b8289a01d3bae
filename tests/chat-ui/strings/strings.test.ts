import { describe, expect, it } from 'vitest'
import { en } from '../../../chat-ui/strings/en.ts'
import { fr } from '../../../chat-ui/strings/fr.ts'
import { tableFor } from '../../../chat-ui/strings/language.ts'
import * as vocabulary from '../../../models/contract/vocabulary.ts'

/** Every leaf of a table with its path: "take.cancel". */
function leaves(table: object, path = ''): [string, unknown][] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[`${path}${key}`, value] as [string, unknown]],
  )
}

describe('the tables of both languages', () => {
  it('have the same entries', () => {
    expect(leaves(fr).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path))
  })

  it('have no empty entry', () => {
    for (const [path, value] of [...leaves(en), ...leaves(fr)]) expect(value, path).not.toBe('')
  })

  it('differ wherever they are more than a name or a number', () => {
    const same = leaves(en).filter(([path, value]) => {
      const other = leaves(fr).find(([otherPath]) => otherPath === path)![1]
      return typeof value === 'string' && value === other
    })
    const names =
      /^(words\.|composer\.(label|aspect|style)$|library\.style$|take\.downloadClip$|player\.position$|shortcuts\.list\.\d+\.0$|thread\.log$|empty\.cards\.\d\.light$)/
    expect(same.map(([path]) => path).filter((path) => !names.test(path))).toEqual([])
  })

  it.each([
    ['place', vocabulary.PLACES],
    ['time', vocabulary.TIMES_OF_DAY],
    ['light', vocabulary.LIGHTS],
    ['weather', vocabulary.WEATHERS],
    ['style', vocabulary.STYLES],
    ['move', vocabulary.CAMERA_MOVES],
    ['framing', vocabulary.FRAMINGS],
    ['angle', vocabulary.ANGLES],
    ['grade', vocabulary.GRADES],
    ['transition', vocabulary.TRANSITIONS],
    ['titlePlace', vocabulary.TITLE_PLACES],
    ['aspect', vocabulary.ASPECTS],
  ] as const)('name every %s of the shot plan', (kind, values) => {
    for (const table of [en, fr]) expect(Object.keys(table.words[kind]).sort()).toEqual([...values].sort())
  })
})

describe('the language of the page', () => {
  it('is the first that the browser prefers and the page speaks', () => {
    expect(tableFor(['de-CH', 'fr-CH', 'en'])).toBe(fr)
    expect(tableFor(['EN-gb', 'fr'])).toBe(en)
  })

  it('is English when the page speaks none of them', () => {
    expect(tableFor(['ja', 'frr'])).toBe(en)
    expect(tableFor([])).toBe(en)
  })
})
