import { readFileSync } from 'node:fs'
import labels from 'emojibase-data/en/data.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { ACTION_SETS } from '../../../models/cast/action-sets.ts'
import { CONCEPTS, CURATED, conceptById } from '../../../models/cast/concepts.ts'
import { METRES_OF } from '../../../models/cast/corrected-sizes.ts'
import { ACTION_SET_OF, CLASS, FACES, HEAD, IS, LIKE } from '../../../models/cast/corrections.ts'
import { MEMORY } from '../../../models/cast/memory.ts'
import { MEMORY_CLASSES, readRows, writeRows } from '../../../models/cast/memory-row.ts'

const table = readFileSync(new URL('../../../models/cast/memory.tsv', import.meta.url), 'utf8')
const known = new Set(labels.map(({ label }) => label.toLowerCase()))

describe('the asset memory', () => {
  it('says of every picture what it is good for', () => {
    expect(MEMORY.length).toBeGreaterThan(1800)
    for (const row of MEMORY) {
      expect(MEMORY_CLASSES, row.name).toContain(row.class)
      expect(row.name, row.hexcode).not.toBe('')
      if (row.actionSet) expect(Object.keys(ACTION_SETS), row.name).toContain(row.actionSet)
    }
    expect(writeRows(readRows(table))).toBe(table)
  })

  it('has feet and faces on their pictures', () => {
    for (const { name, class: is, foot, head, metres } of MEMORY.filter((row) => row.class !== 'banned')) {
      for (const spot of [foot, head]) {
        if (!spot) continue
        expect(Math.min(spot.x, spot.y), name).toBeGreaterThanOrEqual(0)
        expect(Math.max(spot.x, spot.y), name).toBeLessThanOrEqual(1)
      }
      expect(foot, name).not.toBeNull()
      expect(head !== null, name).toBe(['body', 'head', 'bust'].includes(is))
      expect(metres, name).toBeGreaterThan(0.1)
    }
  })

  it('lets no head, no bust and nothing banned act as it is', () => {
    const classOf = new Map(MEMORY.map((row) => [row.hexcode, row.class]))
    for (const { id, sprite } of CONCEPTS) {
      if (sprite) expect(['body', 'object', 'scenic'], `${id} ${sprite}`).toContain(classOf.get(sprite))
    }
  })

  it('lets no tree and no house walk', () => {
    const scenic = new Set(MEMORY.filter((row) => row.class === 'scenic').map(({ name }) => name))
    for (const id of ['ferris wheel', 'volcano', 'palm tree', 'church']) expect(scenic, id).toContain(id)
    for (const id of scenic) {
      const concept = conceptById(id)
      if (concept && !CURATED.includes(concept)) expect(concept.actions, id).toEqual(['stand'])
    }
  })

  it('gives a body of clay to heads and busts that have a kin', () => {
    expect(conceptById('hamster')).toMatchObject({ rig: 'quadruped', sprite: null, variant: { body: 'mouse' } })
    expect(conceptById('judge')).toMatchObject({ rig: 'biped', sprite: null, variant: { body: 'man' } })
    for (const { id, variant } of CONCEPTS) {
      if (variant)
        expect(variant.colours, id).toSatisfy((all: string[]) => all.every((one) => /^#[0-9a-f]{6}$/.test(one)))
    }
  })

  it('begins with what was sorted by hand, which keeps its names', () => {
    expect(CONCEPTS.slice(0, CURATED.length)).toEqual(CURATED)
    expect(CONCEPTS.length).toBeGreaterThan(600)
    expect(new Set(CONCEPTS.map(({ id }) => id)).size).toBe(CONCEPTS.length)
  })
})

describe('a correction', () => {
  it('names a picture that there is', () => {
    for (const corrections of [CLASS, ACTION_SET_OF, FACES, HEAD, IS, LIKE, METRES_OF]) {
      for (const label of corrections.keys()) expect(known, `no emoji is called "${label}"`).toContain(label)
    }
  })
})
