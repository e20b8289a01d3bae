import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { locateFfmpeg } from './ffmpeg.ts'
import type { RawVideo } from './frame-pipe.ts'

const run = promisify(execFile)
const VIDEO_STREAM = /Stream #.*: Video: .*?\b(\d{2,5})x(\d{2,5})\b.*?([\d.]+) (?:fps|tbr)/

/** Size and rate of a video file; null for what is no video. */
export async function probeVideo(path: string): Promise<RawVideo | null> {
  const { path: program } = await locateFfmpeg()
  // Without an output ffmpeg describes the input, complains and ends with 1.
  const { stderr } = await run(program, ['-hide_banner', '-i', path]).catch((error: { stderr?: string }) => ({
    stderr: error.stderr ?? '',
  }))
  const [, width, height, fps] = VIDEO_STREAM.exec(stderr) ?? []
  return fps === undefined ? null : { width: Number(width), height: Number(height), fps: Number(fps) }
}
