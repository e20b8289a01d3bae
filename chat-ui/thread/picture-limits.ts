/** What the server accepts as a picture. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp']
export const PICTURE_BYTES = 30 * 1024 * 1024
export const MOST_PICTURES = 4

export type WhyNot = 'type' | 'size' | 'count'

/** Why a file cannot be sent as the next picture, or null. `held`: how many are held already. */
export function whyNotPicture(file: Pick<File, 'type' | 'size'>, held: number): WhyNot | null {
  if (!PICTURE_TYPES.includes(file.type)) return 'type'
  if (file.size > PICTURE_BYTES) return 'size'
  return held >= MOST_PICTURES ? 'count' : null
}
