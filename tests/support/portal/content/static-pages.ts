import { addDays } from '../days.ts'
import { anchor, type PageModel } from '../page-model.ts'
import {
  type Column,
  itemDate,
  LIST_SIZE,
  listPages,
  listPath,
  type Plan,
  policyOfInterpretation,
  type StaticKey,
  staticPath,
  type Unit,
} from '../plan.ts'
import { rngFor } from '../prng.ts'
import { interpretationExists } from '../schedule.ts'
import { paragraph } from '../text.ts'
import type { ValidityState } from '../truth.ts'
import { blankPage, columnLink, disclosureMenu, itemLink, setArticle, staticLink } from './base.ts'

function items(plan: Plan, unit: Unit, column: Column, from: number, count: number): PageModel['list'] {
  const list: PageModel['list'] = []
  for (let index = from; index < Math.min(from + count, column.items); index++) {
    // A policy whose interpretation was never written leaves a gap in the list of interpretations.
    if (column.content === 'interpretation' && !interpretationExists(plan, unit, policyOfInterpretation(index)))
      continue
    list.push({ ...itemLink(plan, unit, column, index), date: itemDate(plan, unit, column, index) })
  }
  return list
}

/** What a list prints of an item besides its title and date. */
export interface Shown {
  state: ValidityState | null
  /** Whether the list says the opposite. */
  wrong: boolean
}

const ENDED = new Set<ValidityState>(['repealed', 'expired', 'invalid'])

/** Whether the document is in force, as the lists of policies of a unit print it; each unit has its own way. */
function validityMark(unit: Unit, { state, wrong }: Shown): NonNullable<PageModel['list'][number]['mark']> | null {
  if (state === null || state === 'unknown' || state === 'not-yet') return null
  const ended = ENDED.has(state) !== wrong
  switch (unit.index % 3) {
    case 0:
      return { place: 'before', html: ended ? '否' : '是' }
    case 1:
      return { place: 'after', html: `<em class="state">${ended ? '失效' : '有效'}</em>` }
    default:
      return ended ? { place: 'before', html: '<font color="#999999">[已废止]</font>' } : null
  }
}

/**
 * One list page of a column (0 is the first).
 *
 * @param shownOf what the list says of the n-th item, where lists of the column show validity
 */
export function buildList(
  plan: Plan,
  unit: Unit,
  column: Column,
  page: number,
  shownOf: ((index: number) => Shown) | null = null,
): PageModel {
  const model = blankPage(
    unit,
    listPath(unit, column, page),
    { name: column.name, type: column.type, about: `${column.name}栏目发布${unit.name}的相关信息` },
    { kind: 'column-list', layout: 'list', heading: column.name },
  )
  // Lists of the disclosure platform are platform pages on some sites and lists on others.
  if (column.key === 'zfxxgkzd' || column.key === 'zfxxgknb') {
    model.kind = null
    model.menu = disclosureMenu(unit)
    model.breadcrumb.push(staticLink(unit, 'platform'))
  }
  model.breadcrumb.push(columnLink(unit, column))
  model.list = items(plan, unit, column, page * LIST_SIZE, LIST_SIZE)
  if (shownOf) {
    for (const [number, item] of model.list.entries()) {
      const mark = validityMark(unit, shownOf(page * LIST_SIZE + number))
      if (mark) item.mark = mark
    }
  }
  // One entry on top of a list of notices, marked as it should be.
  const last = model.list.at(-1)
  if (column.content === 'notice' && unit.index % 2 === 0 && page === 0 && model.list.length >= 8 && last) {
    const marks = ['<span class="top">置顶</span>', '<i class="zd">[顶]</i>', '<b>【置顶】</b>']
    last.mark = { place: 'before', html: marks[(unit.index / 2) % marks.length]! }
    model.list = [last, ...model.list.slice(0, -1)]
    model.lookAlikes.push({ ruleId: 'column/pinned-unmarked', what: 'marked' })
  }
  const paths = Array.from({ length: listPages(column) }, (_, number) => listPath(unit, column, number))
  model.pager = { index: page, paths }
  return model
}

/** A page that a unit has once. */
export function buildStatic(plan: Plan, unit: Unit, key: StaticKey): PageModel {
  switch (key) {
    case 'home':
      return buildHome(plan, unit)
    case 'platform':
      return buildPlatform(plan, unit)
    case 'guide':
      return buildGuide(plan, unit)
    case 'mandatory':
      return buildMandatory(plan, unit)
    case 'request':
      return buildRequest(plan, unit)
    case 'functions':
      return buildFunctions(plan, unit)
    case 'sitemap':
      return buildSitemap(plan, unit)
  }
}

