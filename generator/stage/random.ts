/** Integer hash with good avalanche (Wellons, "lowbias32"). */
export function hashBits(value: number): number {
  let x = value | 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return (x ^ (x >>> 16)) >>> 0
}

/** A number that depends on every part of its name, so that each thing on stage has its own stream. */
export function seedOf(...parts: (string | number)[]): number {
  let h = 0x9e3779b9
  for (const part of parts) {
    const text = String(part)
    for (let i = 0; i < text.length; i++) h = hashBits(h ^ text.charCodeAt(i))
    h = hashBits(h ^ 0x1f)
  }
  return h
}

export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  between(low: number, high: number): number
  pick<T>(items: readonly T[]): T
  /** -1 or 1. */
  sign(): number
}

/** Seeded stream of numbers (counter through a hash): the same seed gives the same stream everywhere. */
export function createRandom(seed: number): Random {
  let counter = seed | 0
  const next = () => {
    counter = (counter + 0x9e3779b9) | 0
    return hashBits(counter) / 4294967296
  }
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    pick: (items) => items[Math.floor(next() * items.length)]!,
    sign: () => (next() < 0.5 ? -1 : 1),
  }
}

/** Lattice cells last asked for, by the lowest bits of the seed: column, row and seed of each; none at first. */
const cells = Int32Array.of(0, 0, 1, 0, 0, 2, 0, 0, 3, 0, 0, 4)
/** Their corners: near left, near right, far left, far right. */
const corners = new Float64Array(4 * 4)

/** Where in `corners` a cell's begin. Neighbours ask for the same cell, and hashes are most of the cost. */
function cornersOf(x0: number, y0: number, seed: number): number {
  const slot = seed & 3
  const at = 4 * slot
  if (cells[3 * slot] === x0 && cells[3 * slot + 1] === y0 && cells[3 * slot + 2] === seed) return at
  cells[3 * slot] = x0
  cells[3 * slot + 1] = y0
  cells[3 * slot + 2] = seed
  const row = Math.imul(y0, 0x27d4eb2d) ^ seed
  const below = Math.imul(y0 + 1, 0x27d4eb2d) ^ seed
  const left = Math.imul(x0, 0x165667b1)
  const right = Math.imul(x0 + 1, 0x165667b1)
  corners[at] = hashBits(row ^ left)
  corners[at + 1] = hashBits(row ^ right)
  corners[at + 2] = hashBits(below ^ left)
  corners[at + 3] = hashBits(below ^ right)
  return at
}

/** Smooth noise in [-1, 1] over the plane, one lattice value per unit. */
export function valueNoise(x: number, y: number, seed: number): number {
  const x0 = Math.floor(x)
  const y0 = Math.floor(y)
  const fx = x - x0
  const fy = y - y0
  const sx = fx * fx * (3 - 2 * fx)
  const sy = fy * fy * (3 - 2 * fy)
  const at = cornersOf(x0, y0, seed)
  const top = corners[at]! * (1 - sx) + corners[at + 1]! * sx
  const bottom = corners[at + 2]! * (1 - sx) + corners[at + 3]! * sx
  return (top * (1 - sy) + bottom * sy) / 2147483648 - 1
}
