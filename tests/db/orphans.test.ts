import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { findOrphans, sweepOrphans } from '../../db/orphans.ts'
import { addPlan } from '../../db/plans.ts'
import { takeFiles } from '../../db/take-files.ts'
import { claimTake, finishTake } from '../../db/take-states.ts'
import { addTake } from '../../db/takes.ts'
import { createThread } from '../../db/threads.ts'
import { addUpload } from '../../db/uploads.ts'
import { foxPlan } from '../setup/fox-plan.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { uploadId } from '../setup/upload-id.ts'
import { onEachDatabase } from './each-database.ts'

function write(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, 'x')
}

onEachDatabase((open) => {
  test('files without a row are found and swept, rows without a file are named, the rest stays', async () => {
    const { db } = open()
    const dataDir = await temporaryFolder()
    const { id: threadId } = await createThread(db, 'orphans')
    const plan = foxPlan()
    await addPlan(db, { threadId, plan, notes: [] })
    const finished = async () => {
      const { take } = await addTake(db, { threadId, planId: plan.id })
      const claim = await claimTake(db, take.id)
      await finishTake(db, claim!, { engine: 'test', seconds: { animatic: 0, denoise: 0, encode: 0 } })
      return take.id
    }
    const whole = takeFiles(dataDir, await finished())
    write(whole.clip)
    write(whole.poster)
    write(whole.filmstrip)
    write(join(whole.work, 'a', '00000.chunk'))
    const { take: waiting } = await addTake(db, { threadId, planId: plan.id })
    write(join(takeFiles(dataDir, waiting.id).work, 'a', '00000.chunk'))
    const lost = await finished()
    write(takeFiles(dataDir, 'nobody').clip)
    write(join(dataDir, 'uploads', 'cut.png.part'))
    await addUpload(db, { id: uploadId(1), name: 'cat', type: 'image/png', width: 1, height: 1, bytes: 1 })

    expect(await findOrphans(db, dataDir)).toEqual({
      files: [join(dataDir, 'takes', 'nobody'), whole.work, join(dataDir, 'uploads', 'cut.png.part')],
      rows: [`take ${lost}: no clip.mp4`, `take ${lost}: no poster.jpg`, `upload ${uploadId(1)}: no picture`],
    })
    await sweepOrphans(db, dataDir)
    expect((await findOrphans(db, dataDir)).files).toEqual([])
    expect(readdirSync(whole.folder).sort()).toEqual(['clip.mp4', 'filmstrip.json', 'poster.jpg'])
  })
})
