import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../', import.meta.url)

/** The animatic: everything that a staged pixel can depend on is imported or read from here on. */
export const STAGE_SOURCES = new URL('./stage/stage.ts', import.meta.url)
/** The sampler of model packages and all that it computes with. */
export const DENOISE_SOURCES = new URL('./denoise/patch-denoiser.ts', import.meta.url)

/** Import and export statements; what is imported as a type alone changes no pixel. */
const IMPORTED = /^(?:import|export)\s+(?!type\b)(?:[\w*{}\s,$]+?\sfrom\s+)?'([^']+)'/gm
/** Loaded while running: `import('./x.ts')`, `import.meta.resolve('x')`. */
const IMPORTED_LATER = /\bimport(?:\.meta\.resolve)?\('([^']+)'\)/g
const DATA_FILE = /new URL\('([^']+)', import\.meta\.url\)/g

const known = new Map<string, Promise<string>>()

/**
 * A hash of a source file, of all files that it loads, directly or not, and of the versions of the packages that they
 * import: what was computed by other code has another fingerprint, and nobody has to count versions by hand. Read once
 * per process. `root` is the folder that holds node_modules.
 */
export function sourceFingerprint(entry: URL, root = ROOT): Promise<string> {
  const fingerprint = known.get(entry.href) ?? hashSources(entry, root)
  known.set(entry.href, fingerprint)
  return fingerprint
}

async function hashSources(entry: URL, root: URL): Promise<string> {
  const hash = createHash('sha256')
  for (const [name, text] of await loadedSources(entry, root)) hash.update(`${name}\0${text}\0`)
  return hash.digest('hex')
}

/** Path or package name → text or version, sorted by name. */
export async function loadedSources(entry: URL, root = ROOT): Promise<[string, string][]> {
  const texts = new Map<string, string>()
  let wave = new Set([entry.href])
  while (wave.size > 0) {
    const read = await Promise.all(
      [...wave].map(async (href) => [href, await readFile(new URL(href), 'utf8')] as const),
    )
    for (const [href, text] of read) texts.set(href, text)
    wave = new Set(read.flatMap(([href, text]) => (href.endsWith('.ts') ? importsOf(href, text) : [])))
    for (const href of wave) {
      if (texts.has(href)) wave.delete(href)
      if (!href.startsWith('package:')) continue
      wave.delete(href)
      texts.set(href, await packageVersion(href.slice('package:'.length), root))
    }
  }
  const named = [...texts].map(([href, text]): [string, string] => [nameOf(href, root), text])
  return named.sort(([a], [b]) => (a < b ? -1 : 1))
}

function importsOf(href: string, text: string): string[] {
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, word]) => word!)
  // A folder has no text; what is read from it is a package's or the model's, which have versions of their own.
  const data = found(DATA_FILE).filter((word) => /\.\w+$/.test(word))
  const modules = [...found(IMPORTED), ...found(IMPORTED_LATER)].filter((word) => !word.startsWith('node:'))
  const own = modules.filter((word) => word.startsWith('.'))
  const packages = modules.filter((word) => !word.startsWith('.'))
  return [
    ...[...own, ...data].map((word) => new URL(word, href).href),
    ...packages.map((word) => `package:${word.split('/', word.startsWith('@') ? 2 : 1).join('/')}`),
  ]
}

async function packageVersion(name: string, root: URL): Promise<string> {
  return JSON.parse(await readFile(new URL(`node_modules/${name}/package.json`, root), 'utf8')).version
}

function nameOf(href: string, root: URL): string {
  return href.startsWith('file:') ? relative(fileURLToPath(root), fileURLToPath(href)).replaceAll('\\', '/') : href
}
