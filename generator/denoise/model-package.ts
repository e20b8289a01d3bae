import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ModelManifest } from '../../models/contract/manifest.ts'

/** A folder that holds a model: data only. Whoever has this object knows that its files are whole. */
export interface ModelPackage {
  readonly dir: string
  readonly manifest: ModelManifest
  /** SHA-256 of the manifest, which in turn names the hash of every file: the package's identity. */
  readonly hash: string
  /** Absolute path of the file that plays this role; throws PackageError when the package has none. */
  file(role: string): string
}

/** The folder does not hold a usable model package; the message names the file and what was expected. */
export class PackageError extends Error {
  override name = 'PackageError'
}

/** Where the model that comes with Rushes lives. */
export const DEFAULT_PACKAGE_DIR = fileURLToPath(new URL('../../models/rushes-1', import.meta.url))

/**
 * Reads manifest.json and checks every file it names against its size and SHA-256.
 * Throws PackageError.
 */
export async function openPackage(dir: string = DEFAULT_PACKAGE_DIR): Promise<ModelPackage> {
  const folder = resolve(dir)
  const source = await readManifest(folder)
  const manifest = parseManifest(join(folder, 'manifest.json'), source)
  await Promise.all(Object.values(manifest.files).map((file) => checkFile(folder, file)))
  return {
    dir: folder,
    manifest,
    hash: sha256Of(source),
    file(role) {
      const file = manifest.files[role]
      if (file) return join(folder, file.path)
      const roles = Object.keys(manifest.files).join(', ')
      throw new PackageError(`${join(folder, 'manifest.json')} names no "${role}" file; it names ${roles || 'none'}`)
    },
  }
}

async function readManifest(folder: string): Promise<Buffer> {
  const path = join(folder, 'manifest.json')
  try {
    return await readFile(path)
  } catch (error) {
    throw new PackageError(`no model package in ${folder}: ${path} cannot be read`, { cause: error })
  }
}

function parseManifest(path: string, source: Buffer): ModelManifest {
  let json: unknown
  try {
    json = JSON.parse(source.toString('utf8'))
  } catch (error) {
    throw new PackageError(`${path} is not JSON: ${(error as Error).message}`)
  }
  const parsed = ModelManifest.safeParse(json)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'manifest'}: ${issue.message}`)
  throw new PackageError(`${path} is not a rushes-package/1 manifest: ${issues.join('; ')}`)
}

async function checkFile(folder: string, file: ModelManifest['files'][string]): Promise<void> {
  const path = join(folder, file.path)
  const bytes = await readFile(path).catch((error) => {
    throw new PackageError(`${path} is missing; the manifest expects ${file.bytes} bytes`, { cause: error })
  })
  if (bytes.length !== file.bytes) {
    throw new PackageError(`${path} has ${bytes.length} bytes; the manifest expects ${file.bytes}`)
  }
  const hash = sha256Of(bytes)
  if (hash !== file.sha256) throw new PackageError(`${path} has SHA-256 ${hash}; the manifest expects ${file.sha256}`)
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
