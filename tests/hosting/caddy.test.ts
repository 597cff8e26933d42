import { describe } from 'vitest'
import { testServer } from './server-rules.ts'
import { startCaddy } from './servers.ts'
import { atRoot, underPath } from './sites.ts'

/** Go’s HTTP library, which Caddy is made with, has no means to set a header there. */
const bare = {
  statuses: [400, 417, 431, 501],
  why: 'what Go’s HTTP library cannot read never comes to Caddy',
}

describe('Caddy', () => testServer(startCaddy, atRoot, bare))

describe('Caddy, under a path', () => testServer(startCaddy, underPath, bare))
