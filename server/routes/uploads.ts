import { basename, dirname } from 'node:path'
import express, { Router } from 'express'
import { z } from 'zod'
import type { Database } from '../../db/database.ts'
import { uploadFile } from '../../db/upload-files.ts'
import { getUpload, type Upload } from '../../db/uploads.ts'
import { UploadId } from '../../models/contract/ids.ts'
import { strictObject } from '../../models/contract/strict-object.ts'
import { HttpError, parseOr400 } from '../http-error.ts'
import { idParam } from '../id-param.ts'
import { keepPicture } from '../keep-picture.ts'
import { limitPerMinute } from '../rate-limit.ts'
import { FOREVER } from './takes.ts'

const LARGEST_PICTURE = '30mb'
const UPLOADS_PER_MINUTE = 60
const Query = strictObject({ name: z.string().trim().min(1).max(120).default('picture') })

const describeUpload = ({ id, name, width, height }: Upload) => ({ id, name, width, height, url: `/api/uploads/${id}` })

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
    const upload = await keepPicture({ db, dataDir }, name, request.body)
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
