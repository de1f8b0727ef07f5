/** The dependency rule (ARCHITECTURE.md shows it as a picture made from the same graph). Rules are on paths. */
const spec = '[.](spec|fixture)[.]ts$|/(test|testing)/';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid(
      'no-cycle',
      'Two files that need each other are one file, or hide a third.',
      {},
      { circular: true },
    ),
    forbid('nothing-unresolvable', 'An import must lead somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'services-meet-in-contracts-only',
      'A service knows another one by its public events, or by @key at the gateway.',
      { path: '^services/([^/]+)/' },
      { path: '^services/', pathNot: '^services/$1/' },
    ),
    forbid(
      'packages-know-no-service',
      'A package carries no rule of one context, and nothing that runs.',
      { path: '^packages/', pathNot: '^packages/test-kit/' },
      { path: '^(services|gateway|infra|test)/' },
    ),
    forbid(
      'test-kit-starts-engines-only',
      'Of all that runs, specs may start the engines; services are started by their own specs.',
      { path: '^packages/test-kit/' },
      { path: '^(services|gateway|infra|test)/', pathNot: '^infra/engines/' },
    ),
    forbid(
      'gateway-knows-no-domain',
      'Auth header in, actor out; the gateway meets services over HTTP and in their SDL.',
      { path: '^gateway/', pathNot: spec },
      {
        path: '^(services|packages|infra|test)/',
        pathNot: '^packages/(federation-kit|auth-kit|domain-kit|jurisdiction-routing|home-registry)/',
      },
    ),
    forbid(
      'explorer-stands-alone',
      'The explorer is a bundle for the browser; the gateway serves its files and shares no code with it.',
      { path: '^gateway/explorer/', pathNot: spec },
      { path: '^(gateway/(?!explorer/)|services|packages|infra|test)' },
    ),
    forbid(
      'domain-kit-is-a-leaf',
      'The words of every decider need no library and no platform.',
      { path: '^packages/domain-kit/', pathNot: spec },
      { pathNot: '^packages/domain-kit/' },
    ),
    forbid(
      'event-contracts-is-a-leaf',
      'A public event depends on its schema language alone.',
      { path: '^packages/event-contracts/', pathNot: spec },
      { pathNot: '^(packages/event-contracts|node_modules/zod)/' },
    ),
    forbid(
      'kits-stand-in-order',
      'auth-kit and event-kit stand on the leaves; federation-kit and directory-kit stand on them.',
      { path: '^packages/(auth-kit|event-kit)/', pathNot: spec },
      { path: '^packages/(federation-kit|directory-kit|service-kit)/' },
    ),
    forbid(
      'federation-kit-stores-nothing',
      'The frame of a subgraph knows callers and errors; what is stored is the business of event-kit.',
      { path: '^packages/federation-kit/', pathNot: spec },
      { path: '^packages/(event-kit|event-contracts|directory-kit|service-kit)/' },
    ),
    forbid(
      'deciders-are-pure',
      'Rules are read and tested without a database: modules of their own service, and domain-kit.',
      { path: '^(services/[^/]+/src)/.*[.](decide|evolve|events|commands|state)[.]ts$' },
      { pathNot: ['^$1/', '^packages/domain-kit/'] },
    ),
    forbid(
      'deciders-reach-no-adapter',
      'By no detour does a rule know how its aggregate is stored, asked or told.',
      { path: '^services/.*[.](decide|evolve|events|commands|state)[.]ts$' },
      {
        path: '^node_modules/|[.](store|queries|projection|publish|mappers)[.]ts$|/(resolvers|__generated__)/',
        reachable: true,
      },
    ),
    forbid(
      'mongoose-in-stores-only',
      'Documents do not leak into rules and resolvers.',
      {
        pathNot: [
          '[.](store|projection|queries)[.]ts$',
          '^packages/(event-kit|directory-kit|test-kit)/',
          '^infra/(cli|engines|supervisor)/',
          '^test/',
          spec,
        ],
      },
      { path: '^node_modules/(mongoose|mongodb)/' },
    ),
    forbid(
      'kafkajs-in-event-kit-only',
      'Kafka stands behind one port.',
      {
        pathNot: ['^packages/(event-kit|test-kit)/', '^infra/(cli|engines|supervisor)/', '^test/', spec],
      },
      { path: '^node_modules/kafkajs/' },
    ),
    forbid(
      'bootstrap-needs-nothing-installed',
      'It runs on a bare clone, before there is a node_modules.',
      { path: '^infra/bootstrap/(start|test|check)[.]mjs$' },
      { path: '^node_modules/', reachable: true },
    ),
    forbid(
      'production-knows-no-test',
      'Specs and their kits are not shipped.',
      { path: '^(services|packages|gateway|infra)/', pathNot: [spec, '^packages/test-kit/'] },
      { path: ['^packages/test-kit/', '^test/', spec, '^node_modules/(jest|@jest|fast-check)/'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
