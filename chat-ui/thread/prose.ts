/** A run of words, or an emphasised one. */
export interface Run {
  kind: 'plain' | 'strong' | 'code'
  text: string
}
export type Block = { kind: 'paragraph'; runs: Run[] } | { kind: 'list'; ordered: boolean; items: Run[][] }

const ITEM = /^\s*(?:[-*•]|(\d{1,3})[.)])\s+(.*)$/

/**
 * The little of Markdown that language models write in a chat: paragraphs, lists, **strong** and `code`.
 * Everything else stays as it was written. Text may end anywhere, since it streams.
 */
export function prose(text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .filter((chunk) => chunk.trim() !== '')
    .flatMap(blocksOf)
}

function blocksOf(chunk: string): Block[] {
  const blocks: Block[] = []
  for (const line of chunk.split('\n')) {
    const item = ITEM.exec(line)
    const last = blocks.at(-1)
    if (item) {
      const ordered = item[1] !== undefined
      const runs = runsOf(item[2]!)
      if (last?.kind === 'list' && last.ordered === ordered) last.items.push(runs)
      else blocks.push({ kind: 'list', ordered, items: [runs] })
    } else if (last?.kind === 'paragraph') last.runs.push({ kind: 'plain', text: '\n' }, ...runsOf(line))
    else blocks.push({ kind: 'paragraph', runs: runsOf(line.replace(/^#{1,6}\s+/, '')) })
  }
  return blocks
}

function runsOf(line: string): Run[] {
  return line
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter((text) => text !== '')
    .map((text) => {
      if (/^\*\*[^*]+\*\*$/.test(text)) return { kind: 'strong', text: text.slice(2, -2) }
      if (/^`[^`]+`$/.test(text)) return { kind: 'code', text: text.slice(1, -1) }
      return { kind: 'plain', text }
    })
}
