import { describe, expect, it } from 'vitest'
import { titlePainter } from '../../../generator/clip/titles.ts'
import type { Title } from '../../../models/contract/shot-plan.ts'

const video = { width: 426, height: 240, fps: 12 }
const grey = new Uint8Array(video.width * video.height * 3).fill(90)

function paint(title: Partial<Title>, frame = 12): Uint8Array {
  const whole: Title = { text: 'The fox', startSeconds: 0, endSeconds: 2, place: 'centre', ...title }
  return titlePainter([whole], video)(grey, frame)
}

/** The rectangle of what was drawn; white letters alone. */
function bounds(painted: Uint8Array) {
  const places = Array.from({ length: video.width * video.height }, (_, pixel) => pixel)
  const lit = places.filter((pixel) => painted[3 * pixel]! > 180)
  const xs = lit.map((pixel) => pixel % video.width)
  const ys = lit.map((pixel) => Math.floor(pixel / video.width))
  return {
    count: lit.length,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}

describe('a title', () => {
  it('is drawn in its place, inside the safe margins', () => {
    for (const place of ['top', 'centre', 'bottom'] as const) {
      const { count, left, right, top, bottom } = bounds(paint({ place }))
      expect(count).toBeGreaterThan(50)
      expect(left).toBeGreaterThanOrEqual(0.08 * video.width)
      expect(right).toBeLessThanOrEqual(0.92 * video.width)
      expect(top).toBeGreaterThanOrEqual(0.07 * video.height)
      expect(bottom).toBeLessThanOrEqual(0.93 * video.height)
      expect(Math.abs(left + right - video.width)).toBeLessThan(6)
    }
  })

  it('comes and goes softly, and leaves other frames untouched', () => {
    const shot = { startSeconds: 0.5, endSeconds: 1.5 }
    expect(paint(shot, 5)).toBe(grey)
    expect(paint(shot, 18)).toBe(grey)
    const brightest = (painted: Uint8Array) => Math.max(...painted.subarray(90 * 426 * 3, 150 * 426 * 3))
    expect(brightest(paint(shot, 7))).toBeLessThan(brightest(paint(shot, 12)))
    expect(brightest(paint(shot, 12))).toBe(255)
  })

  it('breaks long text into even lines and keeps the longest word inside the frame', () => {
    for (const text of [
      'a title that is far too long for one line of this small frame',
      'x'.repeat(120),
      '日本'.repeat(40),
    ]) {
      const { left, right, top, bottom } = bounds(paint({ text }))
      expect(left).toBeGreaterThanOrEqual(0.07 * video.width)
      expect(right).toBeLessThanOrEqual(0.93 * video.width)
      expect(top).toBeGreaterThan(0)
      expect(bottom).toBeLessThan(video.height - 1)
    }
  })

  it('has accents, and leaves pictographs out instead of boxes', () => {
    expect(paint({ text: 'Été' })).not.toEqual(paint({ text: 'Ete' }))
    expect(paint({ text: 'Été 🦊' })).toEqual(paint({ text: 'Été' }))
    expect(paint({ text: '🦊' })).toEqual(grey)
  })

  it.each([
    '狐狸の森 여우',
    'สุนัขจิ้งจอก',
    'हिन्दी',
    'الثعلب في الغابة',
    'שועל ביער 24',
    'می‌روم',
    'தமிழ்',
    'አማርኛ',
    'I ❤️ foxes ☀️ ✈️',
  ])('draws every letter of %s, each another picture than its neighbours', (text) => {
    const letters = [...new Set(text)].filter((letter) => /[\p{L}\p{So}]/u.test(letter))
    const pictures = letters.map((letter) => Buffer.from(paint({ text: letter })).toString('base64'))
    expect(new Set(pictures).size).toBe(letters.length)
    expect(pictures).not.toContain(Buffer.from(grey).toString('base64'))
  })

  it('leaves letters out that no font has, and draws the others', () => {
    expect(paint({ text: 'Fox 𒀀𒀁' })).toEqual(paint({ text: 'Fox' }))
  })
})
