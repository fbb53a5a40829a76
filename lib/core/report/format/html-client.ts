import type { HtmlFinding, HtmlPack, HtmlPage, HtmlTail } from './html-data.ts'

/**
 * The script of the HTML report. Its source text is put into the file, so it uses nothing from outside itself but the browser
 * given to it (and nothing newer than browsers of 2020, which offices still have). Page data reach the document as text only.
 */
export const htmlClient = (document: Document, window: Window): void => {
  interface Item {
    readonly page: HtmlPage
    readonly finding: HtmlFinding
    /** All that can be searched, in lower case; made at the first search. */
    text: string | null
  }
  interface Group {
    readonly key: string
    items: Item[]
    rank: number
  }

  const STEP = 100
  const PRINTED = 2000
  const LEVELS = ['error', 'warn', 'info', 'review']

  const byId = (id: string): HTMLElement => {
    const element = document.getElementById(id)
    if (!element) throw new Error(id)
    return element
  }
  const control = (id: string) => byId(id) as HTMLInputElement | HTMLSelectElement
  const read = (element: Element): unknown => JSON.parse(element.textContent || 'null')

  const tail = read(byId('tail')) as HtmlTail
  const { words } = tail
  const pages: HtmlPage[] = []
  const items: Item[] = []

  const make = (tag: string, className: string, text?: string): HTMLElement => {
    const element = document.createElement(tag)
    if (className) element.className = className
    if (text) element.textContent = text
    return element
  }
  const numbered = (word: string, n: number, m?: number): string =>
    word.replace('{n}', String(n)).replace('{m}', String(m))

  /** A link where the address is one of the web; any other address (`javascript:`, a file's path) stays text. */
  const link = (url: string, text: string): HTMLElement => {
    if (!/^https?:\/\//i.test(url)) return make('span', 'where', text)
    const anchor = make('a', 'where', text) as HTMLAnchorElement
    anchor.href = url
    anchor.target = '_blank'
    anchor.rel = 'noopener noreferrer'
    return anchor
  }

  const textOf = (item: Item): string => {
    if (item.text === null) {
      const { page, finding } = item
      const rule = tail.rules[finding.rule]
      const about = rule ? [rule.title, rule.fix, rule.basis] : []
      const points = finding.points.map(id => tail.points[id] || id)
      const own = [finding.message, finding.quote, finding.instead, finding.url, finding.rule, finding.fingerprint]
      item.text = own.concat(about, points, [page.url, page.file, page.unit, page.kind]).join('\n').toLowerCase()
    }
    return item.text
  }

  const row = (item: Item, grouping: string): HTMLElement => {
    const { page, finding } = item
    const rule = tail.rules[finding.rule]
    const element = make('article', `finding ${finding.level}`)

    const head = make('p', 'message')
    head.append(make('span', `level ${finding.level}`, words[finding.level]))
    if (finding.veto) head.append(make('span', 'level veto', words.veto))
    if (finding.change) head.append(make('span', 'change', finding.change === 'new' ? words.new : words.persisting))
    head.append(make('span', '', finding.message))
    element.append(head)

    if (finding.quote && finding.message.indexOf(finding.quote) < 0)
      element.append(make('blockquote', '', finding.quote))

    const place = make('p', 'place')
    if (grouping === 'rule' || finding.url !== page.url)
      place.append(link(finding.url, page.file && finding.url === page.url ? page.file : finding.url))
    if (finding.at) place.append(make('span', '', finding.at))
    if (grouping === 'rule' && page.unit) place.append(make('span', '', page.unit))
    if (grouping === 'page') place.append(make('span', '', rule ? rule.title : finding.rule))
    if (finding.pages > 1) place.append(make('span', '', numbered(words.shared, finding.pages)))
    if (place.firstChild) element.append(place)

    const details = make('details', '')
    details.append(make('summary', '', words.details))
    const list = make('dl', '')
    const say = (name: string, value: string): void => {
      if (value) list.append(make('dt', '', name), make('dd', '', value))
    }
    say(words.fix, rule ? rule.fix : '')
    say(words.instead, finding.instead)
    say(words.basis, rule ? rule.basis : '')
    say(words.points, finding.points.map(id => tail.points[id] || id).join('\n'))
    say(words.owner, rule ? rule.owner : '')
    say(words.related, finding.related.join('\n'))
    say(words.rule, finding.rule)
    say(words.selector, finding.selector)
    say(words.fingerprint, finding.fingerprint)
    details.append(list)
    element.append(details)
    return element
  }

  const heading = (group: Group, grouping: string): HTMLElement => {
    const first = group.items[0] as Item
    const element = make('header', 'group')
    const title = make('h3', '')
    const { page, finding } = first
    if (grouping === 'rule') {
      const rule = tail.rules[finding.rule]
      title.append(make('span', '', rule ? rule.title : finding.rule))
      title.append(make('span', 'number', numbered(words.places, group.items.length)))
      element.append(title)
      if (rule?.fix) {
        const fix = make('p', 'fix')
        fix.append(make('b', '', words.fix), make('span', '', rule.fix))
        element.append(fix)
      }
      if (rule?.basis) element.append(make('p', 'basis', `${words.basis} ${rule.basis}`))
    } else {
      title.append(link(page.url, page.file || page.url))
      title.append(make('span', 'number', numbered(words.places, group.items.length)))
      element.append(title)
      const about = [page.kind, page.unit, page.file ? page.url : ''].filter(Boolean).join(' · ')
      if (about) element.append(make('p', 'basis', about))
    }
    return element
  }

  const list = byId('list')
  const more = byId('more')
  let groups: Group[] = []
  let found = 0
  let shown = 0

  const show = (upTo: number): void => {
    const grouping = control('group').value
    const fragment = document.createDocumentFragment()
    let at = 0
    for (const group of groups) {
      const next = at + group.items.length
      for (let index = Math.max(shown - at, 0); index < group.items.length && at + index < upTo; index++) {
        if (index === 0) fragment.append(heading(group, grouping))
        fragment.append(row(group.items[index] as Item, grouping))
      }
      at = next
      if (at >= upTo) break
    }
    list.append(fragment)
    shown = Math.min(upTo, found)
    more.hidden = shown >= found
    more.textContent = numbered(words.more, Math.min(STEP, found - shown), found - shown)
    byId('status').textContent = found === 0 ? words.none : numbered(words.shown, found, shown)
  }

  const update = (): void => {
    const terms = control('search').value.toLowerCase().split(/\s+/).filter(Boolean)
    const level = control('level').value
    const rule = control('rule').value
    const unit = control('unit').value
    const point = control('point').value
    const change = control('change').value
    const grouping = control('group').value
    const area = rule.slice(-2) === '/*' ? rule.slice(0, -1) : ''
    const known = new Map<string, Group>()
    found = 0
    for (const item of items) {
      const { page, finding } = item
      if (level && finding.level !== level) continue
      if (rule && (area ? finding.rule.indexOf(area) !== 0 : finding.rule !== rule)) continue
      if (unit && page.unit !== unit) continue
      if (point && finding.points.indexOf(point) < 0) continue
      if (change && finding.change !== change) continue
      if (terms.length > 0 && !terms.every(term => textOf(item).indexOf(term) >= 0)) continue
      found++
      const key = grouping === 'rule' ? finding.rule : `${page.unit}\n${page.url}\n${page.file}`
      const rank = LEVELS.indexOf(finding.level)
      const group = known.get(key)
      if (group) {
        group.items.push(item)
        group.rank = Math.min(group.rank, rank)
      } else known.set(key, { key, items: [item], rank })
    }
    groups = Array.from(known.values())
    // Gravest first; sorting is stable, so pages keep the order of the run.
    groups.sort((a, b) => a.rank - b.rank || (grouping === 'rule' ? b.items.length - a.items.length : 0))
    for (const group of groups) {
      const sorted: Item[] = []
      for (const each of LEVELS) for (const item of group.items) if (item.finding.level === each) sorted.push(item)
      group.items = sorted
    }
    list.textContent = ''
    shown = 0
    show(STEP)
    for (const button of Array.from(document.querySelectorAll<HTMLElement>('button[data-filter]')))
      button.setAttribute(
        'aria-pressed',
        String(control(button.dataset['filter'] || '').value === button.dataset['value']),
      )
  }

  const filters = byId('filters') as HTMLFormElement
  filters.addEventListener('submit', event => event.preventDefault())
  // So many that a search takes longer than a keystroke: once a person stops typing.
  let typing = 0
  filters.addEventListener('input', () => {
    window.clearTimeout(typing)
    if (items.length > 20000) typing = window.setTimeout(update, 250)
    else update()
  })
  filters.addEventListener('reset', () => window.setTimeout(update))
  more.addEventListener('click', () => {
    const first = list.children.length
    show(shown + STEP)
    // The keyboard goes on where the new ones begin.
    const target = list.children[first]?.querySelector<HTMLElement>('a,summary')
    if (target) target.focus({ preventScroll: true })
  })
  document.addEventListener('click', event => {
    const button = (event.target as Element).closest<HTMLElement>('button[data-filter]')
    if (!button) return
    const field = control(button.dataset['filter'] || '')
    const value = button.dataset['value'] || ''
    field.value = field.value === value ? '' : value
    update()
    byId('findings').scrollIntoView()
  })
  window.addEventListener('beforeprint', () => {
    show(Math.max(shown, Math.min(found, PRINTED)))
    for (const fold of Array.from(document.querySelectorAll<HTMLDetailsElement>('.fold,.rest'))) fold.open = true
  })

  const start = (): void => {
    for (const page of pages) for (const finding of page.findings) items.push({ page, finding, text: null })
    const unchecked = document.getElementById('unchecked')
    if (unchecked) {
      for (const page of pages)
        for (const reason of page.notChecked) {
          if (unchecked.children.length >= PRINTED) break
          const entry = make('li', '')
          entry.append(link(page.url, page.file || page.url), make('span', '', reason))
          if (page.unit) entry.append(make('span', 'unit', page.unit))
          unchecked.append(entry)
        }
    }
    byId('app').hidden = false
    update()
  }

  const unpack = (pack: HtmlPack): void => {
    const text = (at: number | undefined): string => pack.strings[at as number] as string
    const split: string[][] = []
    const parts = (at: number | undefined): string[] => {
      const key = at as number
      const known = split[key] || text(key).split('\n').filter(Boolean)
      split[key] = known
      return known
    }
    const fingerprints = pack.fingerprints.split('\n')
    let next = 0
    for (const [url, file, unit, kind, number, ...notChecked] of pack.pages) {
      const findings: HtmlFinding[] = []
      for (const end = next + (number as number); next < end; next++)
        findings.push({
          rule: text(pack.rule[next]),
          level: LEVELS[pack.level[next] as number] as HtmlFinding['level'],
          veto: pack.veto[next] === 1,
          message: text(pack.message[next]),
          url: text(pack.url[next]),
          at: text(pack.at[next]),
          selector: text(pack.selector[next]),
          quote: text(pack.quote[next]),
          instead: text(pack.instead[next]),
          points: parts(pack.points[next]),
          related: parts(pack.related[next]),
          pages: pack.count[next] as number,
          fingerprint: fingerprints[next] as string,
          change: text(pack.change[next]),
        })
      pages.push({
        url: text(url),
        file: text(file),
        unit: text(unit),
        kind: text(kind),
        findings,
        notChecked: notChecked.map(text),
      })
    }
  }

  /** Base64 of a zlib stream of JSON. */
  const inflate = (script: Element): Promise<HtmlPack> => {
    const raw = window.atob(script.textContent || '')
    const bytes = new Uint8Array(raw.length)
    for (let at = 0; at < raw.length; at++) bytes[at] = raw.charCodeAt(at)
    script.textContent = ''
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).json()
  }

  for (const script of Array.from(document.querySelectorAll('script.page'))) pages.push(read(script) as HtmlPage)
  const packed = Array.from(document.querySelectorAll('script.packed'))
  const opening = document.getElementById('opening')
  if (packed.length === 0) start()
  else if (!('DecompressionStream' in window)) {
    if (opening) opening.textContent = words.old
  } else {
    if (opening) opening.textContent = words.opening
    packed
      .reduce((before, script) => before.then(() => inflate(script)).then(unpack), Promise.resolve())
      .then(() => {
        if (opening) opening.textContent = ''
        start()
      })
  }
}
