import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import ffmpeg from 'fluent-ffmpeg'
import { locateFfmpeg } from './ffmpeg.ts'

/** Raw RGB frames, 3 bytes a pixel, in and out of ffmpeg. The only file that knows fluent-ffmpeg. */
export interface RawVideo {
  width: number
  height: number
  fps: number
}

export interface FrameSink {
  /** Waits while ffmpeg has enough to do. Throws FfmpegFailed. */
  write(frame: Uint8Array): Promise<void>
  /** Resolves when the file is complete. Throws FfmpegFailed. */
  finish(): Promise<void>
  /** Stops ffmpeg at once; the file is left half written. */
  abort(): void
}

/** ffmpeg refused or died; the message ends with its last words. */
export class FfmpegFailed extends Error {
  override name = 'FfmpegFailed'
}

/** Opens a file to write frames to; `format` and `options` are ffmpeg's for the output. */
export async function writeVideo(path: string, video: RawVideo, format: string, options: string[]): Promise<FrameSink> {
  const stream = new PassThrough({ highWaterMark: 2 * video.width * video.height * 3 })
  const command = ffmpeg(stream)
    .setFfmpegPath((await locateFfmpeg()).path)
    .inputOptions(...rawFormat(video), '-framerate', String(video.fps))
    .outputOptions('-an', ...options)
    .format(format)
    .output(path)
  const ended = endOf(command, path)
  // Whoever writes next hears of a failure; until then it must not count as unhandled.
  ended.catch(() => stream.destroy())
  stream.on('error', () => {})
  command.run()
  return {
    async write(frame) {
      if (stream.destroyed) await ended
      if (!stream.write(frame)) await Promise.race([once(stream, 'drain'), ended])
    },
    finish() {
      stream.end()
      return ended
    },
    abort() {
      stream.destroy()
      command.kill('SIGKILL')
    },
  }
}

/** Reads a video's frames in order. Throws FfmpegFailed. Leaving the loop early stops ffmpeg. */
export function readVideo(path: string, { width, height, fps }: RawVideo): AsyncGenerator<Uint8Array> {
  return readFrames(path, { width, height, fps }, ['-r', String(fps)])
}

/** Reads some of a video's frames, counted from 0 and ascending, scaled to the given size. Throws FfmpegFailed. */
export function readStills(path: string, size: RawVideo, indices: readonly number[]): AsyncGenerator<Uint8Array> {
  const wanted = indices.map((index) => `eq(n\\,${index})`).join('+')
  return readFrames(path, size, ['-vf', `select=${wanted},scale=${size.width}:${size.height}`, '-vsync', '0'])
}

async function* readFrames(
  path: string,
  { width, height, fps }: RawVideo,
  options: readonly string[],
): AsyncGenerator<Uint8Array> {
  // fluent-ffmpeg takes a closed stream for a reader who left and kills the program: the stream stays open.
  const stream = new PassThrough({ highWaterMark: width * height * 3, autoDestroy: false })
  const command = ffmpeg(path)
    .setFfmpegPath((await locateFfmpeg()).path)
    // The rate before the input makes ffmpeg count frames instead of reading timestamps: none doubled or dropped.
    .inputOptions('-r', String(fps))
    .outputOptions('-f', 'rawvideo', '-pix_fmt', 'rgb24', ...options)
  const ended = endOf(command, path)
  ended.catch((error) => stream.destroy(error))
  command.pipe(stream, { end: true })
  try {
    yield* framesOf(stream, width * height * 3)
    // An output that ends is no success yet: the program may have failed.
    await ended
  } finally {
    command.kill('SIGKILL')
  }
}

/** Resolves when ffmpeg ended well, rejects with FfmpegFailed. */
function endOf(command: ffmpeg.FfmpegCommand, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    command.on('end', () => resolve())
    command.on('error', (error, _stdout, stderr) => reject(describeFailure(path, error, stderr)))
  })
}

/** Cuts a stream of bytes into frames. */
async function* framesOf(stream: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let frame = new Uint8Array(bytes)
  let filled = 0
  for await (const piece of stream) {
    for (let read = 0; read < piece.length; ) {
      const part = piece.subarray(read, read + bytes - filled)
      frame.set(part, filled)
      read += part.length
      filled += part.length
      if (filled < bytes) continue
      yield frame
      frame = new Uint8Array(bytes)
      filled = 0
    }
  }
}

function rawFormat({ width, height }: RawVideo): string[] {
  return ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-video_size', `${width}x${height}`]
}

function describeFailure(path: string, error: Error, stderr: string | null): FfmpegFailed {
  const lines = (stderr ?? '').trim().split('\n').slice(-3).join(' | ')
  return new FfmpegFailed(`ffmpeg could not handle ${path}: ${error.message}${lines ? ` (${lines})` : ''}`)
}
