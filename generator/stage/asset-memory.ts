import { readdir } from 'node:fs/promises'
import labels from 'emojibase-data/en/data.json' with { type: 'json' }
import { FACES, HEAD } from '../../models/cast/corrections.ts'
import { classifyEmoji, type Labelled } from '../../models/cast/judge.ts'
import { type MemoryRow, spotOf } from '../../models/cast/memory-row.ts'
import { PEOPLE } from '../../models/cast/people.ts'
import { ASSETS, type Cutout, emojiPicture } from './actors/sprite-picture.ts'
import { bustColours, coatColours } from './asset-colours.ts'
import { footOf, headOf, isSymmetric, maskOf } from './asset-shape.ts'

/** A picture of the package with what emojibase says of it. */
interface Asset {
  emoji: Labelled
  /** The file whose picture stands for all of them, then those of other skin tones. */
  files: string[]
}

/** File names and hexcodes that mean the same: small letters, "-" between, no variation selector, no leading zeros. */
const keyOf = (hexcode: string) =>
  hexcode
    .toLowerCase()
    .split(/[-_]/)
    .filter((part) => part !== 'fe0f')
    .map((part) => part.replace(/^0+/, ''))
    .join('-')

interface Emoji extends Labelled {
  skins?: { hexcode: string }[]
}

/** Every file of the package, under the emoji that it shows; of what emojibase does not name, the file alone. */
export async function loadAssets(): Promise<Asset[]> {
  const byKey = new Map<string, Emoji>()
  for (const emoji of labels as Emoji[]) {
    for (const { hexcode } of [emoji, ...(emoji.skins ?? [])]) byKey.set(keyOf(hexcode), emoji)
  }
  const found = new Map<string, Asset>()
  for (const file of (await readdir(new URL('assets/', ASSETS))).toSorted()) {
    const hexcode = file.replace(/\.webp$/, '')
    const emoji = byKey.get(keyOf(hexcode)) ?? { label: `nameless ${hexcode}`, hexcode }
    const asset = found.get(emoji.hexcode) ?? { emoji, files: [] }
    if (keyOf(hexcode) === keyOf(emoji.hexcode)) asset.files.unshift(hexcode)
    else asset.files.push(hexcode)
    found.set(emoji.hexcode, asset)
  }
  return [...found.values()]
}

/** The row of one picture: what its words say, and unless it is banned what its pixels show. */
export async function rowOf({ emoji, files }: Asset): Promise<MemoryRow> {
  const hexcode = files[0]!
  const { like, ...judged } = classifyEmoji(emoji)
  if (judged.class === 'banned') return { hexcode, ...judged, foot: null, head: null, variant: null }
  return drawnRow(
    emoji,
    { hexcode, ...judged, foot: null, head: null, variant: null },
    like,
    await emojiPicture(hexcode),
  )
}

function drawnRow(emoji: Labelled, row: MemoryRow, like: string | null, picture: Cutout): MemoryRow {
  const mask = maskOf(picture)
  const label = emoji.label.toLowerCase()
  const ahead = row.class === 'body' && !FACES.has(label) && isSymmetric(mask)
  const corrected = HEAD.get(label)
  const faces = ahead ? 'front' : row.faces
  const alive = row.class === 'body' || row.class === 'head' || row.class === 'bust'
  const biped = PEOPLE.some(({ id }) => id === like)
  return {
    ...row,
    faces,
    foot: footOf(mask),
    head: alive ? (spotOf(corrected) ?? headOf(mask, row.class, faces)) : null,
    variant: like ? { body: like, colours: biped ? bustColours(picture) : coatColours(picture) } : null,
  }
}
