import { z } from 'zod'

/**
 * One tile of the filmstrip that lies over the whole clip. Tiles are replaced as the picture clears:
 * first the animatic, then each denoising step's estimate, then the finished frame.
 */
export const Preview = z.object({
  takeId: z.string(),
  tile: z.number().int().nonnegative(),
  tiles: z.number().int().positive(),
  /** Index of the frame shown, and how many the clip has. */
  frame: z.number().int().nonnegative(),
  frames: z.number().int().positive(),
  phase: z.enum(['animatic', 'denoising', 'finished']),
  /** Denoising steps behind this picture; 0 for the animatic. */
  step: z.number().int().nonnegative(),
  steps: z.number().int().positive(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** JPEG. */
  image: z.instanceof(Uint8Array),
})
export type Preview = z.infer<typeof Preview>

/** A tile of a finished take as its filmstrip.json holds it: the JPEG in base64. */
export type KeptPreview = Omit<Preview, 'image'> & { image: string }

/** Carries pictures from the generator to whoever looks on. Lossy: a slow viewer misses some, nobody waits. */
export interface Previews {
  publish(preview: Preview): void
  /** Returns the function that ends the subscription. */
  subscribe(takeId: string, listener: (preview: Preview) => void): () => void
}
