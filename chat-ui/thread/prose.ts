import { type Run, runsOf } from './prose-runs.ts'

export type Block =
  | { kind: 'paragraph' | 'heading' | 'quote'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Run[][] }
  | { kind: 'code'; text: string }

const ITEM = /^\s*(?:[-*•]|(\d{1,3})[.)])\s+(.*)$/
const FENCE = /^\s*```/

/**
 * The Markdown that language models write in a chat: paragraphs, headings, lists, quotes, blocks of code, and the
 * marks within a line. Everything else stays as it was written. Text may end anywhere, since it streams.
 */
export function parseProse(text: string): Block[] {
  const blocks: Block[] = []
  /** Whether the next line may go on with the block before it. */
  let open = false
  let code: string[] | null = null
  const endCode = () => {
    if (code) blocks.push({ kind: 'code', text: code.join('\n') })
    code = null
  }
  for (const line of text.split('\n')) {
    if (FENCE.test(line)) {
      if (code) endCode()
      else code = []
      open = false
    } else if (code) code.push(line)
    else if (line.trim() === '') open = false
    else {
      addLine(blocks, line, open)
      open = blocks.at(-1)!.kind !== 'heading'
    }
  }
  endCode()
  return blocks
}

function addLine(blocks: Block[], line: string, open: boolean): void {
  const last = open ? blocks.at(-1) : undefined
  const item = ITEM.exec(line)
  const heading = /^#{1,6}\s+(.*)$/.exec(line)
  const quote = /^\s*>\s?(.*)$/.exec(line)
  if (item) {
    const ordered = item[1] !== undefined
    const runs = runsOf(item[2]!)
    // Items with empty lines between them are one list.
    const list = last ?? blocks.at(-1)
    if (list?.kind === 'list' && list.ordered === ordered) list.items.push(runs)
    else blocks.push({ kind: 'list', ordered, items: [runs] })
  } else if (heading) blocks.push({ kind: 'heading', runs: runsOf(heading[1]!) })
  else {
    const kind = quote ? 'quote' : 'paragraph'
    const runs = runsOf(quote ? quote[1]! : line)
    if (last?.kind === kind) last.runs.push({ kind: 'plain', text: '\n' }, ...runs)
    else blocks.push({ kind, runs })
  }
}
