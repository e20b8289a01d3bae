/** The list with one of its members at another place. */
export function movedTo<Member>(list: readonly Member[], from: number, to: number): Member[] {
  const others = list.toSpliced(from, 1)
  return others.toSpliced(to, 0, list[from]!)
}