function buildHome(plan: Plan, unit: Unit): PageModel {
  const page = blankPage(
    unit,
    staticPath(unit, 'home'),
    { name: '首页', type: '首页', about: `${unit.siteName}首页` },
    { kind: 'home', layout: 'home', heading: unit.siteName },
  )
  page.breadcrumb = []
  page.boxes = unit.columns.map(column => ({
    heading: columnLink(unit, column),
    items: items(plan, unit, column, 0, column.content === 'topic' ? 1 : 6),
  }))
  page.body.push({ type: 'p', html: '12345政务服务便民热线：咨询、求助、投诉、建议，全天受理。' })
  page.body.push({ type: 'p', html: anchor(page, staticLink(unit, 'platform'), ' class="entry"') })
  const others = unit.index === 0 ? plan.units.slice(1) : plan.units.slice(0, 1)
  const links = others.map(other => `<li>${anchor(page, { text: other.siteName, to: staticPath(other, 'home') })}</li>`)
  page.extra.after.push(
    `<div class="friend-links"><h2>${unit.index === 0 ? '部门和街道网站' : '上级网站'}</h2><ul>\n${links.join('\n')}\n</ul></div>`,
  )
  return page
}

function platformPage(unit: Unit, key: StaticKey, name: string, type: string): PageModel {
  const page = blankPage(
    unit,
    staticPath(unit, key),
    { name, type, about: `${unit.name}${name}` },
    { kind: 'disclosure-platform', layout: 'platform', heading: name },
  )
  page.menu = disclosureMenu(unit)
  page.breadcrumb.push(staticLink(unit, 'platform'))
  return page
}

function buildPlatform(plan: Plan, unit: Unit): PageModel {
  const page = platformPage(unit, 'platform', '政府信息公开', '政府信息公开')
  page.body.push({ type: 'p', html: '本专栏依照《中华人民共和国政府信息公开条例》设置，提供检索、查阅和下载。' })
  page.boxes = unit.columns
    .filter(column => ['policy', 'finance', 'annual-report', 'system'].includes(column.content))
    .map(column => ({ heading: columnLink(unit, column), items: items(plan, unit, column, 0, 5) }))
  return page
}

function buildMandatory(plan: Plan, unit: Unit): PageModel {
  const page = platformPage(unit, 'mandatory', '法定主动公开内容', '信息公开目录')
  // A list of columns: platform page or column list, the engine says.
  page.kind = null
  page.boxes = unit.columns
    .filter(column => !['zfxxgkzd', 'zfxxgknb'].includes(column.key))
    .map(column => ({ heading: columnLink(unit, column), items: items(plan, unit, column, 0, 3) }))
  page.body.push({ type: 'p', html: anchor(page, staticLink(unit, 'functions')) })
  return page
}

function articleOf(
  plan: Plan,
  unit: Unit,
  key: StaticKey,
  name: string,
  type: string,
  title: string,
  kind: PageModel['kind'],
): PageModel {
  const page = blankPage(
    unit,
    staticPath(unit, key),
    { name, type, about: `${unit.name}${name}` },
    { kind, layout: 'article', heading: title },
  )
  setArticle(page, addDays(plan.now, -(40 + (unit.index % 50))), unit.name)
  return page
}

