import { readFile } from 'node:fs/promises'
import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server'
import { listLibrary } from '../../db/library.ts'
import { takeFiles } from '../../db/take-files.ts'
import { TakeId } from '../../models/contract/ids.ts'
import { Refused } from '../answer.ts'
import { readResource, resourceId } from '../read-resource.ts'
import { findTake, type ScopedStudio } from '../scope.ts'
import { clipLink } from '../video.ts'

const FILES = { 'clip.mp4': 'video/mp4', 'poster.jpg': 'image/jpeg' } as const

/** The clip and its poster, for hosts that fetch resources instead of opening a URL. */
export function registerClipResource(server: McpServer, studio: ScopedStudio): void {
  const listClips = async () => {
    const search = { words: '', favourites: false, style: null, offset: 0, threadId: studio.scope.threadId }
    const found = await listLibrary(studio.database.db, search)
    return { resources: found.map(({ take, title }) => ({ ...clipLink(take.id), title })) }
  }
  const register = (name: keyof typeof FILES, role: 'clip' | 'poster') => {
    const mimeType = FILES[name]
    const list = role === 'clip' ? listClips : undefined
    const template = new ResourceTemplate(`rushes://takes/{id}/${name}`, { list })
    const config = { title: name, description: `The ${role} of a finished video`, mimeType }
    server.registerResource(role, template, config, (uri, { id }) =>
      readResource(studio, uri, async () => {
        const take = await findTake(studio, resourceId(TakeId, 'take', id))
        if (take.status !== 'done') throw new Refused(`video ${take.id} is ${take.status}; it has no ${name} yet`)
        const bytes = await readFile(takeFiles(studio.dataDir, take.id)[role])
        return { mimeType, blob: bytes.toString('base64') }
      }),
    )
  }
  register('clip.mp4', 'clip')
  register('poster.jpg', 'poster')
}
