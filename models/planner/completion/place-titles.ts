import type { RequestedShot } from '../extract/requested-shot.ts'

/** Titles said to come at the end stand in the last shot, those of the beginning in the first. */
export function placeTitles(requests: readonly RequestedShot[]): RequestedShot[] {
  const all = requests.flatMap(({ titles }) => titles)
  const opening = all.filter(({ when }) => when === 'start')
  const closing = all.filter(({ when }) => when === 'end')
  return requests.map((request, index) => ({
    ...request,
    titles: [
      ...(index === 0 ? opening : []),
      ...request.titles.filter(({ when }) => when === undefined),
      ...(index === requests.length - 1 ? closing : []),
    ],
  }))
}
