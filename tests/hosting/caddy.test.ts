import { describe } from 'vitest'
import { testServer } from './server-rules.ts'
import { startCaddy } from './servers.ts'

describe('Caddy', () => testServer(startCaddy, { out: 'out', hosting: '.hosting', basePath: '' }))

describe('Caddy, under a path', () =>
  testServer(startCaddy, { out: '.cache/fixture-out', hosting: '.cache/.hosting', basePath: '/report' }))
