import { describe, expect, it } from 'vitest'
import {
  type Answer,
  type Clock,
  createHostGate,
  type HostGateOptions,
  type Pass,
  parseHours,
  retryAfterMs,
} from '../../../lib/node/crawl/host-gate.ts'

/** 2026-11-24 12:00 in Beijing. */
const NOON = Date.parse('2026-11-24T04:00:00Z')

/** A clock that a test moves by hand. */
const handClock = () => {
  let time = NOON
  const timers = new Set<{ at: number; call: () => void }>()
  const clock: Clock = {
    now: () => time,
    after(ms, call) {
      const timer = { at: time + ms, call }
      timers.add(timer)
      return () => timers.delete(timer)
    },
  }
  /** Lets time pass, timer by timer. */
  const pass = async (ms: number): Promise<void> => {
    await settle()
    const end = time + ms
    for (;;) {
      const next = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      timers.delete(next)
      time = next.at
      next.call()
      await settle()
    }
    time = end
    await settle()
  }
  return { clock, pass, timers }
}

/** Lets what is resolved run on. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

const OK: Answer = { status: 200 }

/** A gate whose requests are answered at once with `answer`, or stay until they are let go; and what started when. */
const gateOf = (options: HostGateOptions, answer: Answer | null = OK) => {
  const { clock, pass, timers } = handClock()
  const gate = createHostGate({ ...options, clock })
  const started: [seconds: number, url: string][] = []
  const inside: Pass[] = []
  const ask = (url: string, signal?: AbortSignal): Promise<void> =>
    gate.enter(new URL(url), signal).then(entered => {
      started.push([(clock.now() - NOON) / 1_000, new URL(url).host])
      if (answer) entered.leave(answer)
      else inside.push(entered)
    })
  const times = (host: string): number[] => started.filter(([, asked]) => asked === host).map(([at]) => at)
  return { gate, ask, pass, started, times, inside, timers }
}

const many = (count: number, call: () => void): void => {
  for (let index = 0; index < count; index++) call()
}

describe('pace', () => {
  it.each<[string, HostGateOptions, number[]]>([
    ['two a second by default', {}, [0, 0.5, 1, 1.5]],
    ['slower than one a second', { rate: 0.25 }, [0, 4, 8, 12]],
    ['rate 0 is unlimited', { rate: 0 }, [0, 0, 0, 0]],
  ])('%s', async (_, options, expected) => {
    const { ask, pass, times } = gateOf(options)
    many(4, () => void ask('http://a.gov.cn/'))
    await pass(60_000)
    expect(times('a.gov.cn')).toEqual(expected)
  })

  it('loopback is unlimited', async () => {
    const { ask, pass, started } = gateOf({ rate: 1, concurrency: 1, hours: { from: 0, to: 1 } }, null)
    for (const host of ['127.0.0.1:8080', 'localhost', '[::1]:81']) many(20, () => void ask(`http://${host}/`))
    await pass(0)
    expect(started).toHaveLength(60)
  })

  it('a name that only begins like loopback is none', async () => {
    const { ask, pass, started } = gateOf({}, null)
    many(20, () => void ask('http://127.0.0.1.gov.cn/'))
    await pass(0)
    expect(started).toHaveLength(1)
  })

  it('no more than so many connections at a time', async () => {
    const { gate, ask, pass, started, inside } = gateOf({ rate: 0, concurrency: 2 }, null)
    many(5, () => void ask('http://a.gov.cn/'))
    await pass(60_000)
    expect(started).toHaveLength(2)
    expect(gate.state('a.gov.cn')).toMatchObject({ waiting: 3, running: 2 })
    expect(gate.wait('a.gov.cn')).toBe(Number.POSITIVE_INFINITY)
    inside[0]!.leave(OK)
    inside[0]!.leave(OK)
    await pass(0)
    expect(started).toHaveLength(3)
  })

  it('http and https of a host share its pace, ports do not', async () => {
    const { ask, pass, started } = gateOf({ rate: 1 })
    for (const url of ['http://a.gov.cn/', 'https://a.gov.cn/', 'http://a.gov.cn:8080/']) void ask(url)
    await pass(5_000)
    expect(started).toEqual([
      [0, 'a.gov.cn'],
      [0, 'a.gov.cn:8080'],
      [1, 'a.gov.cn'],
    ])
  })

  it('says how long a further request would wait', async () => {
    const { gate, ask, pass } = gateOf({ rate: 1 })
    expect(gate.wait('a.gov.cn')).toBe(0)
    many(3, () => void ask('http://a.gov.cn/'))
    await pass(250)
    expect(gate.wait('a.gov.cn')).toBe(2_750)
  })

  it('Crawl-delay slows down, never speeds up, and is a minute at most', async () => {
    const { gate, ask, pass, times } = gateOf({ rate: 2 })
    gate.setDelay('slow.gov.cn', 10)
    gate.setDelay('fast.gov.cn', 0.1)
    gate.setDelay('never.gov.cn', 86_400)
    for (const host of ['slow', 'fast', 'never']) many(3, () => void ask(`http://${host}.gov.cn/`))
    await pass(300_000)
    expect([times('slow.gov.cn'), times('fast.gov.cn'), times('never.gov.cn')]).toEqual([
      [0, 10, 20],
      [0, 0.5, 1],
      [0, 60, 120],
    ])
  })
})

