// The entry point, run by tests in a process of its own: what it cost goes to the fourth stream when it ends.
import { writeSync } from 'node:fs'
import process from 'node:process'
import { main } from '../main.ts'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeSync(3, JSON.stringify({ mebibytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1_000_000 }))
})
await main()
