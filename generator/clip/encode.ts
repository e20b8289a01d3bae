import { type FrameSink, type RawVideo, writeVideo } from './frame-pipe.ts'

/** What every clip says of itself. */
export const AI_NOTICE = 'AI-generated with Rushes'

// The matrix is converted, not only tagged: players then show the colours that were rendered.
const BT709 = [
  '-vf',
  'scale=in_range=full:out_range=tv:out_color_matrix=bt709:flags=bicubic+accurate_rnd+full_chroma_int,format=yuv420p',
  '-colorspace',
  'bt709',
  '-color_primaries',
  'bt709',
  '-color_trc',
  'bt709',
  '-color_range',
  'tv',
]

/** Opens an MP4 (H.264, yuv420p, BT.709, index in front) to write delivered frames to. */
export function openClip(path: string, video: RawVideo, title: string): Promise<FrameSink> {
  return writeVideo(path, video, 'mp4', [
    ...BT709,
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '18'],
    // A key frame every two seconds lets a player jump.
    ...['-g', String(2 * video.fps)],
    ...['-movflags', '+faststart+write_colr'],
    ...['-metadata', `title=${title}`, '-metadata', `comment=${AI_NOTICE}`],
  ])
}
