import { officePhone } from './identifiers.ts'
import type { SiteIdentity } from './page-model.ts'
import { rngFor } from './prng.ts'
import { DISTRICT } from './text.ts'

/** How a content system names its files. */
export type PathStyle = 'trs' | 'siteserver' | 'jcms' | 'gkmlpt' | 'old'

export interface UnitIdentity extends SiteIdentity {
  index: number
  kind: 'portal' | 'bureau' | 'street'
  /** 机关代字 of the unit's document numbers. */
  prefix: string
  paths: PathStyle
  encoding: { bytes: 'utf-8' | 'utf-8-bom' | 'gbk' | 'gb18030'; declared: string | null }
}

const BUREAUX: [key: string, name: string, prefix: string][] = [
  ['jyj', '教育局', '教'],
  ['czj', '财政局', '财'],
  ['mzj', '民政局', '民'],
  ['rsj', '人力资源和社会保障局', '人社'],
  ['zjw', '住房和城乡建设委员会', '住建'],
  ['wjw', '卫生健康委员会', '卫健'],
  ['yjj', '应急管理局', '应急'],
  ['sthjj', '生态环境局', '环'],
  ['wlj', '文化和旅游局', '文旅'],
  ['scjg', '市场监督管理局', '市监'],
  ['fgw', '发展和改革委员会', '发改'],
  ['kxj', '科学技术和经济信息化局', '科信'],
  ['tyjrj', '退役军人事务局', '退役'],
  ['ybj', '医疗保障局', '医保'],
  ['cgw', '城市管理委员会', '城管'],
  ['nyj', '农业农村局', '农'],
  ['swj', '水务局', '水'],
  ['sjj', '审计局', '审'],
  ['tjj', '统计局', '统'],
  ['zsj', '政务服务和数据管理局', '政数'],
]

const STREET_HEADS: [string, string][] = [
  ['云', 'yun'],
  ['南', 'nan'],
  ['青', 'qing'],
  ['芦', 'lu'],
  ['桃', 'tao'],
  ['柳', 'liu'],
  ['松', 'song'],
  ['竹', 'zhu'],
]
const STREET_TAILS: [string, string][] = [
  ['溪', 'xi'],
  ['塘', 'tang'],
  ['枫', 'feng'],
  ['湾', 'wan'],
  ['坪', 'ping'],
  ['桥', 'qiao'],
  ['荷', 'he'],
  ['川', 'chuan'],
]

const SIDES: [string, string][] = [
  ['', ''],
  ['东', 'dong'],
  ['西', 'xi'],
  ['南', 'nan'],
  ['北', 'bei'],
]

const PATHS: PathStyle[] = ['trs', 'siteserver', 'old', 'jcms', 'gkmlpt']
const ENCODINGS: UnitIdentity['encoding'][] = [
  { bytes: 'utf-8', declared: 'utf-8' },
  { bytes: 'gbk', declared: 'gb2312' },
  { bytes: 'utf-8', declared: 'UTF-8' },
  { bytes: 'gb18030', declared: 'gb18030' },
  { bytes: 'utf-8-bom', declared: 'utf-8' },
  { bytes: 'utf-8', declared: null },
  { bytes: 'gbk', declared: 'GBK' },
  { bytes: 'gbk', declared: null },
]

function named(index: number): Pick<UnitIdentity, 'key' | 'kind' | 'name' | 'prefix'> {
  if (index === 0) return { key: 'www', kind: 'portal', name: `${DISTRICT}人民政府`, prefix: '莲政' }
  // Two bureaux, then a street, and so on: small portals have all kinds.
  const street = index % 3 === 2 || index - Math.floor(index / 3) > BUREAUX.length
  const bureau = BUREAUX[index - 1 - Math.floor(index / 3)]
  if (!street && bureau) {
    return { key: bureau[0], kind: 'bureau', name: `${DISTRICT}${bureau[1]}`, prefix: `莲${bureau[2]}` }
  }
  const number = index - 1
  const head = STREET_HEADS[number % STREET_HEADS.length]!
  const tail = STREET_TAILS[Math.floor(number / STREET_HEADS.length) % STREET_TAILS.length]!
  // Beyond 64 streets, a side of the street tells them apart.
  const side = SIDES[Math.floor(number / 64) % SIDES.length]!
  return {
    key: head[1] + tail[1] + side[1],
    kind: 'street',
    name: `${DISTRICT}${head[0]}${tail[0]}${side[0]}街道办事处`,
    prefix: `莲${head[0]}${tail[0]}${side[0]}`,
  }
}

/** The n-th unit of the district: 0 is the portal, then bureaux and streets. */
export function unitIdentity(seed: number, index: number): UnitIdentity {
  const identity = named(index)
  const rng = rngFor(seed, 'unit', index)
  const serial = String(index + 1).padStart(4, '0')
  return {
    ...identity,
    index,
    siteName: index === 0 ? `${identity.name}门户网站` : `${identity.name}网站`,
    siteDomain: 'www.lianhu.example.gov.cn',
    siteIdCode: `110199${serial}`,
    icp: `京ICP备19${String(rng.int(0, 999_999)).padStart(6, '0')}号-1`,
    policeRecord: `京公网安备 110199020${String(rng.int(0, 99_999)).padStart(5, '0')}号`,
    sponsor: identity.name,
    phone: officePhone(rng),
    address: `${DISTRICT}清荷大街${rng.int(1, 180)}号`,
    paths: PATHS[index % PATHS.length]!,
    encoding: ENCODINGS[index % ENCODINGS.length]!,
  }
}
