/** Every leaf in which two values differ, by its path, with the second value; what is gone is undefined. */
export function difference(before: unknown, after: unknown, path = ''): Record<string, unknown> {
  if (JSON.stringify(before) === JSON.stringify(after)) return {}
  if (!isTree(before) || !isTree(after)) return { [path]: after }
  if (isCast(before) && isCast(after) && before.length !== after.length) return differenceOfCasts(before, after, path)
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return Object.assign(
    {},
    ...[...keys].map((key) => difference(before[key], after[key], path === '' ? key : `${path}.${key}`)),
  )
}

type Cast = { id: string }[]

/** Lists of named things of different lengths: what went or came is told whole, the rest is compared by name. */
function differenceOfCasts(before: Cast, after: Cast, path: string): Record<string, unknown> {
  const gone = before.map((item, index) => [`${path}.${index}`, item, after.find(({ id }) => id === item.id)] as const)
  const come = after.flatMap((item, index) =>
    before.some(({ id }) => id === item.id) ? [] : [[`${path}.${index}`, undefined, item] as const],
  )
  return Object.assign({}, ...[...gone, ...come].map(([at, one, other]) => difference(one, other, at)))
}

const isCast = (value: object): value is Cast =>
  Array.isArray(value) && value.every((item) => isTree(item) && 'id' in item)

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
