#!/usr/bin/env node
// Runs the command line of a checkout; builds it first where the sources are newer.
import { ensureBuilt } from './ensure-built.mjs'

await ensureBuilt()
await import('../dist/cli.mjs')
