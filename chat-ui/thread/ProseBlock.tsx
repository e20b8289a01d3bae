import { ProseRuns } from './ProseRuns.tsx'
import type { Block } from './prose.ts'

const TAGS = { paragraph: 'p', heading: 'h3', quote: 'blockquote' } as const

export function ProseBlock({ block }: { block: Block }) {
  if (block.kind === 'code') {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is too wide is scrolled by key
      <pre tabIndex={0}>
        <code>{block.text}</code>
      </pre>
    )
  }
  if (block.kind === 'list') {
    const List = block.ordered ? 'ol' : 'ul'
    return (
      <List>
        {block.items.map((runs, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: text only grows at its end
          <li key={index}>
            <ProseRuns runs={runs} />
          </li>
        ))}
      </List>
    )
  }
  const Tag = TAGS[block.kind]
  return (
    <Tag>
      <ProseRuns runs={block.runs} />
    </Tag>
  )
}
