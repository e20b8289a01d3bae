import sharp from 'sharp'
import { HttpError } from './http-error.ts'

/** Pixels that may be decoded: a few kilobytes can claim to be a billion. */
const MOST_PIXELS = 40e6
/** Longer side of what is kept; the stage magnifies no more than this needs. */
const LONGEST_SIDE = 2048
const ACCEPTED = ['png', 'jpeg', 'webp']

export interface Picture {
  bytes: Buffer
  type: 'image/png'
  width: number
  height: number
}

/**
 * A picture as the studio keeps it: typed by its bytes whatever its name says, upright, without metadata,
 * at most 2048 pixels long, PNG with alpha. Throws HttpError.
 */
export async function readPicture(upload: Buffer): Promise<Picture> {
  await checkHeader(upload)
  try {
    const image = sharp(upload, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false })
    const size = { width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true } as const
    const upright = image.rotate().resize(size).toColourspace('srgb').png()
    const { data, info } = await upright.toBuffer({ resolveWithObject: true })
    return { bytes: data, type: 'image/png', width: info.width, height: info.height }
  } catch {
    throw new HttpError(415, 'bad_picture', 'the picture is damaged: it cannot be read to its end')
  }
}

/** What the first bytes say, before a pixel is unpacked. */
async function checkHeader(upload: Buffer): Promise<void> {
  const header = await sharp(upload, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!header || !ACCEPTED.includes(header.format)) {
    const found = header ? `a ${header.format} picture` : 'no picture'
    throw new HttpError(415, 'bad_picture', `the bytes are ${found}; accepted are PNG, JPEG and WebP`)
  }
  const { width, height } = header
  if (width * height <= MOST_PIXELS) return
  const limit = `at most ${MOST_PIXELS / 1e6} million pixels are accepted`
  throw new HttpError(415, 'bad_picture', `the picture is ${width} × ${height}; ${limit}`)
}
