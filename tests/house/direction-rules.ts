// The direction of every arrow in this house; AGENTS.md says it in words.
const floors = {
  'models-contract': '^models/contract/',
  models: '^models/',
  'models-outgoing-calls': '^models/outgoing-calls/',
  db: '^db/',
  mcp: '^mcp/',
  generator: '^generator/',
  server: '^server/',
  page: '^chat-ui/',
}
// Only these may tie mcp, generator and server together.
const compositionRoots = ['^server/main\\.ts$', '^server/studio\\.ts$', '^server/commands/[^/]+\\.ts$']

type Side = Record<string, unknown>
const forbid = (name: string, from: Side, to: Side, comment = '') => ({ name, severity: 'error', comment, from, to })

export default {
  forbidden: [
    forbid('no-circle', {}, { circular: true }, 'A circle has no first file to read.'),
    forbid(
      'contract-imports-zod-alone',
      { path: floors['models-contract'] },
      { pathNot: ['^models/contract/', 'node_modules/zod/'] },
      'The contract is what everybody else may import.',
    ),
    forbid(
      'models-below-all',
      { path: floors.models },
      { path: ['^db/', '^mcp/', '^generator/', '^server/', '^chat-ui/'] },
    ),
    forbid(
      'outgoing-calls-know-no-room',
      { path: floors['models-outgoing-calls'] },
      { path: ['^models/'], pathNot: ['^models/outgoing-calls/'] },
    ),
    forbid('db-over-models', { path: floors.db }, { path: ['^mcp/', '^generator/', '^server/', '^chat-ui/'] }),
    forbid('mcp-knows-no-generator', { path: floors.mcp }, { path: ['^generator/', '^server/', '^chat-ui/'] }),
    forbid('generator-knows-no-mcp', { path: floors.generator }, { path: ['^mcp/', '^server/', '^chat-ui/'] }),
    forbid(
      'render-touches-no-database',
      { path: floors.generator, pathNot: ['^generator/worker\\.ts$'] },
      { path: '^db/' },
      'Only the worker claims and settles.',
    ),
    forbid(
      'composition-roots-alone-tie',
      { path: floors.server, pathNot: compositionRoots },
      { path: ['^mcp/', '^generator/'] },
      'server/main.ts, server/studio.ts and server/commands/ put the parts together.',
    ),
    forbid(
      'nobody-imports-the-page',
      { path: ['^models/', '^db/', '^mcp/', '^generator/', '^server/'] },
      { path: floors.page },
    ),
    forbid(
      'page-takes-only-the-wire',
      { path: floors.page },
      {
        path: ['^models/', '^db/', '^mcp/', '^generator/', '^server/'],
        pathNot: ['^models/contract/', '^server/events\\.ts$'],
      },
    ),
    forbid(
      'page-takes-types-from-the-server',
      { path: floors.page },
      { path: '^server/events\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'one-door-to-onnxruntime',
      { pathNot: ['^generator/denoise/session\\.ts$', '^tests/'] },
      { path: 'node_modules/onnxruntime-node/' },
    ),
    forbid(
      'one-door-to-fluent-ffmpeg',
      { pathNot: '^generator/clip/[^/]+\\.ts$' },
      { path: 'node_modules/fluent-ffmpeg/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
