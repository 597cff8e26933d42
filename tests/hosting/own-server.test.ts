import { describe } from 'vitest'
import { testServer } from './server-rules.ts'
import { startOwn } from './servers.ts'
import { atRoot, underPath } from './sites.ts'

const bare = { statuses: [400, 417, 431], why: 'what Node.js cannot read never comes to its listener' }

describe('npm start', () => testServer(startOwn, atRoot, bare))

describe('npm start, under a path', () => testServer(startOwn, underPath, bare))
