import sharp from 'sharp'
import { HttpError } from './http-error.ts'

/**
 * Pixels that may be decoded: a few kilobytes can claim to be a billion. A JPEG is made smaller while it is read, and
 * cameras in telephones write 48 to 108 million pixels.
 */
const MOST_PIXELS = 64e6
const MOST_JPEG_PIXELS = 110e6
/** Longer side of what is kept; the stage magnifies no more than this needs. */
const LONGEST_SIDE = 2048
const ACCEPTED = ['png', 'jpeg', 'webp']
/** How files of these formats begin, as Latin-1. */
const ACCEPTED_STARTS = /^(\x89PNG|\xff\xd8\xff|RIFF.{4}WEBP)/s

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
    const image = sharp(upload, { limitInputPixels: MOST_JPEG_PIXELS, failOn: 'error', animated: false })
    const size = { width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true } as const
    const upright = image.rotate().resize(size).toColourspace('srgb').png()
    const { data, info } = await upright.toBuffer({ resolveWithObject: true })
    return { bytes: data, type: 'image/png', width: info.width, height: info.height }
  } catch {
    throw refuseDamaged()
  }
}

const refuseDamaged = () =>
  new HttpError(415, 'picture_damaged', 'the picture is damaged: it cannot be read to its end', {})

/** What the first bytes say, before a pixel is unpacked. */
async function checkHeader(upload: Buffer): Promise<void> {
  const header = await sharp(upload, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!header && ACCEPTED_STARTS.test(upload.toString('latin1', 0, 12))) throw refuseDamaged()
  if (!header || !ACCEPTED.includes(header.format)) throw refuseFormat(nameFormat(upload, header?.format))
  const { width, height, format } = header
  const most = format === 'jpeg' ? MOST_JPEG_PIXELS : MOST_PIXELS
  if (width * height <= most) return
  const megapixels = most / 1e6
  const message = `the picture is ${width} × ${height}; at most ${megapixels} million pixels are accepted`
  throw new HttpError(415, 'picture_too_large', message, { width, height, megapixels })
}

/** Brands in the first box of a file of the HEIF family (ISO/IEC 23008-12): AVIF and HEIC differ in nothing else. */
const BRANDS = /^.{4}ftyp(.{4}).{4}((?:.{4})*)/s

/** What people call the format; null where the bytes are no picture. */
function nameFormat(upload: Buffer, found: string | undefined): string | null {
  const boxEnd = upload.length < 16 ? 0 : Math.min(upload.readUInt32BE(0), 256)
  const [, major = '', compatible = ''] = BRANDS.exec(upload.toString('latin1', 0, boxEnd)) ?? []
  const brands = major + compatible
  if (/avi[fs]/.test(brands)) return 'AVIF'
  if (/he[iv][cmsx]|mif1|msf1/.test(brands)) return 'HEIC'
  return found?.toUpperCase() ?? null
}

function refuseFormat(format: string | null): HttpError {
  const accepted = 'accepted are PNG, JPEG and WebP'
  if (format === null) return new HttpError(415, 'picture_unreadable', `the bytes are no picture; ${accepted}`, {})
  if (format !== 'HEIC') {
    return new HttpError(415, 'picture_format', `the picture is in the format ${format}; ${accepted}`, { format })
  }
  const advice =
    'share it as JPEG: on an iPhone choose Settings, Camera, Formats, Most Compatible, or export a copy as JPEG'
  return new HttpError(415, 'picture_heic', `the picture is in the format HEIC; ${accepted}; ${advice}`, {})
}
