import { brotliDecompressSync } from 'node:zlib'

/**
 * The code points for which a WOFF2 file has a glyph, read from its character map (W3C "WOFF File Format 2.0",
 * sections 4 and 5; OpenType "cmap", formats 4 and 12).
 */
export function lettersOfFont(file: Buffer): ReadonlySet<number> {
  const map = characterMap(file)
  const letters = new Set<number>()
  for (let table = 0; table < map.readUInt16BE(2); table++) {
    const at = map.readUInt32BE(4 + 8 * table + 4)
    const format = map.readUInt16BE(at)
    if (format === 4) addShortSegments(map.subarray(at), letters)
    if (format === 12) addLongSegments(map.subarray(at), letters)
  }
  return letters
}

/** Known tags of tables that the header of the file names by number; the rest spell theirs out. */
const CMAP = 0
const GLYF = 10
const LOCA = 11
const SPELLED_OUT = 63

function characterMap(file: Buffer): Buffer {
  const reader = { at: 48 }
  let before = 0
  let found: { from: number; length: number } | null = null
  for (let table = 0; table < file.readUInt16BE(12); table++) {
    const flags = file[reader.at++]!
    const tag = flags & 63
    const version = flags >> 6
    if (tag === SPELLED_OUT) reader.at += 4
    const plainLength = readBase128(file, reader)
    const isTransformed = tag === GLYF || tag === LOCA ? version === 0 : version !== 0
    const length = isTransformed ? readBase128(file, reader) : plainLength
    if (tag === CMAP) found = { from: before, length }
    before += length
  }
  if (!found) throw new Error('the font has no character map')
  const tables = brotliDecompressSync(file.subarray(reader.at, reader.at + file.readUInt32BE(20)))
  return tables.subarray(found.from, found.from + found.length)
}

function readBase128(file: Buffer, reader: { at: number }): number {
  let value = 0
  for (;;) {
    const byte = file[reader.at++]!
    value = value * 128 + (byte & 127)
    if (byte < 128) return value
  }
}

function addShortSegments(table: Buffer, letters: Set<number>): void {
  const half = table.readUInt16BE(6)
  for (let n = 0; n < half; n += 2) {
    const [end, start] = [table.readUInt16BE(14 + n), table.readUInt16BE(16 + half + n)]
    const delta = table.readUInt16BE(16 + 2 * half + n)
    const offsetAt = 16 + 3 * half + n
    const offset = table.readUInt16BE(offsetAt)
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : table.readUInt16BE(offsetAt + offset + 2 * (code - start))
      if (glyph !== 0) letters.add(code)
    }
  }
}

function addLongSegments(table: Buffer, letters: Set<number>): void {
  for (let n = 0; n < table.readUInt32BE(12); n++) {
    const at = 16 + 12 * n
    const [start, end, glyph] = [table.readUInt32BE(at), table.readUInt32BE(at + 4), table.readUInt32BE(at + 8)]
    for (let code = start; code <= end; code++) if (glyph + code - start !== 0) letters.add(code)
  }
}
