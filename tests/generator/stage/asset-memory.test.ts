import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { ASSETS } from '../../../generator/stage/actors/sprite-picture.ts'
import { loadAssets, rowOf } from '../../../generator/stage/asset-memory.ts'
import { classifyEmoji } from '../../../models/cast/judge.ts'
import { MEMORY } from '../../../models/cast/memory.ts'

const all = await loadAssets()
const written = new Map(MEMORY.map((row) => [row.hexcode, row]))

describe('the asset memory as it was written down', () => {
  it('has a row for every file of the package, skin tones under their own picture', async () => {
    const files = (await readdir(new URL('assets/', ASSETS))).map((file) => file.replace('.webp', ''))
    expect(all.flatMap((asset) => asset.files).toSorted()).toEqual(files.toSorted())
    expect(all.map((asset) => asset.files[0])).toEqual(MEMORY.map(({ hexcode }) => hexcode))
    const waving = all.find(({ emoji }) => emoji.label === 'waving hand')
    expect(waving?.files).toHaveLength(6)
  })

  it('is what the words of every picture say now', () => {
    for (const { emoji, files } of all) {
      const { like, faces, actionSet, metres, ...judged } = classifyEmoji(emoji)
      const row = written.get(files[0]!)!
      expect(row, emoji.label).toMatchObject(judged)
      if (judged.class === 'banned') continue
      expect([row.actionSet, row.metres, row.variant?.body ?? null], emoji.label).toEqual([actionSet, metres, like])
    }
  })

  it('is what the pixels of some pictures say now', async () => {
    const drawn = all.filter(({ files }) => written.get(files[0]!)!.class !== 'banned')
    for (const asset of drawn.filter((_, n) => n % 45 === 0)) {
      expect(await rowOf(asset), asset.emoji.label).toEqual(written.get(asset.files[0]!))
    }
  })
})
