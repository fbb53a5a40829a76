import { type DayForm, printDay } from '../days.ts'
import { anchor, type Block, escapeHtml, hrefFrom, type PageModel } from '../page-model.ts'
import type { Template } from './template.ts'

/** Label and value of each field of the metadata block that the page has, as printed. */
export function recordRows(page: PageModel, template: Template): { key: string; label: string; value: string }[] {
  const rows: { key: string; label: string; value: string }[] = []
  for (const [key, label] of template.labels) {
    const value = page.record?.get(key)
    if (value === undefined) continue
    const printed = key.endsWith('Date') ? printDay(value, template.dayForm) : value
    // A picture in place of words, as a defect plants it.
    const html = /^<(?:img|i) /.test(printed) ? printed : escapeHtml(printed)
    rows.push({ key, label, value: printed === '' ? template.empty : html })
  }
  return rows
}

/** Charset declaration, title, standard tags, style sheets and scripts. */
export function head(page: PageModel, options: { html5: boolean; css: string; scripts: string[] }): string {
  const { declared } = page.encoding
  const charset = !declared
    ? ''
    : options.html5
      ? `<meta charset="${declared}">\n`
      : `<meta http-equiv="Content-Type" content="text/html; charset=${declared}" />\n`
  const title = page.title === null ? page.unit.siteName : `${page.title}_${page.columnName}_${page.unit.siteName}`
  const tags = [...page.meta]
    .map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`)
    .join('\n')
  const scripts = options.scripts.map(script => `<script type="text/javascript">\n${script}\n</script>`).join('\n')
  return `<head>
${charset}<title>${escapeHtml(page.headTitle ?? (page.layout === 'list' ? `${page.heading}-${page.unit.siteName}` : title))}</title>
${tags}
<link rel="stylesheet" type="text/css" href="${hrefFrom(page.path, 'assets/site.css')}">
<script src="${hrefFrom(page.path, 'assets/site.js')}" type="text/javascript"></script>
<style type="text/css">
${options.css}
</style>
${scripts}
${page.extra.head.join('\n')}
</head>`
}

export function image(page: PageModel, name: string, alt: string): string {
  return `<img src="${hrefFrom(page.path, `assets/${name}`)}" alt="${escapeHtml(alt)}">`
}

export function crumbs(page: PageModel, between = ' &gt; '): string {
  return page.breadcrumb.map(link => anchor(page, link)).join(between)
}

/** Head strip that all frames share in meaning: search, barrier-free entry, traditional variant. */
export function tools(page: PageModel): string {
  const gate = page.gate ? ` | <a href="${hrefFrom(page.path, page.gate)}">繁體版</a>` : ''
  return `<a href="#main">跳到正文</a> | <a href="#main" class="elder">无障碍浏览</a> | <a href="#main" class="care">关怀版</a>${gate}`
}

export function search(page: PageModel): string {
  return `<form action="${hrefFrom(page.path, `${page.unit.key}/index.html`)}" method="get"><label for="q">站内搜索</label><input id="q" name="q" type="text" title="请输入关键词"><input type="submit" value="搜索"></form>`
}

/** Body blocks, each kind wrapped by the given printers. */
export function blocks(
  page: PageModel,
  print: { p: (html: string) => string } & Partial<Record<Block['type'], (html: string) => string>>,
): string {
  return page.body
    .map(block => {
      const printer = print[block.type]
      if (printer) return printer(block.html)
      if (block.type === 'raw') return block.html
      if (block.type === 'heading') return print.p(`<strong>${block.html}</strong>`)
      return `<p style="text-align:${block.type === 'right' ? 'right' : 'center'}">${block.html}</p>`
    })
    .join('\n')
}

export function signature(page: PageModel, form: DayForm = 'zh'): string {
  if (!page.signature) return ''
  return `<p style="text-align: right">${page.signature.organ}</p>\n<p style="text-align: right">${printDay(page.signature.date, form)}</p>`
}

export function attachments(page: PageModel, className: string): string {
  const links = page.attachments.map(link => anchor(page, link))
  for (const related of page.related) {
    if (related.place === 'attachments') links.push(...related.links.map(link => anchor(page, link)))
  }
  if (links.length === 0) return ''
  return `<div class="${className}"><p>附件：</p><ul>\n${links.map(link => `<li>${link}</li>`).join('\n')}\n</ul></div>`
}

/** The links between policy and interpretation that stand at one place. */
export function related(page: PageModel, place: 'aside' | 'below' | 'inline', className: string): string {
  return page.related
    .filter(block => block.place === place)
    .map(block => {
      if (place === 'inline')
        return `<p>${block.heading}：${block.links.map(link => anchor(page, link)).join('　')}</p>`
      const items = block.links.map(link => `<li>${anchor(page, link)}</li>`).join('\n')
      return `<div class="${className}"><h2>${block.heading}</h2>\n<ul>\n${items}\n</ul></div>`
    })
    .join('\n')
}

export function neighbours(page: PageModel): string {
  const [before, after] = page.neighbours
  const line = (label: string, link: typeof before) =>
    link ? `<p class="near">${label}：${anchor(page, link)}</p>` : ''
  return line('上一篇', before) + line('下一篇', after)
}

/** A box of recent titles that has nothing to do with the article: a trap for link facts. */
export function hot(page: PageModel): string {
  if (page.hot.length === 0) return ''
  return `<div class="hot-list"><h2>热点文章</h2><ul>\n${page.hot.map(link => `<li>${anchor(page, link)}</li>`).join('\n')}\n</ul></div>`
}

export type ListStyle = 'date-first' | 'date-last' | 'badge' | 'table' | 'note'

/** Items of a list page or a box. */
export function listItems(page: PageModel, items: PageModel['list'], style: ListStyle): string {
  const title = (item: PageModel['list'][number], attributes = '') => {
    const { mark } = item
    const link = anchor(page, item, attributes)
    return mark ? (mark.place === 'before' ? `${mark.html} ${link}` : `${link} ${mark.html}`) : link
  }
  const print: Record<ListStyle, (item: PageModel['list'][number]) => string> = {
    'date-first': item => `<li><span> ${item.date} </span>${title(item, ` title="${escapeHtml(item.text)}"`)}</li>`,
    'date-last': item => `<li>${title(item)}<span class="date">${item.date}</span></li>`,
    badge: item =>
      `<li class="list-group-item"><span class="badge">${item.date}</span><span class="white_space">${title(item)}</span></li>`,
    table: item =>
      `<TR><TD width=20 align=center>·</TD><TD>${title(item)}</TD><TD width=90 noWrap><FONT color=#666666>${item.date}</FONT></TD></TR>`,
    note: item =>
      `<li>${title(item)}<div class="note"><p><i class="type">${page.columnName}</i>${item.date ? `<i class="date">日期：${item.date}</i>` : ''}</p></div></li>`,
  }
  const inner = items.map(print[style]).join('\n')
  return style === 'table' ? `<TABLE width="100%" border=0>${inner}</TABLE>` : `<ul class="list">\n${inner}\n</ul>`
}