describe('fairness', () => {
  it('a busy host does not hold up another', async () => {
    const { ask, pass, times } = gateOf({ rate: 1 })
    many(100, () => void ask('http://busy.gov.cn/'))
    many(3, () => void ask('http://small.gov.cn/'))
    await pass(3_000)
    expect(times('small.gov.cn')).toEqual([0, 1, 2])
  })

  it('hosts take turns where all connections are used', async () => {
    const { ask, pass, started, inside } = gateOf({ rate: 0, concurrency: 9, total: 1 }, null)
    for (const host of ['a', 'a', 'a', 'a', 'b', 'b', 'c']) void ask(`http://${host}.gov.cn/`)
    for (let served = 0; served < 7; served++) {
      await pass(0)
      inside[served]!.leave(OK)
    }
    expect(started.map(([, host]) => host[0]).join('')).toBe('aabcaba')
  })
})

describe('slowing down', () => {
  it.each<[string, Answer]>([
    ['429', { status: 429 }],
    ['503', { status: 503 }],
    ['500', { status: 500 }],
    ['no answer', { status: null, strained: true }],
  ])('%s doubles the time between requests each time', async (_, answer) => {
    const { gate, ask, pass, times } = gateOf({ rate: 2 }, answer)
    many(4, () => void ask('http://a.gov.cn/'))
    await pass(60_000)
    expect(times('a.gov.cn')).toEqual([0, 1, 3, 7])
    expect(gate.state('a.gov.cn')).toMatchObject({ slow: 16, badInARow: 4, interval: 8_000 })
  })

  it('at most 32 times, and with one connection', async () => {
    const { gate, ask, pass } = gateOf({ rate: 2, concurrency: 4 }, { status: 503 })
    many(9, () => void ask('http://a.gov.cn/'))
    await pass(600_000)
    expect(gate.state('a.gov.cn')).toMatchObject({ slow: 32, interval: 16_000 })
  })

  it('a host without a rate is slowed down too, loopback is not', async () => {
    const { ask, pass, times } = gateOf({ rate: 0, concurrency: 1 }, { status: 429 })
    many(3, () => void ask('http://a.gov.cn/'))
    many(3, () => void ask('http://127.0.0.1/'))
    await pass(60_000)
    expect(times('a.gov.cn')).toEqual([0, 0.25, 0.75])
    expect(times('127.0.0.1')).toEqual([0, 0, 0])
  })

  it('not for what is missing, forbidden or a failure of ours', async () => {
    for (const answer of [{ status: 404 }, { status: 403 }, { status: 302 }, { status: null, strained: false }]) {
      const { gate, ask, pass } = gateOf({}, answer)
      void ask('http://a.gov.cn/')
      await pass(0)
      expect(gate.state('a.gov.cn')).toMatchObject({ slow: 1, badInARow: 0 })
    }
  })

  it('ten good answers halve it again', async () => {
    const { gate, ask, pass, inside } = gateOf({ rate: 2 }, null)
    const answers = [500, 500, ...Array<number>(20).fill(200)]
    const slow: number[] = []
    for (const [index, status] of answers.entries()) {
      void ask('http://a.gov.cn/')
      await pass(60_000)
      inside[index]!.leave({ status })
      slow.push(gate.state('a.gov.cn').slow)
    }
    expect(slow).toEqual([2, 4, ...Array<number>(9).fill(4), ...Array<number>(10).fill(2), 1])
  })
})