function buildGuide(plan: Plan, unit: Unit): PageModel {
  const page = articleOf(
    plan,
    unit,
    'guide',
    '政府信息公开指南',
    '信息公开指南',
    `${unit.name}政府信息公开指南`,
    'disclosure-guide',
  )
  page.breadcrumb.push(staticLink(unit, 'platform'))
  page.menu = disclosureMenu(unit)
  const menu = page.menu.map(link => `<li>${anchor(page, link)}</li>`).join('\n')
  page.extra.before.push(`<div class="left-menu"><ul>\n${menu}\n</ul></div>`)
  const rng = rngFor(plan.seed, page.path)
  const old = unit.index % 2 === 0
  const law = old
    ? '《中华人民共和国政府信息公开条例》（2007年4月5日国务院令第492号公布，2019年4月3日国务院令第711号修订，以下简称《条例》）'
    : '《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）'
  if (old) page.lookAlikes.push({ ruleId: 'disclosure/guide-stale-law', what: 'old-and-new-number' })
  const parts: [string, string[]][] = [
    ['一、编制依据', [`依照${law}编制本指南。`]],
    [
      '二、政府信息的分类、编排体系和获取方式',
      [
        '公开的政府信息按照主题和发布日期编排，可以在本网站政府信息公开专栏检索、查阅、下载。',
        paragraph('政府信息公开', rng),
      ],
    ],
    [
      '三、政府信息公开工作机构',
      [
        `机构名称：${unit.name}政务公开科`,
        `办公地址：${unit.address}`,
        '办公时间：周一至周五9:00—11:30，13:30—17:00（法定节假日除外）',
        `联系电话：${unit.phone}`,
        `传真号码：${unit.phone}`,
        `互联网联系方式：${unit.key}@lianhu.example.gov.cn`,
      ],
    ],
    [
      '四、依申请公开',
      [
        '申请应当包括申请人的姓名或者名称、身份证明、联系方式，申请公开的政府信息的名称、文号或者其他特征性描述，以及获取信息的方式。',
        '能够当场答复的，当场予以答复；不能当场答复的，自收到申请之日起20个工作日内予以答复；需要延长的，延长的期限最长不超过20个工作日。',
        '需要征求第三方意见的，第三方应当自收到征求意见书之日起15个工作日内提出意见。',
        '申请公开政府信息不收取费用；申请的数量、频次明显超过合理范围的，可以收取信息处理费。',
      ],
    ],
    [
      '五、监督和救济',
      [
        '认为本机关未依法履行政府信息公开义务的，可以向上级行政机关投诉、举报，也可以依法申请行政复议或者提起行政诉讼。',
      ],
    ],
  ]
  page.lookAlikes.push({ ruleId: 'disclosure/guide-stale-law', what: 'fifteen-days-of-third-party' })
  for (const [heading, texts] of parts) {
    page.body.push({ type: 'heading', html: heading })
    for (const html of texts) page.body.push({ type: 'p', html })
  }
  return page
}

function buildRequest(plan: Plan, unit: Unit): PageModel {
  const page = articleOf(plan, unit, 'request', '依申请公开', '依申请公开', '依申请公开', null)
  page.breadcrumb.push(staticLink(unit, 'platform'))
  const texts = [
    '公民、法人或者其他组织可以向本机关申请公开政府信息。',
    '本机关自收到申请之日起20个工作日内予以答复。',
    `受理机构：${unit.name}政务公开科；联系电话：${unit.phone}；通信地址：${unit.address}。`,
  ]
  for (const html of texts) page.body.push({ type: 'p', html })
  page.body.push({
    type: 'raw',
    html: `<form action="${page.path.split('/').at(-1)}" method="post"><p><label for="who">姓名或者名称</label><input id="who" name="who" type="text"></p>
<p><label for="contact">联系方式</label><input id="contact" name="contact" type="text"></p>
<p><label for="what">所需信息的描述</label><textarea id="what" name="what" rows="5" cols="60"></textarea></p>
<p><input type="submit" value="提交申请"></p></form>`,
  })
  return page
}

function buildFunctions(plan: Plan, unit: Unit): PageModel {
  const page = articleOf(plan, unit, 'functions', '机构职能', '机构职能', `${unit.name}机构职能`, 'other')
  const rng = rngFor(plan.seed, page.path)
  const lines = [`办公地址：${unit.address}`, '办公时间：周一至周五9:00—12:00，13:30—17:30', `联系电话：${unit.phone}`]
  for (const html of lines) page.body.push({ type: 'p', html })
  for (const heading of ['一、主要职责', '二、内设机构', '三、负责人']) {
    page.body.push({ type: 'heading', html: heading })
    for (let left = 3; left > 0; left--) page.body.push({ type: 'p', html: paragraph('部门协同', rng) })
  }
  return page
}

function buildSitemap(plan: Plan, unit: Unit): PageModel {
  const page = blankPage(
    unit,
    staticPath(unit, 'sitemap'),
    { name: '网站地图', type: '网站地图', about: `${unit.siteName}全部栏目` },
    { kind: null, layout: 'platform', heading: '网站地图' },
  )
  const links = [...page.nav, ...page.menu, ...unit.columns.map(column => columnLink(unit, column))]
  page.body.push({
    type: 'raw',
    html: `<ul class="map">\n${links.map(link => `<li>${anchor(page, link)}</li>`).join('\n')}\n</ul>`,
  })
  page.extra.after.push(`<p>共${plan.units.length}个单位网站。</p>`)
  return page
}
