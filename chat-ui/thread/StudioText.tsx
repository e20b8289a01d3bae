import { ProseBlock } from './ProseBlock.tsx'
import { parseProse } from './prose.ts'
import './studio-text.css'

export function StudioText({ text, streaming }: { text: string; streaming: boolean }) {
  if (text === '' && !streaming) return null
  return (
    <div className="studio-text" data-streaming={streaming}>
      {parseProse(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: text only grows at its end
        <ProseBlock key={index} block={block} />
      ))}
    </div>
  )
}
