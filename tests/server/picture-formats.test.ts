import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { ErrorBody } from '../../server/events.ts'
import { sharedStudio } from '../setup/studio.ts'

const open = sharedStudio()

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c63' }, limitInputPixels: false })

async function send(body: Buffer): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${open().url}/api/uploads`, { method: 'POST', body: new Uint8Array(body) })
  return { status: response.status, answer: await response.json() }
}

const filesKept = () => readdir(join(open().dataDir, 'uploads')).catch(() => [])

async function refusalOf(body: Buffer): Promise<ErrorBody['error']> {
  const before = await filesKept()
  const { status, answer } = await send(body)
  expect(status).toBe(415)
  expect(await filesKept()).toEqual(before)
  return (answer as ErrorBody).error
}

/** The first box of a file of the HEIF family, as telephones write it. */
function fileTypeBox(major: string, compatible: string[]): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(16 + 4 * compatible.length)
  return Buffer.concat([size, Buffer.from(`ftyp${major}\0\0\0\0${compatible.join('')}`), Buffer.alloc(64)])
}

test('an AVIF picture is called AVIF, and a GIF one GIF', async () => {
  const accepted = 'accepted are PNG, JPEG and WebP'
  expect(await refusalOf(await canvas(16, 16).avif().toBuffer())).toEqual({
    code: 'picture_format',
    fields: { format: 'AVIF' },
    message: `the picture is in the format AVIF; ${accepted}`,
  })
  expect(await refusalOf(await canvas(16, 16).gif().toBuffer())).toMatchObject({ fields: { format: 'GIF' } })
})

test.each([
  ['heic', ['mif1', 'heic']],
  ['mif1', ['mif1', 'heic', 'hevc']],
  ['heix', ['mif1', 'heix']],
])('a HEIC picture (%s) is called HEIC, with what to do', async (major, compatible) => {
  const refusal = await refusalOf(fileTypeBox(major, compatible))
  expect(refusal.code).toBe('picture_heic')
  expect(refusal.message).toMatch(/HEIC; accepted are PNG, JPEG and WebP; share it as JPEG: .*Most Compatible/)
})

test('what is no picture is called none, and a cut one damaged', async () => {
  expect(await refusalOf(Buffer.from('a fox runs'))).toMatchObject({ code: 'picture_unreadable' })
  const whole = await canvas(64, 64).jpeg().toBuffer()
  expect(await refusalOf(whole.subarray(0, whole.length - 40))).toMatchObject({ code: 'picture_damaged' })
})

test('a picture that claims more pixels than anybody photographs is refused with its size', async () => {
  // The header alone says so: 9000 × 8000.
  const huge = await canvas(8, 8).png().toBuffer()
  huge.writeUInt32BE(9000, 16)
  huge.writeUInt32BE(8000, 20)
  huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29)
  expect(await refusalOf(huge)).toMatchObject({
    code: 'picture_too_large',
    fields: { width: 9000, height: 8000, megapixels: 64 },
  })
})

test('a telephone’s picture of 48 million pixels, turned on its side, fits', async () => {
  const phone = await canvas(8064, 6048).jpeg({ quality: 90 }).withMetadata({ orientation: 6 }).toBuffer()
  expect(await send(phone)).toMatchObject({ status: 201, answer: { width: 1536, height: 2048 } })
})

test('a CMYK JPEG and a PNG of 16 bits fit, in the colours that they have', async () => {
  const cmyk = await canvas(40, 20).toColourspace('cmyk').jpeg().toBuffer()
  const deep = await canvas(40, 20).toColourspace('rgb16').png().toBuffer()
  expect((await sharp(cmyk).metadata()).space).toBe('cmyk')
  expect((await sharp(deep).metadata()).depth).toBe('ushort')
  for (const picture of [cmyk, deep]) {
    const { status, answer } = await send(picture)
    expect(status).toBe(201)
    const kept = join(open().dataDir, 'uploads', `${(answer as { id: string }).id}.png`)
    expect(await sharp(kept).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar', width: 40, height: 20 })
    const { channels } = await sharp(kept).stats()
    const [red, green, blue] = channels.map(({ mean }) => mean)
    expect(red).toBeGreaterThan(green! + 40)
    expect(green).toBeGreaterThan(blue! + 20)
  }
})
