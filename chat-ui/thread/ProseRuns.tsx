import type { Run } from './prose-runs.ts'

const TAGS = { plain: 'span', strong: 'strong', em: 'em', code: 'code' } as const

export function ProseRuns({ runs }: { runs: Run[] }) {
  return runs.map((run, index) => {
    if (run.kind === 'link') {
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: text only grows at its end
        <a key={index} href={run.href} target="_blank" rel="noopener noreferrer">
          {run.text}
        </a>
      )
    }
    const Tag = TAGS[run.kind]
    // biome-ignore lint/suspicious/noArrayIndexKey: text only grows at its end
    return <Tag key={index}>{run.text}</Tag>
  })
}
