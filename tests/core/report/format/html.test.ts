import { JSDOM, VirtualConsole } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { createHtml } from '../../../../lib/core/report/format/html.ts'
import type { FormatOptions } from '../../../../lib/core/report/format/options.ts'
import { finding, options, page, place, report, site, write } from './fixture.ts'

const html = (given: Parameters<typeof report>[0], changed: Partial<FormatOptions> = {}): string =>
  write(createHtml(options(changed)), report(given))

/** Opens a report as a browser does: the scripts in the file run. */
const open = (given: Parameters<typeof report>[0], changed: Partial<FormatOptions> = {}) => {
  const errors: unknown[] = []
  const virtualConsole = new VirtualConsole().on('jsdomError', error => errors.push(error))
  const { window } = new JSDOM(html(given, changed), { runScripts: 'dangerously', virtualConsole })
  expect(errors).toEqual([])
  window.Element.prototype.scrollIntoView = () => {}
  const { document } = window
  const texts = (selector: string): string[] =>
    Array.from(document.querySelectorAll(selector), each => each.textContent ?? '')
  return {
    window,
    document,
    texts,
    status: () => document.getElementById('status')?.textContent,
    messages: () => texts('.finding .message > :last-child'),
    set(id: string, value: string) {
      const field = document.getElementById(id) as HTMLInputElement
      field.value = value
      field.dispatchEvent(new window.Event('input', { bubbles: true }))
    },
    click(selector: string) {
      const element = document.querySelector<HTMLElement>(selector)
      if (!element) throw new Error(selector)
      element.click()
    },
  }
}

const three = {
  pages: [
    page({
      url: 'https://www.example.gov.cn/a.html',
      unit: '示例区文旅局',
      kind: 'policy' as const,
      findings: [
        finding({
          message: '甲',
          place: { url: 'https://www.example.gov.cn/a.html', line: 12, column: 5, quote: '原话' },
        }),
        finding({
          ruleId: 'leak/resident-id',
          severity: 'error',
          veto: true,
          message: '乙',
          workPoints: ['haidian-2024/34'],
          place: { url: 'https://www.example.gov.cn/a.html' },
        }),
      ],
    }),
    page({ url: 'https://www.example.gov.cn/clean.html', unit: '示例区文旅局' }),
    page({
      url: 'https://www.example.gov.cn/b.html',
      unit: '示例区水务局',
      findings: [finding({ message: '丙', certainty: 'review', place: { url: 'https://www.example.gov.cn/b.html' } })],
      notChecked: [{ ruleId: null, reason: 'timeout', detail: '30 s' }],
    }),
  ],
  summary: { ignored: 4, baselined: 2 },
}

