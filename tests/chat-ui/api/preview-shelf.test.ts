import { describe, expect, it, vi } from 'vitest'
import { createPreviewShelf } from '../../../chat-ui/api/preview-shelf.ts'
import { preview, queued } from '../recorded.ts'

/** Addresses as a browser gives them, with a record of those in use. */
function openShelf() {
  const used = new Set<string>()
  let next = 0
  const shelf = createPreviewShelf({
    create: () => {
      const url = `blob:${next++}`
      used.add(url)
      return url
    },
    revoke: (url) => {
      expect(used.delete(url), `${url} was revoked twice`).toBe(true)
    },
  })
  return { shelf, used, tile: (position: number) => shelf.strip(queued.id)?.tiles[position] }
}

describe('the filmstrip', () => {
  it('fills with the animatic and clears tile by tile', () => {
    const { shelf, tile } = openShelf()
    for (let position = 0; position < 8; position++) shelf.put(preview(position, 'animatic', 0))
    for (let step = 1; step < 4; step++) shelf.put(preview(0, 'denoising', step))
    shelf.put(preview(0, 'finished', 4))
    expect(tile(0)).toMatchObject({ phase: 'finished', step: 4 })
    expect(tile(1)).toMatchObject({ phase: 'animatic', step: 0 })
    expect(shelf.strip(queued.id)!.latest).toBe(0)
  })

  it('has holes where no picture came, since previews may be lost', () => {
    const { shelf, tile } = openShelf()
    shelf.put(preview(3, 'denoising', 2))
    expect(shelf.strip(queued.id)!.tiles).toHaveLength(8)
    expect(tile(2)).toBeUndefined()
    expect(tile(3)).toMatchObject({ phase: 'denoising' })
  })

  it('never shows a noisier picture after a clearer one, whatever order they come in', () => {
    const clearing = [
      preview(0, 'animatic', 0),
      preview(0, 'denoising', 1),
      preview(0, 'denoising', 2),
      preview(0, 'denoising', 3),
      preview(0, 'finished', 4),
    ]
    const orders = [
      [4, 3, 2, 1, 0],
      [2, 0, 4, 1, 3],
      [1, 0, 3, 2, 4],
    ]
    for (const order of orders) {
      const { shelf, tile } = openShelf()
      let clearest = -1
      for (const position of order) {
        shelf.put(clearing[position]!)
        clearest = Math.max(clearest, position)
        expect(tile(0)).toMatchObject({ phase: clearing[clearest]!.phase, step: clearing[clearest]!.step })
      }
    }
  })

  it('shows a finished picture again when titles were laid over it', () => {
    const { shelf, tile } = openShelf()
    shelf.put(preview(0, 'finished', 4))
    const plain = tile(0)!.url
    shelf.put(preview(0, 'finished', 4))
    expect(tile(0)!.url).not.toBe(plain)
  })

  it('tells nobody about a picture that comes twice', () => {
    const { shelf } = openShelf()
    const onChange = vi.fn()
    shelf.watch(queued.id, onChange)
    shelf.put(preview(0, 'denoising', 1))
    shelf.put(preview(0, 'denoising', 1))
    expect(onChange).toHaveBeenCalledTimes(1)
  })

  it('tells only those who watch this take, and only until they leave', () => {
    const { shelf } = openShelf()
    const here = vi.fn()
    const elsewhere = vi.fn()
    const leave = shelf.watch(queued.id, here)
    shelf.watch('take-2', elsewhere)
    shelf.put(preview(0, 'animatic', 0))
    leave()
    shelf.put(preview(0, 'denoising', 1))
    expect(here).toHaveBeenCalledTimes(1)
    expect(elsewhere).not.toHaveBeenCalled()
  })
})

describe('the pictures’ addresses', () => {
  it('two at most are in use for a tile: the one that is shown and the one it fades in over', () => {
    const { shelf, used, tile } = openShelf()
    shelf.put(preview(0, 'animatic', 0))
    for (let step = 1; step < 4; step++) {
      shelf.put(preview(0, 'denoising', step))
      expect(used).toEqual(new Set([tile(0)!.url, tile(0)!.before]))
    }
  })

  it('are all given back when newer takes need the room', () => {
    const { shelf, used } = openShelf()
    shelf.put(preview(0, 'animatic', 0))
    shelf.put(preview(0, 'denoising', 1))
    const ofFirst = [...used]
    for (let take = 0; take < 40; take++) shelf.put({ ...preview(0, 'animatic', 0), takeId: `newer-${take}` })
    expect(shelf.strip(queued.id)).toBeUndefined()
    for (const url of ofFirst) expect(used).not.toContain(url)
  })
})
