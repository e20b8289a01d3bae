import type { ShotWish } from '../extract/wish.ts'

/** Titles said to come at the end stand in the last shot, those of the beginning in the first. */
export function placeTitles(wishes: readonly ShotWish[]): ShotWish[] {
  const all = wishes.flatMap(({ titles }) => titles)
  const opening = all.filter(({ when }) => when === 'start')
  const closing = all.filter(({ when }) => when === 'end')
  return wishes.map((wish, index) => ({
    ...wish,
    titles: [
      ...(index === 0 ? opening : []),
      ...wish.titles.filter(({ when }) => when === undefined),
      ...(index === wishes.length - 1 ? closing : []),
    ],
  }))
}