describe('the file', () => {
  const text = html(three)

  it('loads nothing: no address in markup or style but links, and a policy that forbids it', () => {
    expect(text).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    )
    expect(text).not.toMatch(/<link|<img|<iframe|@import|url\(|\bsrc=|fetch\(|XMLHttpRequest|import\(/)
  })

  it('never hands a page’s words to the parser', () => {
    expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/)
  })

  it.each(['zh-CN', 'en'] as const)('is in %s', language => {
    const { document } = open(three, { language })
    expect(document.documentElement.lang).toBe(language)
    expect(document.querySelector('h1')?.textContent).toBe(
      language === 'en' ? 'Government website inspection report' : '政务公开网页检查报告',
    )
    if (language === 'en') expect(document.querySelector('#filters')?.textContent).not.toMatch(/搜索|全部|清除/)
  })

  it('writes nothing for a page without findings', () => {
    expect(createHtml(options()).page(page())).toBe('')
  })
})

describe('the overview', () => {
  it('says in a sentence and in numbers what was found', () => {
    const { texts } = open(three)
    expect(texts('.lead')).toEqual([
      '检查了 3 个页面，其中 1 个没有发现问题；发现错误 1 处、警告 1 处、提示 0 处，另有 1 处需要人工复核。有 1 项未能检查，见下文，结果不完整。',
    ])
    expect(texts('.tiles li')).toEqual(['1错误', '1警告', '0提示', '1待人工复核', '1未能检查'])
    expect(texts('#overview ~ .quiet')).toEqual(['另有 4 处按理由忽略，2 处在基线之内，未列入。'])
  })

  it('charts areas, units and work points, in words too', () => {
    const { texts } = open(three)
    expect(texts('.charts section:nth-child(1) button')).toEqual(['敏感信息错误 1', '政策文件警告 1 · 待人工复核 1'])
    expect(texts('.charts section:nth-child(2) button')).toEqual([
      '示例区文旅局错误 1 · 警告 1',
      '示例区水务局待人工复核 1',
    ])
    expect(texts('.charts + section button')).toEqual([
      '第 20 项 规范政策文件发布。警告 1 · 待人工复核 1',
      '第 34 项 做好个人信息保护。错误 1',
    ])
  })

  it('shows sites and the state of their work points, those without findings folded away', () => {
    const { texts } = open({
      sites: [
        site({
          complete: false,
          workPoints: [
            { id: 'haidian-2024/20', status: 'unmet', evidence: [] },
            { id: 'haidian-2024/34', status: 'met', evidence: [] },
          ],
        }),
      ],
    })
    expect(texts('tbody tr')).toEqual(['示例区文旅局https://www.example.gov.cn/2200否'])
    expect(texts('.rest summary')).toEqual(['其余 2 项，其中 1 项有未达到的'])
    expect(texts('.rest .state')).toEqual(['未达到', '达到'])
  })
})

describe('the list', () => {
  it('shows a finding with its place, words, remedy and basis', () => {
    const { document, texts } = open({ pages: three.pages.slice(0, 1) })
    expect(texts('.group')[1]).toBe(
      'policy/doc-number-bracket 的说明1 处整改建议把年份的括号改为六角括号。依据 GB/T 9704-2012 7.2.5',
    )
    const second = document.querySelectorAll('.finding')[1]
    expect(second?.querySelector('.message')?.textContent).toBe('警告甲')
    expect(second?.querySelector('blockquote')?.textContent).toBe('原话')
    expect(second?.querySelector('.place')?.textContent).toBe(
      'https://www.example.gov.cn/a.html第 12 行第 5 列示例区文旅局',
    )
    expect(second?.querySelector('a')?.href).toBe('https://www.example.gov.cn/a.html')
    expect(texts('.finding:last-child dt')).toEqual(['整改建议', '依据', '工作要点', '责任方', '规则', '指纹'])
    expect(texts('.finding:last-child dd').slice(0, 4)).toEqual([
      '把年份的括号改为六角括号。',
      'GB/T 9704-2012 7.2.5',
      '第 20 项 规范政策文件发布。',
      '编辑人员',
    ])
  })

  it('puts what is gravest first, by rule or by page', () => {
    const { messages, set, texts } = open(three)
    expect(messages()).toEqual(['乙', '甲', '丙'])
    set('group', 'page')
    expect(texts('#list h3')).toEqual([
      'https://www.example.gov.cn/a.html2 处',
      'https://www.example.gov.cn/b.html1 处',
    ])
    expect(messages()).toEqual(['乙', '甲', '丙'])
  })

  it.each([
    ['level', 'review', ['丙']],
    ['level', 'error', ['乙']],
    ['rule', 'policy/doc-number-bracket', ['甲', '丙']],
    ['rule', 'leak/*', ['乙']],
    ['unit', '示例区水务局', ['丙']],
    ['point', 'haidian-2024/34', ['乙']],
    ['search', '原话', ['甲']],
    ['search', '身份证 A.HTML', ['乙']],
    ['search', '身份证 b.html', []],
  ])('filters by %s %s', (id, value, expected) => {
    const { messages, set, status } = open(three)
    set(id, value)
    expect(messages()).toEqual(expected)
    expect(status()).toBe(
      expected.length > 0 ? `共 ${expected.length} 处，已显示 ${expected.length} 处` : '没有符合条件的问题',
    )
  })

  it('filters by a bar of a chart, and lets go at the second press', () => {
    const { click, document, messages } = open(three)
    const bar = 'button[data-value="leak/*"]'
    click(bar)
    expect(messages()).toEqual(['乙'])
    expect(document.querySelector(bar)?.getAttribute('aria-pressed')).toBe('true')
    click(bar)
    expect(messages()).toEqual(['乙', '甲', '丙'])
    expect(document.querySelector(bar)?.getAttribute('aria-pressed')).toBe('false')
  })

  it('shows a hundred at a time, of ten thousand', () => {
    const many = Array.from({ length: 100 }, (_, at) =>
      page({
        url: `https://www.example.gov.cn/${at}.html`,
        findings: Array.from({ length: 100 }, (_, nth) => finding({ message: `问题 ${at}-${nth}` })),
      }),
    )
    const { click, document, set, status, texts } = open({ pages: many })
    expect(document.querySelectorAll('.finding')).toHaveLength(100)
    expect(texts('#more')).toEqual(['再显示 100 处（还有 9900 处）'])
    click('#more')
    expect(document.querySelectorAll('.finding')).toHaveLength(200)
    expect(document.querySelectorAll('.group')).toHaveLength(1)
    expect(status()).toBe('共 10000 处，已显示 200 处')
    set('search', '问题 99-99')
    expect(document.querySelectorAll('.finding')).toHaveLength(1)
    expect(document.getElementById('more')?.hidden).toBe(true)
  })

  it('shows all, and what is folded, on paper', () => {
    const many = page({
      findings: Array.from({ length: 150 }, () => finding()),
      notChecked: [{ ruleId: null, reason: 'timeout', detail: '' }],
    })
    const { document, window } = open({ pages: [many] })
    window.dispatchEvent(new window.Event('beforeprint'))
    expect(document.querySelectorAll('.finding')).toHaveLength(150)
    expect(document.querySelector<HTMLDetailsElement>('.fold')?.open).toBe(true)
  })
})

it('lists what was not checked, what could not be told and which ignores are idle', () => {
  const { texts } = open({
    pages: [
      ...three.pages,
      page({ cannotTell: [{ ruleId: 'a', reason: '只有一页', workPoints: [] }] }),
      page({ cannotTell: [{ ruleId: 'b', reason: '只有一页', workPoints: [] }] }),
    ],
    ignores: [
      {
        from: 'page',
        state: 'no-reason',
        rule: 'a/b',
        url: 'https://www.example.gov.cn/c.html',
        quote: '更多',
        reason: '',
        until: null,
      },
    ],
  })
  expect(texts('.fold summary')).toEqual(['未能检查（1）', '无法判断（2，不影响结果）', '没有起作用的忽略（1）'])
  expect(texts('.fold li')).toEqual([
    'https://www.example.gov.cn/b.html访问超时 30 s示例区水务局',
    '2只有一页',
    '页面注释：没有写明理由a/bhttps://www.example.gov.cn/c.html「更多」',
  ])
})

describe('hostile pages', () => {
  const hostile = `</script><script>window.owned=1</script><!--<img src=x onerror="window.owned=2">'"\u2028\u2029{{x}}\u001b[31m`
  const given = {
    pages: [
      page({
        url: 'javascript:window.owned=3',
        file: hostile,
        unit: hostile,
        findings: [
          finding({
            ruleId: hostile,
            message: hostile,
            place: { url: 'javascript:window.owned=4', quote: hostile, selector: hostile },
            suggestion: hostile,
            workPoints: [hostile],
            related: [{ place: place({ url: hostile }), message: hostile }],
            fingerprint: hostile,
          }),
        ],
        cannotTell: [{ ruleId: 'a', reason: hostile, workPoints: [] }],
        notChecked: [{ ruleId: null, reason: hostile, detail: hostile }],
      }),
      page({ unit: '另一个单位', findings: [finding()] }),
    ],
    sites: [
      site({
        url: 'javascript:window.owned=5',
        unit: hostile,
        workPoints: [{ id: hostile, status: 'unmet', evidence: [] }],
      }),
    ],
    ignores: [
      { from: 'page', state: 'unused', rule: hostile, url: hostile, quote: hostile, reason: hostile, until: hostile },
    ],
  } as const

  it('stay text', () => {
    const { document, messages, window } = open(given)
    expect('owned' in window).toBe(false)
    expect(document.querySelectorAll('img')).toHaveLength(0)
    expect(document.querySelectorAll('script')).toHaveLength(4)
    expect(messages()).toContain(
      `</script><script>window.owned=1</script><!--<img src=x onerror="window.owned=2">'" {{x}}[31m`,
    )
  })

  it('get no link but to the web', () => {
    const { document, click } = open(given)
    click('button[data-filter="unit"]')
    expect(Array.from(document.querySelectorAll('a'), anchor => anchor.protocol)).not.toContain('javascript:')
  })

  it('leave no raw angle bracket or line separator in the data', () => {
    const chunk = createHtml(options()).page(given.pages[0])
    expect(chunk.slice('<script type="application/json" class="page">'.length, -'</script>\n'.length)).not.toMatch(
      /[<\u2028\u2029]/,
    )
  })
})
