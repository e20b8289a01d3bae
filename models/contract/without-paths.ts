/** An absolute path in quotes, which may hold blanks, of either kind of system. */
const QUOTED = /(["'`])(?:file:\/\/)?(?:\/|[A-Za-z]:[\\/])[^"'`\n]*\1/g
/** An absolute path that stands alone; an address such as https://host/path is none. */
const BARE = /(?<![\w:/.~"'`-])(?:file:\/\/)?(?:\/[^\s/"'`:;,()]+){2,}\/?|(?<!\w)[A-Za-z]:\\[^\s"'`:;,()]+/g

const lastPart = (path: string) =>
  path
    .replace(/[\\/]+$/, '')
    .split(/[\\/]/)
    .at(-1) ?? ''

/**
 * A message as anybody may read it: of every absolute path only the last part is left. The log gets the whole.
 */
export function withoutPaths(message: string): string {
  const unquoted = message.replace(QUOTED, (quoted, quote: string) => quote + lastPart(quoted.slice(1, -1)) + quote)
  return unquoted.replace(BARE, lastPart)
}
