/**
 * The rooms of src/lib, left to right, and what each may import. `docs/architecture.md` draws them.
 * @type {Record<string, string[]>}
 */
const arrows = {
  bits: [],
  card: ['bits'],
  c: ['bits'],
  driver: ['bits', 'c', 'card/bus\\.ts'],
  probe: ['bits', 'card', 'c', 'driver'],
  views: ['bits', 'card', 'c', 'driver', 'probe'],
  embed: ['probe/scenario\\.ts', 'probe/share\\.ts', 'probe/options\\.ts']
};

/** What views may take from the rooms left of `probe`: tables, types and the scanner's colours. */
const viewsMayTake = [
  'bits/',
  'probe/',
  'card/(codes|registers|shmem|bus)\\.ts',
  'c/(scan|tokens|catalogue)\\.ts',
  'card/reference\\.ts',
  'driver/(editions|definitions|pci)\\.ts'
];

const forbidden = [
  {
    name: 'no-circular',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
  },
  {
    name: 'no-orphans',
    severity: 'error',
    from: {
      orphan: true,
      pathNot: [
        '\\.d\\.ts$',
        '\\.test\\.ts$',
        'src/(routes|params|hooks|cli|offline/service-worker)',
        '\\.(html|css)$'
      ]
    },
    to: {}
  },
  {
    name: 'lib-knows-no-pages',
    severity: 'error',
    from: { path: '^src/lib' },
    to: { path: '^src/(routes|content|cli|embeds)' }
  },
  {
    name: 'pages-take-a-run-as-a-trace',
    comment: 'Rule 1: pages and words never hold a card or a machine.',
    severity: 'error',
    from: { path: '^src/(routes|content|embeds)' },
    to: {
      path: '^src/lib/(card|c|driver|probe)/',
      pathNot: [
        '^src/lib/probe/(record|simulator|coverage|sweep|scenario|share|options|trace|errno|dmesg|report|patched|prove|signed|files|reach|refusals|refusing|verdicts|ticket|glance)\\.ts',
        '^src/lib/card/(reference|codes)\\.ts',
        '^src/lib/driver/editions\\.ts'
      ]
    }
  },
  {
    name: 'every-file-has-a-room',
    severity: 'error',
    from: { path: '^src/lib/[^/]+\\.ts$' },
    to: { path: '.*' }
  },
  {
    name: 'embeds-know-no-routes',
    comment: 'An embed is one file without the kit of the site.',
    severity: 'error',
    from: { path: '^src/embeds' },
    to: { path: '^src/(routes|cli)' }
  },
  {
    name: 'content-knows-no-routes',
    severity: 'error',
    from: { path: '^src/content' },
    to: { path: '^src/(routes|cli)' }
  },
  {
    name: 'core-has-no-packages',
    comment: 'Left of views only the diff library is taken from outside.',
    severity: 'error',
    from: { path: '^src/lib/(bits|card|c|driver|probe|embed)', pathNot: '\\.test\\.ts$' },
    to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/diff/' }
  },
  {
    name: 'only-record-and-sweep-join-card-and-machine',
    comment: 'Rule 1: views never hold a live machine.',
    severity: 'error',
    from: { path: '^src/lib/views' },
    to: {
      path: '^src/lib/(bits|card|c|driver|probe)/',
      pathNot: viewsMayTake.map((path) => `^src/lib/${path}`)
    }
  },
  ...Object.entries(arrows).map(([room, allowed]) => ({
    name: `room-${room}`,
    severity: 'error',
    from: { path: `^src/lib/${room}/`, pathNot: '\\.test\\.ts$' },
    to: {
      path: '^src/lib/.+/',
      pathNot: [room + '/', ...allowed.map((name) => (name.includes('/') ? name : `${name}/`))].map(
        (path) => `^src/lib/${path}`
      )
    }
  }))
];

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.svelte-kit|build)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'default', 'types']
    }
  }
};
