import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Why a provider that onnxruntime supports but does not bring along cannot be loaded, or null. Asking the
 * runtime itself would print its own complaint to the terminal.
 */
export function missingLibrary(provider: string): string | null {
  const stem = `onnxruntime_providers_${provider}`
  const name = process.platform === 'win32' ? `${stem}.dll` : `lib${stem}.so`
  const bin = join(dirname(createRequire(import.meta.url).resolve('onnxruntime-node')), '..', 'bin')
  const folders = readdirSync(bin).map((napi) => join(bin, napi, process.platform, process.arch))
  if (folders.some((folder) => existsSync(join(folder, name)))) return null
  return `its library ${name} is not installed`
}
