import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import type { Title } from '../../models/contract/shot-plan.ts'
import { printableTitle } from '../../models/lettering/title-fonts.ts'
import type { RawVideo } from './frame-pipe.ts'
import { titleFamilies } from './title-font.ts'

/** A title drawn once: RGBA rows `top` … `top + rows − 1` of the frame, not premultiplied. */
interface TitleLayer {
  title: Title
  top: number
  rows: number
  rgba: Uint8ClampedArray
}

const FADE_SECONDS = 0.35
/** Share of each side that stays free of letters, as broadcasters keep it. */
const SAFE_MARGIN = 0.08
const MAX_LINES = 3
/** Height of the letters as a share of the frame's shorter side. */
const SIZE: Record<Title['place'], number> = { top: 0.062, centre: 0.115, bottom: 0.062 }
const SMALLEST = 0.5

/**
 * Returns the function that lays a shot's titles over its frames: exact letters, because they are drawn after
 * denoising. A frame without a title comes back as it was given.
 */
export function titlePainter(
  titles: readonly Title[],
  video: RawVideo,
): (frame: Uint8Array, index: number) => Uint8Array {
  const layers = titles.map((title) => drawTitle(title, video))
  return (frame, index) => {
    const seconds = index / video.fps
    const visible = layers.filter(({ title }) => titleOpacity(title, seconds) > 0)
    if (visible.length === 0) return frame
    const painted = frame.slice()
    for (const layer of visible) blendTitle(layer, titleOpacity(layer.title, seconds), painted, video.width)
    return painted
  }
}

/** 0 … 1, with a soft rise and fall inside the title's time. */
function titleOpacity({ startSeconds, endSeconds }: Title, seconds: number): number {
  const fade = Math.min(FADE_SECONDS, (endSeconds - startSeconds) / 3)
  const t = Math.min(1, (seconds - startSeconds) / fade, (endSeconds - seconds) / fade)
  return t <= 0 ? 0 : t * t * (3 - 2 * t)
}

function blendTitle({ top, rows, rgba }: TitleLayer, strength: number, frame: Uint8Array, width: number): void {
  const start = top * width
  for (let pixel = 0; pixel < rows * width; pixel++) {
    const alpha = rgba[4 * pixel + 3]!
    if (alpha === 0) continue
    const share = (alpha / 255) * strength
    const at = 3 * (start + pixel)
    for (let channel = 0; channel < 3; channel++) {
      frame[at + channel] = Math.round(frame[at + channel]! * (1 - share) + rgba[4 * pixel + channel]! * share)
    }
  }
}

function drawTitle(title: Title, { width, height }: RawVideo): TitleLayer {
  const canvas = createCanvas(width, height)
  const pen = canvas.getContext('2d')
  const { size, lines } = setType(pen, title, width, Math.min(width, height))
  const leading = size * 1.2
  const block = leading * lines.length
  const top = { top: height * SAFE_MARGIN, centre: (height - block) / 2, bottom: height * (1 - SAFE_MARGIN) - block }
  pen.direction = readsFromRight(title.text) ? 'rtl' : 'ltr'
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = '#ffffff'
  // A soft dark halo keeps white letters readable on a bright sky.
  pen.shadowColor = 'rgba(0, 0, 0, 0.6)'
  pen.shadowBlur = size * 0.35
  pen.shadowOffsetY = size * 0.04
  for (const [index, line] of lines.entries()) pen.fillText(line, width / 2, top[title.place] + leading * (index + 0.5))
  const first = Math.max(0, Math.floor(top[title.place] - size))
  const rows = Math.min(height - first, Math.ceil(block + 2 * size))
  return { title, top: first, rows, rgba: new Uint8ClampedArray(pen.getImageData(0, first, width, rows).data) }
}

/** The largest type in which the text fits between the margins in at most three lines. */
function setType(pen: SKRSContext2D, title: Title, width: number, shortSide: number) {
  const room = width * (1 - 2 * SAFE_MARGIN)
  const text = printableTitle(title.text)
  const families = titleFamilies(text)
  // Letters that join or stack must not be moved.
  const tightening = /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text) ? -0.012 : 0
  pen.fontVariationSettings = "'wght' 600"
  for (let scale = 1; ; scale *= 0.92) {
    const size = SIZE[title.place] * shortSide * scale
    pen.font = `600 ${size}px ${families}`
    pen.letterSpacing = `${tightening * size}px`
    const lines = breakLines(pen, text, room)
    if ((lines.length <= MAX_LINES && lines.every((line) => pen.measureText(line).width <= room)) || scale < SMALLEST) {
      return { size, lines: lines.slice(0, MAX_LINES) }
    }
  }
}

/** As few lines as fit, of about even length: a lonely last word looks like an accident. */
function breakLines(pen: SKRSContext2D, text: string, room: number): string[] {
  const count = wrapLines(pen, text, room).length
  for (let share = 1 / count; share < 1; share += 0.02) {
    const even = wrapLines(pen, text, Math.min(room, pen.measureText(text).width * share))
    if (even.length === count) return even
  }
  return wrapLines(pen, text, room)
}

function wrapLines(pen: SKRSContext2D, text: string, room: number): string[] {
  const lines: string[] = []
  for (const { piece, glue } of splitPieces(pen, text, room)) {
    const longer = lines.length > 0 ? `${lines.at(-1)}${glue}${piece}` : piece
    if (lines.length > 0 && pen.measureText(longer).width <= room) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines
}

/** Words, and where one alone is too long (or the script has no spaces) its parts, at last its characters. */
function splitPieces(pen: SKRSContext2D, text: string, room: number): { piece: string; glue: '' | ' ' }[] {
  return text.split(' ').flatMap((word) => {
    if (pen.measureText(word).width <= room) return { piece: word, glue: ' ' as const }
    return partsOf(word, 'word')
      .flatMap((part) => (pen.measureText(part).width <= room ? part : partsOf(part, 'grapheme')))
      .map((piece, index) => ({ piece, glue: index === 0 ? (' ' as const) : ('' as const) }))
  })
}

const partsOf = (text: string, granularity: 'word' | 'grapheme'): string[] =>
  Array.from(new Intl.Segmenter(undefined, { granularity }).segment(text), ({ segment }) => segment)

/** True when the first letter that has a direction goes to the left. */
const readsFromRight = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)
