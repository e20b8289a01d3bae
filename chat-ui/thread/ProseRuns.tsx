import type { Run } from './prose.ts'

const TAGS = { plain: 'span', strong: 'strong', code: 'code' } as const

export function ProseRuns({ runs }: { runs: Run[] }) {
  return runs.map(({ kind, text }, index) => {
    const Tag = TAGS[kind]
    // biome-ignore lint/suspicious/noArrayIndexKey: text only grows at its end
    return <Tag key={index}>{text}</Tag>
  })
}
