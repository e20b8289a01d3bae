/** A run of words, or a marked one. */
export type Run =
  | { kind: 'plain' | 'strong' | 'em' | 'code'; text: string }
  | { kind: 'link'; text: string; href: string }

const MARKS =
  /(\*\*[^*\n]+\*\*|`[^`\n]+`|(?<![\w*])\*[^*\s][^*\n]*\*(?![\w*])|(?<![\w_])_[^_\s][^_\n]*_(?![\w_])|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>"“”«»)]+[^\s<>"“”«».,;:!?)])/

/** The marks within one line. Only addresses of the web become links. */
export function runsOf(line: string): Run[] {
  return line
    .split(MARKS)
    .filter((text) => text !== '')
    .map(asRun)
}

function asRun(text: string): Run {
  if (/^\*\*[^*]+\*\*$/.test(text)) return { kind: 'strong', text: text.slice(2, -2) }
  if (/^`[^`]+`$/.test(text)) return { kind: 'code', text: text.slice(1, -1) }
  if (/^(\*[^*\s][^*]*\*|_[^_\s][^_]*_)$/.test(text)) return { kind: 'em', text: text.slice(1, -1) }
  const link = /^\[([^\]]+)\]\((https?:\/\/\S+)\)$/.exec(text)
  if (link) return { kind: 'link', text: link[1]!, href: link[2]! }
  if (/^https?:\/\/\S+$/.test(text)) return { kind: 'link', text, href: text }
  return { kind: 'plain', text }
}
