import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import express, { Router } from 'express'
import { z } from 'zod'
import type { Database } from '../../db/database.ts'
import { uploadFile } from '../../db/upload-files.ts'
import { addUpload, getUpload, type Upload } from '../../db/uploads.ts'
import { UploadId } from '../../models/contract/ids.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { HttpError, parseOr400 } from '../http-error.ts'
import { idParam } from '../id-param.ts'
import { readPicture } from '../picture.ts'
import { limitPerMinute } from '../rate-limit.ts'
import { FOREVER } from './takes.ts'

const LARGEST_PICTURE = '30mb'
const UPLOADS_PER_MINUTE = 60
const Query = strictObject({ name: z.string().trim().min(1).max(120).default('picture') })

const describeUpload = ({ id, name, width, height }: Upload) => ({ id, name, width, height, url: `/api/uploads/${id}` })

/** Whole or not at all: a crash leaves a file with another name, which nobody asks for. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const part = `${path}.part`
  try {
    await writeFile(part, bytes)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

export function uploadRoutes({ db, dataDir }: { db: Database; dataDir: string }) {
  const router = Router()
  const body = express.raw({ type: () => true, limit: LARGEST_PICTURE })

  router.post('/', limitPerMinute(UPLOADS_PER_MINUTE), body, async (request, response) => {
    const { name } = parseOr400(Query, request.query)
    if (!Buffer.isBuffer(request.body) || request.body.length === 0) {
      throw new HttpError(400, 'bad_request', 'the body is empty; expected the bytes of a PNG, JPEG or WebP picture', {
        field: 'body',
      })
    }
    const { bytes, type, width, height } = await readPicture(request.body)
    const id = UploadId.parse(randomUUID())
    const path = uploadFile(dataDir, id)
    await writeWhole(path, bytes)
    const row = { id, name, type, width, height, bytes: bytes.length }
    const upload = await addUpload(db, row).catch(async (error) => {
      await rm(path, { force: true })
      throw error
    })
    response.status(201).json(describeUpload(upload))
  })
  router.get('/:id', async (request, response) => {
    const { id, type } = await getUpload(db, idParam(UploadId, 'upload', request))
    const path = uploadFile(dataDir, id)
    response.type(type).setHeader('Cache-Control', FOREVER)
    response.sendFile(basename(path), { root: dirname(path), cacheControl: false })
  })
  return router
}
