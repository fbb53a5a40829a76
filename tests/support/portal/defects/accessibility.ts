import type { PageModel } from '../page-model.ts'
import type { Rng } from '../prng.ts'
import { type Defect, insert, note } from './defect.ts'

/** From the page to the portal's root, where `assets/` is. */
function rootOf(page: PageModel): string {
  return '../'.repeat(page.path.split('/').length - 1)
}

function picture(page: PageModel, attributes = ''): string {
  return `<img src="${rootOf(page)}assets/picture.png"${attributes}>`
}

/** A path of the portal that is there, for links that need one. */
function target(page: PageModel): string {
  return `${rootOf(page)}${page.unit.key}/index.html`
}

/** Faults of one kind, planted one or all at a time. */
interface Fault {
  rule: string
  html(page: PageModel, rng: Rng): string
}

/** A fault of the layout around the text: at the end of the body. */
function plantAround(page: PageModel, rng: Rng, faults: readonly Fault[]): true {
  page.extra.end.push(`<div class="side-tools">\n${faults.map(fault => fault.html(page, rng)).join('\n')}\n</div>`)
  for (const { rule } of faults) note(page, `accessibility/${rule}`, 'layout')
  return true
}

/** A fault of the text: between two paragraphs. */
function plantInside(page: PageModel, rng: Rng, faults: readonly Fault[]): true {
  for (const fault of faults) {
    insert(page, fault.html(page, rng), rng)
    note(page, `accessibility/${fault.rule}`, 'text')
  }
  return true
}

const FIELDS: readonly Fault[] = [
  {
    rule: 'label',
    html: (_, rng) =>
      rng.pick([
        '<p>订阅邮箱：<input type="text" name="mail"></p>',
        '<p><input name="kw" value="请输入关键字" onfocus="this.value=\'\'"></p>',
        '<p>意见<textarea name="advice" rows="4"></textarea></p>',
        '<p><input type="checkbox" name="agree">我已阅读须知</p>',
      ]),
  },
  {
    rule: 'select-name',
    html: (_, rng) =>
      rng.pick([
        '<select name="sites"><option>上级网站</option><option>市政府</option></select>',
        '<p>类别 <select name="kind"><option>咨询</option><option>投诉</option></select></p>',
      ]),
  },
  {
    rule: 'input-button-name',
    html: (_, rng) => rng.pick(['<input type="submit" class="go" value="">', '<input type="button" class="go">']),
  },
  {
    rule: 'button-name',
    html: (page, rng) =>
      rng.pick([
        '<button type="button" class="close"></button>',
        `<button type="submit">${picture(page)}</button>`,
        '<button class="toggle"><span class="bar"></span></button>',
      ]),
  },
  { rule: 'input-image-alt', html: page => `<input type="image" src="${rootOf(page)}assets/picture.png">` },
]

const WIDGETS: readonly Fault[] = [
  {
    rule: 'link-name',
    html: (page, rng) =>
      rng.pick([
        `<a href="${target(page)}">${picture(page)}</a>`,
        `<a href="${target(page)}">${picture(page, ' alt=""')}</a>`,
        `<a href="${target(page)}"><i class="icon-weixin"></i></a>`,
      ]),
  },
  { rule: 'svg-img-alt', html: () => '<svg role="img" width="20" height="20"><path d="M0 0h20v20z"></path></svg>' },
  { rule: 'role-img-alt', html: () => '<span role="img" class="icon-phone"></span>' },
  { rule: 'tabindex', html: (_, rng) => `<span tabindex="${rng.int(1, 90)}">返回顶部</span>` },
  {
    rule: 'aria-hidden-focus',
    html: (page, rng) =>
      rng.pick([
        `<a href="${target(page)}" aria-hidden="true">专题专栏</a>`,
        '<button aria-hidden="true">收起</button>',
      ]),
  },
  { rule: 'new-window', html: page => `<a href="${target(page)}" target="_blank">网上办事大厅</a>` },
]

const MAPS: readonly Fault[] = [
  {
    rule: 'area-alt',
    html: page =>
      `<p>${picture(page, ' alt="区划示意图" usemap="#towns"')}<map name="towns"><area shape="rect" coords="0,0,40,40" href="${target(page)}"></map></p>`,
  },
  {
    rule: 'server-side-image-map',
    html: page => `<p><a href="${target(page)}">${picture(page, ' alt="区划示意图" ismap')}</a></p>`,
  },
  {
    rule: 'object-alt',
    html: () => '<p><object data="data:application/pdf;base64,JVBERi0=" width="600"></object></p>',
  },
]