describe('Retry-After', () => {
  it.each<[string, string | null, number | null]>([
    ['seconds', '120', 120_000],
    ['a date', 'Tue, 24 Nov 2026 04:00:30 GMT', 30_000],
    ['a date that is past', 'Tue, 24 Nov 2026 03:00:00 GMT', 0],
    ['nothing', null, null],
    ['nonsense', 'soon', null],
    ['a negative number', '-5', null],
  ])('%s', (_, header, expected) => {
    expect(retryAfterMs(header, NOON)).toBe(expected)
  })

  it('closes the host until then, on loopback too', async () => {
    const { gate, ask, pass, times } = gateOf({}, { status: 429, retryAfter: '100' })
    for (const host of ['a.gov.cn', '127.0.0.1']) void ask(`http://${host}/`)
    await pass(0)
    for (const host of ['a.gov.cn', '127.0.0.1', 'b.gov.cn']) void ask(`http://${host}/`)
    expect(gate.state('a.gov.cn').closedUntil).toBe(NOON + 100_000)
    await pass(150_000)
    expect([times('a.gov.cn'), times('127.0.0.1')]).toEqual([
      [0, 100],
      [0, 100],
    ])
    expect(times('b.gov.cn')).toEqual([0])
  })

  it('an hour at most', async () => {
    const { ask, pass, times } = gateOf({}, { status: 503, retryAfter: '999999999' })
    many(2, () => void ask('http://a.gov.cn/'))
    await pass(4_000_000)
    expect(times('a.gov.cn')).toEqual([0, 3_600])
  })

  it('of another status says nothing', async () => {
    const { ask, pass, times } = gateOf({}, { status: 200, retryAfter: '100' })
    many(2, () => void ask('http://a.gov.cn/'))
    await pass(10_000)
    expect(times('a.gov.cn')).toEqual([0, 0.5])
  })
})

describe('working hours', () => {
  it.each([
    ['20:00-06:30', { from: 1_200, to: 390 }],
    [' 9:00 – 17:00 ', { from: 540, to: 1_020 }],
    ['22:00至24:00', { from: 1_320, to: 1_440 }],
    ['09:00-09:00', null],
    ['25:00-06:00', null],
    ['09:75-10:00', null],
    ['always', null],
  ])('%j', (text, expected) => {
    expect(parseHours(text)).toEqual(expected)
  })

  const hours = (text: string) => parseHours(text) ?? undefined

  it.each([
    ['open', '09:00-17:00', 0],
    ['later today', '20:00-23:00', 8 * 3_600],
    ['over midnight', '20:00-06:00', 8 * 3_600],
    ['over midnight, open', '11:00-06:00', 0],
    ['tomorrow', '09:00-12:00', 21 * 3_600],
  ])('%s: %s', async (_, window, expected) => {
    const { ask, pass, times } = gateOf({ hours: hours(window) })
    void ask('http://a.gov.cn/')
    await pass(30 * 3_600_000)
    expect(times('a.gov.cn')).toEqual([expected])
  })
})

describe('giving up', () => {
  it('leaves the queue with the reason, and lets the others on', async () => {
    const { gate, ask, pass, times, timers } = gateOf({ rate: 1 })
    const stop = new AbortController()
    void ask('http://a.gov.cn/')
    const given = ask('http://a.gov.cn/', stop.signal)
    void ask('http://a.gov.cn/')
    stop.abort(new Error('stopped'))
    await expect(given).rejects.toThrow('stopped')
    await expect(ask('http://a.gov.cn/', stop.signal)).rejects.toThrow('stopped')
    await pass(10_000)
    expect(times('a.gov.cn')).toEqual([0, 1])
    expect(gate.state('a.gov.cn')).toMatchObject({ waiting: 0, running: 0 })
    expect(timers.size).toBe(0)
  })
})
