import { ProseRuns } from './ProseRuns.tsx'
import { type Block, prose } from './prose.ts'
import './studio-text.css'

export function StudioText({ text, streaming }: { text: string; streaming: boolean }) {
  if (text === '' && !streaming) return null
  return (
    <div className="studio-text" data-streaming={streaming}>
      {prose(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: text only grows at its end
        <ProseBlock key={index} block={block} />
      ))}
    </div>
  )
}

function ProseBlock({ block }: { block: Block }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        <ProseRuns runs={block.runs} />
      </p>
    )
  }
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
