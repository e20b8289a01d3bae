import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A function that stands at the top of its file. */
export interface NamedFunction {
  name: string
  path: string
  line: number
  /** From its first line to its last. */
  lines: number
  /** "server", "models/planner", "generator/stage". */
  room: string
}

const ROOMS = ['models', 'network', 'db', 'mcp', 'generator', 'server', 'chat-ui']
/** Rooms whose folders are rooms themselves. */
const PARTED = new Set(['models', 'generator'])

/** Every top-level function of the house, exported or not; components of the page are no functions in this sense. */
export function listFunctions(home: string): NamedFunction[] {
  const paths = ROOMS.flatMap((room) => globSync(`${room}/**/*.{ts,tsx}`, { cwd: home })).sort()
  return paths.flatMap((path) => functionsIn(path.replaceAll('\\', '/'), readFileSync(join(home, path), 'utf8')))
}

export function functionsIn(path: string, text: string): NamedFunction[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1
  return source.statements.flatMap(declaredFunctions).flatMap(({ name, node }) => {
    if (/^[A-Z]/.test(name) && path.endsWith('.tsx')) return []
    const [first, last] = [lineOf(node.getStart()), lineOf(node.getEnd())]
    return [{ name, path, line: first, lines: last - first + 1, room: roomOf(path) }]
  })
}

function declaredFunctions(statement: ts.Statement): { name: string; node: ts.Node }[] {
  if (ts.isFunctionDeclaration(statement)) {
    return statement.name ? [{ name: statement.name.text, node: statement }] : []
  }
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
    const isFunction = initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
    return ts.isIdentifier(name) && isFunction ? [{ name: name.text, node: initializer }] : []
  })
}

function roomOf(path: string): string {
  const [room, folder, file] = path.split('/')
  return PARTED.has(room!) && file !== undefined ? `${room}/${folder}` : room!
}