/** Paging: plain links, or for `script` the call that TRS writes, with plain links left to the script. */
export function pager(page: PageModel, script: boolean): string {
  if (!page.pager || page.pager.paths.length < 2) return ''
  const { index, paths } = page.pager
  const stem = paths[0]!
    .split('/')
    .at(-1)!
    .replace(/\.html?$/, '')
  // The script knows one way to count: index, index_1, index_2.
  if (script && paths[1]!.includes(`/${stem}_1.`)) {
    return `<div class="page"><script type="text/javascript">createPageHTML(${paths.length}, ${index}, "${stem}", "${paths[0]!.split('.').at(-1)}");</script></div>`
  }
  const links = paths.map((path, number) =>
    number === index ? `<span class="now">${number + 1}</span>` : anchor(page, { text: `第${number + 1}页`, to: path }),
  )
  // Long columns show the pages around the current one, the first and the last.
  const shown = links.filter(
    (_, number) => number === 0 || number === links.length - 1 || Math.abs(number - index) <= 4,
  )
  return `<div class="page">共${paths.length}页 ${shown.join(' ')}</div>`
}

export function boxes(page: PageModel, style: ListStyle): string {
  return page.boxes
    .map(
      box =>
        `<div class="box"><div class="box-head">${anchor(page, box.heading)}</div>\n${listItems(page, box.items, style)}\n</div>`,
    )
    .join('\n')
}

export function menu(page: PageModel, broken: boolean): string {
  if (page.menu.length === 0) return ''
  const item = (link: (typeof page.menu)[number]) => {
    // As seen on real platforms: a line break inside the entry's name.
    const text = broken && link.text.startsWith('政府信息') ? link.text.replace('政府信息', '政府信息<br>') : link.text
    return `<h2><a href="${hrefFrom(page.path, link.to)}"><em></em>${text}</a></h2>`
  }
  return `<div class="left-menu">\n${page.menu.map(item).join('\n')}\n</div>`
}

/** Main part of pages that are no article. */
export function overview(page: PageModel, style: ListStyle, scriptPager: boolean): string {
  const title = page.layout === 'home' ? '' : `<h2 class="column-title">${escapeHtml(page.heading)}</h2>`
  const items = page.list.length > 0 ? listItems(page, page.list, style) : ''
  return `${menu(page, style === 'date-first')}\n${title}\n${blocks(page, { p: html => `<p>${html}</p>` })}\n${items}\n${pager(page, scriptPager)}\n${boxes(page, style)}`
}

/** The article's own additions by defects and look-alikes, around what a template prints. */
export function around(page: PageModel, article: string): string {
  return `${page.extra.before.join('\n')}\n${article}\n${page.extra.after.join('\n')}`
}

export type FooterStyle = 'link' | 'script' | 'written'

/** Footer with all items of the guideline (国办发〔2017〕47号); the error-report entry as link or script. */
export function footer(page: PageModel, style: FooterStyle): string {
  const { unit } = page
  const mark =
    style === 'written'
      ? `<script type="text/javascript">document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='https://dcs.conac.cn/js/01/000/0000/${unit.siteIdCode}/CA010000000${unit.siteIdCode}0001.js' type='text/javascript'%3E%3C/script%3E"));</script>`
      : `<a href="https://bszs.conac.cn/sitename?method=show&amp;id=${unit.siteIdCode}">${image(page, 'conac.png', '党政机关网站标识')}</a>`
  const report =
    style === 'link'
      ? `<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${unit.siteIdCode}">${image(page, 'jiucuo.png', '我为政府网站找错')}</a>`
      : `<script id="_jiucuo_" sitecode="${unit.siteIdCode}" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script>`
  const record = unit.policeRecord.replace(/\D/g, '')
  const printed = `<div class="footer" id="footer">
<p>${anchor(page, { text: '网站地图', to: page.nav.at(-1)!.to })}　主办单位：${unit.sponsor}　联系电话：${unit.phone}　地址：${unit.address}</p>
<p>网站标识码：${unit.siteIdCode}&nbsp;&nbsp;<a href="https://beian.miit.gov.cn/">${unit.icp}</a>　<a href="https://beian.mps.gov.cn/#/query/webSearch?code=${record}">${unit.policeRecord}</a></p>
<p>${mark} ${report}</p>
</div>`
  return page.footerChanges.reduce((html, { from, to }) => html.replace(from, to), printed)
}
