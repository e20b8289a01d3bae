import { isRole, type Span, senseAs } from '../reading/span.ts'

/** What is lost in the person's own words, run by run, behind whom it was said of: "chef: holding a knife". */
export function nameUnshown(spans: readonly Span[], lost: readonly Span[]): string[] {
  const runs: Span[][] = []
  for (const span of lost) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const between = last ? spans.slice(spans.indexOf(last) + 1, spans.indexOf(span)) : []
    if (run && last && between.every((one) => one.sense?.as === 'function' && !isRole(one, 'then')))
      run.push(...between, span)
    else runs.push([span])
  }
  return runs.map((run) => {
    const said = run.map(({ text }) => text).join(' ')
    const owner = ownerOf(spans, spans.indexOf(run[0]!))
    return owner && !run.some((span) => senseAs(span, 'noun')) ? `${owner.text}: ${said}` : said
  })
}

/** Who was spoken of last in the same sentence. */
function ownerOf(spans: readonly Span[], at: number): Span | undefined {
  for (let before = at - 1; before >= 0; before--) {
    const span = spans[before]!
    if (span.kind === 'stop' && /[.;!?\n]/.test(span.text)) return undefined
    if (senseAs(span, 'noun') && !span.negated) return span
  }
  return undefined
}
