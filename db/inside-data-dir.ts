import { join } from 'node:path'

/** A name that stays where it is put: no separator, no NUL, neither "." nor "..". */
const PLAIN_NAME = /^(?!\.{1,2}$)[^/\\\0]+$/

/** A path below the data directory, from one name a floor. Throws for a name that could lead anywhere else. */
export function insideDataDir(dataDir: string, ...names: string[]): string {
  const wrong = names.find((name) => !PLAIN_NAME.test(name))
  if (wrong !== undefined) throw new Error(`${JSON.stringify(wrong)} is no name of a file in the data directory`)
  return join(dataDir, ...names)
}