const MEDIA: readonly Fault[] = [
  {
    rule: 'no-autoplay-audio',
    html: (_, rng) =>
      rng.pick([
        '<audio src="data:audio/mpeg;base64,SUQz" autoplay loop></audio>',
        '<audio autoplay="autoplay"><source src="data:audio/mpeg;base64,SUQz"></audio>',
      ]),
  },
  { rule: 'video-caption', html: () => '<video src="data:video/mp4;base64,AAAA" controls width="480"></video>' },
  {
    rule: 'marquee',
    html: (_, rng) =>
      `<marquee${rng.pick(['', ' direction="up"', ' scrollamount="3"'])}>请广大居民注意防火安全。</marquee>`,
  },
  { rule: 'blink', html: () => '<p>最新情况<blink>新</blink></p>' },
  {
    rule: 'frame-title',
    html: page => `<iframe src="${target(page)}" width="300" height="80" scrolling="no"></iframe>`,
  },
]

const STRUCTURE: readonly Fault[] = [
  {
    rule: 'heading-order',
    html: (_, rng) => {
      const heading = `h${rng.int(4, 6)}`
      return `<h2>工作情况</h2><${heading}>具体做法</${heading}><p>有关情况如下。</p>`
    },
  },
  { rule: 'empty-heading', html: (_, rng) => rng.pick(['<h2></h2>', '<h2>&nbsp;</h2>', '<h2><span> </span></h2>']) },
  {
    rule: 'list',
    html: (_, rng) =>
      rng.pick([
        '<ul><p>加强组织领导；</p><p>压实工作责任。</p></ul>',
        '<ol>工作要求<li>加强组织领导</li></ol>',
        '<ul><div><li>加强组织领导</li></div></ul>',
      ]),
  },
  { rule: 'listitem', html: () => '<div class="points"><li>加强组织领导</li><li>压实工作责任</li></div>' },
  { rule: 'definition-list', html: () => '<dl><dt>牵头单位</dt><dd>区办公室</dd><p>其他单位配合。</p></dl>' },
  { rule: 'valid-lang', html: (_, rng) => `<p lang="${rng.pick(['cn', 'zh_CN', 'chinese'])}">有关单位请予配合。</p>` },
  {
    rule: 'duplicate-id-aria',
    html: (_, rng) =>
      rng.pick([
        '<p><label for="same">姓名</label><input id="same" title="姓名"><input id="same" title="电话"></p>',
        '<p id="same">说明一</p><p id="same">说明二</p><p aria-describedby="same">详见说明。</p>',
      ]),
  },
]

const TABLES: readonly Fault[] = [
  {
    rule: 'table-header-missing',
    html: (_, rng) => {
      const rows = (cells: readonly (readonly string[])[]) =>
        cells.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')
      const body = rng.pick([
        rows([
          ['序号', '项目名称', '完成比例'],
          ['1', '道路养护', '85%'],
          ['2', '绿化补植', '60%'],
          ['3', '路灯更换', '100%'],
        ]),
        rows([
          ['产品名称', '计量单位', '产量'],
          ['水泥', '吨', `${rng.int(1000, 9000)}`],
          ['原煤', '吨', `${rng.int(1000, 9000)}`],
        ]),
        `<tr><td colspan="3">窗口安排</td></tr>${rows([
          ['窗口编号', '事项', '负责部门'],
          ['A1', '营业执照', '市场监管所'],
          ['A2', '社会救助', '民政科'],
        ])}`,
      ])
      return `<table border="1" width="100%"><tbody>${body}</tbody></table>`
    },
  },
  {
    rule: 'scope-attr-valid',
    html: (_, rng) =>
      `<table border="1"><tr><th scope="${rng.pick(['column', 'cols', 'rows', ''])}">月份</th><th scope="col">件数</th></tr><tr><td>五月</td><td>12</td></tr></table>`,
  },
  {
    rule: 'td-headers-attr',
    html: () =>
      '<table border="1"><tr><th id="h-month">月份</th><th id="h-count">件数</th></tr><tr><td headers="h-month">五月</td><td headers="h-total">12</td></tr></table>',
  },
]

/** One defect that plants a group of faults, so that each rule has many pages and the turns of other defects stay short. */
function group(name: string, faults: readonly Fault[], plant: typeof plantInside): Defect {
  return {
    name: `accessibility-${name}`,
    ruleId: `accessibility/${faults[0]!.rule}`,
    on: ['article'],
    plant: (page, { rng }) => plant(page, rng, faults),
  }
}

const FILE_NAMES = [
  'W020240514.jpg',
  '微信图片_20240514093021',
  'IMG_0231.JPG',
  '图片1',
  'clip_image002.png',
  '未标题-1.jpg',
  '01',
]

