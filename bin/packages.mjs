// Which packages of the lock file belong on this machine, and how far npm has laid them out.
import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** npm's own rule for `os`, `cpu` and `libc`: every "!name" refuses, and where others are named, one must fit. */
function suits(wanted, found) {
  if (!wanted || !found) return true
  const [refused, accepted] = [wanted.filter((name) => name.startsWith('!')), wanted.filter((name) => !/^!/.test(name))]
  return !refused.includes(`!${found}`) && (accepted.length === 0 || accepted.includes(found))
}

function findLibc() {
  if (process.platform !== 'linux') return undefined
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
}

/** Where Node finds `name` from the folder of a package of the lock file, or undefined. */
function resolvePackage(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder}${folder && '/'}node_modules/${name}`
    if (packages[path]) return path
    if (!folder) return undefined
  }
}

function listNeeds({ dependencies, optionalDependencies, peerDependencies, devDependencies }, all) {
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies, ...(all && devDependencies) })
}

/** The folders (node_modules/…) that npm lays out of a lock file; without `all`, none that only tests and developers need. */
export function listPackages({ packages }, all) {
  const libc = findLibc()
  const found = new Set()
  const follow = (from, names) => {
    for (const path of names.map((name) => resolvePackage(packages, from, name))) {
      if (!path || found.has(path)) continue
      const one = packages[path]
      if (!suits(one.os, process.platform) || !suits(one.cpu, process.arch) || !suits(one.libc, libc)) continue
      found.add(path)
      follow(path, listNeeds(one, false))
    }
  }
  follow('', listNeeds(packages[''], all))
  return [...found].sort()
}

/** Those whose package.json npm has not written yet. */
export const listMissing = (home, packages) => packages.filter((path) => !existsSync(join(home, path, 'package.json')))

/** Bytes of all files below a folder; npm may move some of them away meanwhile. */
export function countBytes(folder) {
  let sum = 0
  for (const entry of tolerate(() => readdirSync(folder, { withFileTypes: true })) ?? []) {
    const path = join(folder, entry.name)
    sum += entry.isDirectory() ? countBytes(path) : (tolerate(() => lstatSync(path).size) ?? 0)
  }
  return sum
}

function tolerate(read) {
  try {
    return read()
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  }
}
