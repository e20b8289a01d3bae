import { accessSync, constants, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { systemWords, whyFolderUnwritable } from './try-writing.ts'

/** Nothing can be kept where the studio is told to keep everything; the message says what, where and which variable. */
export class DataDirUnusable extends Error {
  override name = 'DataDirUnusable'
}

const ADVICE = 'make it writable for this user, or choose another directory with RUSHES_DATA'

/** Makes the data directory where it is missing, and tries to write in it. Throws DataDirUnusable. */
export function checkDataDir(dir: string): void {
  makeFolder(dir)
  for (const folder of [dir, ...['database', 'takes', 'uploads'].map((name) => join(dir, name))]) checkFolder(folder)
  for (const file of filesBelow(join(dir, 'database'))) checkFile(file)
}

function makeFolder(dir: string): void {
  try {
    makeFolders(dir)
  } catch (error) {
    const blocker = fileAbove(dir)
    if (blocker) throw new DataDirUnusable(`${blocker} is a file, and the data directory is to be ${dir}; ${ADVICE}`)
    throw new DataDirUnusable(`the data directory ${dir} cannot be made: ${systemWords(error)}; ${ADVICE}`)
  }
}

/** One floor after the other: `mkdirSync` with `recursive` never returns where /proc answers that there is no such file. */
function makeFolders(dir: string): void {
  if (statOf(dir)?.isDirectory()) return
  if (dirname(dir) !== dir) makeFolders(dirname(dir))
  try {
    mkdirSync(dir)
  } catch (error) {
    // Another process may have been faster.
    if (!statOf(dir)?.isDirectory()) throw error
  }
}

/** The path itself, or the first above it that exists, when it is no folder. */
function fileAbove(path: string): string | null {
  const found = statOf(path)
  if (found) return found.isDirectory() ? null : path
  return dirname(path) === path ? null : fileAbove(dirname(path))
}

/** Null too for what lies below a file. */
function statOf(path: string) {
  try {
    return statSync(path)
  } catch {
    return null
  }
}

function checkFolder(folder: string): void {
  const found = statOf(folder)
  if (!found) return
  if (!found.isDirectory()) {
    throw new DataDirUnusable(`${folder} is a file where the data directory has a folder; move it away, or ${ADVICE}`)
  }
  const why = whyFolderUnwritable(folder)
  if (why)
    throw new DataDirUnusable(`nothing can be written in ${folder}, where the studio keeps its data: ${why}; ${ADVICE}`)
}

function filesBelow(folder: string): string[] {
  if (!statOf(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

function checkFile(file: string): void {
  try {
    accessSync(file, constants.R_OK | constants.W_OK)
  } catch (error) {
    throw new DataDirUnusable(`the database's file ${file} is read-only: ${systemWords(error)}; ${ADVICE}`)
  }
}