export const accessibilityDefects: Defect[] = [
  {
    name: 'image-without-alt',
    ruleId: 'accessibility/image-alt',
    on: ['article'],
    plant(page, { rng }) {
      const html = rng.pick([
        `<p style="text-align:center">${picture(page, ' width="600"')}</p>`,
        `<p>${picture(page)}${picture(page)}</p>`,
        `<p><a href="${rootOf(page)}assets/picture.png">${picture(page, ' width="480"')}</a></p>`,
        `<div class="photo">${picture(page, ' alt=" "')}</div>`,
      ])
      insert(page, html, rng)
      return note(page, 'accessibility/image-alt', 'content-image')
    },
  },
  {
    name: 'alt-is-file-name',
    ruleId: 'accessibility/alt-filename',
    on: ['article'],
    plant(page, { rng }) {
      insert(page, `<p>${picture(page, ` alt="${rng.pick(FILE_NAMES)}"`)}</p>`, rng)
      return note(page, 'accessibility/alt-filename', 'content-image')
    },
  },
  group('fields', FIELDS, plantAround),
  group('widgets', WIDGETS, plantAround),
  group('maps', MAPS, plantInside),
  group('media', MEDIA, plantInside),
  group('structure', STRUCTURE, plantInside),
  group('tables', TABLES, plantInside),
  {
    name: 'accessibility-head',
    ruleId: 'accessibility/html-has-lang',
    on: ['article'],
    plant(page, { rng }) {
      const viewport = rng.pick([
        'width=device-width, initial-scale=1.0, user-scalable=no',
        'width=device-width,initial-scale=1,maximum-scale=1.0',
        'width=device-width, user-scalable=0, maximum-scale=1.5',
      ])
      page.extra.head.push(`<meta name="viewport" content="${viewport}">`)
      page.extra.head.push(`<meta http-equiv="refresh" content="${rng.pick(['300', '5; url=index.html'])}">`)
      page.printChanges.push({ from: / lang="zh[\w-]{1,10}"/, to: rng.pick(['', ' lang=""']) })
      note(page, 'accessibility/meta-viewport', 'locked')
      note(page, 'accessibility/meta-refresh', 'timed')
      return note(page, 'accessibility/html-has-lang', 'missing')
    },
  },
  {
    name: 'accessibility-language',
    ruleId: 'accessibility/page-language',
    on: ['article'],
    plant(page, { rng }) {
      page.printChanges.push({ from: / lang="zh[\w-]{1,10}"/, to: rng.pick([' lang="en"', ' lang="en-US"']) })
      return note(page, 'accessibility/page-language', 'foreign')
    },
  },
  {
    name: 'accessibility-language-code',
    ruleId: 'accessibility/html-lang-valid',
    on: ['article'],
    plant(page, { rng }) {
      page.printChanges.push({ from: / lang="zh[\w-]{1,10}"/, to: ` lang="${rng.pick(['cn', 'zh_CN', 'Chinese'])}"` })
      return note(page, 'accessibility/html-lang-valid', 'code')
    },
  },
  {
    name: 'accessibility-title',
    ruleId: 'accessibility/document-title',
    on: ['article'],
    plant(page, { rng }) {
      page.printChanges.push({
        from: /<title>[^<]{0,300}<\/title>/,
        to: rng.pick(['', '<title></title>', '<title> </title>']),
      })
      return note(page, 'accessibility/document-title', 'empty')
    },
  },
  {
    name: 'accessibility-headings',
    ruleId: 'accessibility/page-has-heading-one',
    on: ['list', 'home'],
    plant(page) {
      // As old systems print it: styled blocks for headings, no link to skip.
      page.printChanges.push({ from: /(<\/?)h[1-6]\b/gi, to: '$1div' })
      page.printChanges.push({ from: /href="#main"/g, to: `href="${page.path.split('/').at(-1)!}"` })
      page.printChanges.push({ from: /<(\/?)main\b/g, to: '<$1div' })
      note(page, 'accessibility/bypass', 'no-structure')
      return note(page, 'accessibility/page-has-heading-one', 'styled-blocks')
    },
  },
  {
    name: 'accessibility-entry',
    ruleId: 'accessibility/elder-entry',
    on: ['home'],
    plant(page, { rng }) {
      const entry = rng.pick([
        '',
        '<a href="#main">设为首页</a>',
        `<a href="#main">${picture(page, ' alt="工具"')}</a>`,
      ])
      page.printChanges.push({
        from: /<a href="#main" class="elder">[^<]{0,20}<\/a> \| <a href="#main" class="care">[^<]{0,20}<\/a>/,
        to: entry,
      })
      return note(page, 'accessibility/elder-entry', 'no-entry')
    },
  },
]
