import { describe } from 'vitest'
import { testServer } from './server-rules.ts'
import { startCaddy } from './servers.ts'
import { atRoot, underPath } from './sites.ts'

describe('Caddy', () => testServer(startCaddy, atRoot))

describe('Caddy, under a path', () => testServer(startCaddy, underPath))
