import { digits, idCheck, residentId } from '../portal/identifiers.ts'
import type { Rng } from '../portal/prng.ts'

// Invented values of the right form. Sources of the forms: the domain notes on leaks; nothing is anybody's.

const two = (number: number) => String(number).padStart(2, '0')

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'
const GIVEN = [
  '伟',
  '芳',
  '秀英',
  '敏',
  '静',
  '丽娟',
  '强',
  '磊',
  '洋',
  '艳梅',
  '勇',
  '军',
  '杰',
  '桂兰',
  '涛',
  '超',
  '明辉',
  '玉珍',
  '海燕',
  '建国',
  '志刚',
  '淑华',
  '子涵',
  '浩然',
  '欣怡',
  '俊杰',
  '文博',
  '雅琴',
  '春生',
  '福来',
]

export function name(rng: Rng): string {
  if (rng.chance(0.03)) return rng.pick(['欧阳', '上官', '诸葛', '司马']) + rng.pick(GIVEN)
  return SURNAMES[rng.int(0, SURNAMES.length - 1)]! + rng.pick(GIVEN)
}

export function maskedName(rng: Rng): string {
  const full = name(rng)
  return rng.pick([`${full[0]}*${full.slice(2)}`, `${full[0]}某`, `${full[0]}某某`, `${full[0]}**`])
}

const PREFIXES =
  '130 131 133 135 136 137 138 139 150 151 152 155 157 158 159 166 173 175 176 177 178 180 181 185 186 187 188 189 191 193 198 199'.split(
    ' ',
  )

export function mobile(rng: Rng): string {
  return rng.pick(PREFIXES) + digits(rng, 8)
}

/** The 15 digits of the first generation. */
export function oldResidentId(rng: Rng): string {
  return `110199${rng.int(45, 79)}${two(rng.int(1, 12))}${two(rng.int(1, 28))}${digits(rng, 3)}`
}

export function permit(rng: Rng): string {
  const head = `${rng.pick(['810000', '820000', '830000'])}${rng.int(1950, 2005)}${two(rng.int(1, 12))}${two(rng.int(1, 28))}${digits(rng, 3)}`
  return head + idCheck(head)
}

export function disability(rng: Rng): string {
  return `${residentId(rng)}${rng.int(1, 7)}${rng.int(1, 4)}`
}

export function schoolRoll(rng: Rng): string {
  return rng.pick(['G', 'L', 'J']) + residentId(rng)
}

function withLuhn(head: string): string {
  let sum = 0
  for (let i = head.length - 1, double = true; i >= 0; i--, double = !double) {
    const digit = Number(head[i])
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
  }
  return head + String((10 - (sum % 10)) % 10)
}

/** A card of one of the large banks' ranges, with the right check digit. */
export function bankCard(rng: Rng): string {
  const [bin, length] = rng.pick([
    ['621700', 19],
    ['622202', 19],
    ['622848', 19],
    ['623059', 19],
    ['621799', 19],
    ['621081', 19],
    ['622588', 16],
    ['625912', 16],
    ['436742', 19],
    ['955880', 19],
  ] as const)
  return withLuhn(bin + digits(rng, length - bin.length - 1))
}

/** An account of an organ: some pass the check of cards by chance. */
export function corporateAccount(rng: Rng): string {
  const head = rng.pick(['0200', '1100', '3200', '4100', '9558', '6222', '3500', '2010'])
  return rng.chance(0.4) ? withLuhn(head + digits(rng, 14)) : head + digits(rng, rng.int(11, 15))
}

export function passport(rng: Rng): string {
  return rng.pick([`E${digits(rng, 8)}`, `G${digits(rng, 8)}`, `EA${digits(rng, 7)}`, `EJ${digits(rng, 7)}`])
}

export const hongKongPermit = (rng: Rng): string =>
  rng.pick([`C${digits(rng, 8)}`, `W${digits(rng, 8)}`, `CA${digits(rng, 7)}`])
export const homeReturn = (rng: Rng): string => `${rng.pick(['H', 'M'])}${digits(rng, rng.pick([8, 10]))}`
export const taiwanResident = (rng: Rng): string => `${rng.int(1, 9)}${digits(rng, rng.pick([7, 9]))}`
export const military = (rng: Rng): string =>
  `${rng.pick(['军', '士'])}字第${rng.int(1, 9)}${digits(rng, rng.int(5, 7))}号`

const VILLAGES = ['李家', '王庄', '石桥', '柳河', '东沟', '上湾', '后岭', '新立', '清水']
const COURTS = ['松风', '望湖', '兰亭', '云桥', '锦绣家园', '翠竹', '民乐', '机电厂家属院']

/** An address finer than township. */
export function homeAddress(rng: Rng): string {
  const district = rng.pick(['莲湖新区', '青溪县', '云岭市青河区', '某省云岭市莲湖新区'])
  const town = rng.pick(['清河街道', '望湖街道', '石桥镇', '柳河乡', '东沟镇'])
  return (
    district +
    rng.pick([
      () => `${town}${rng.pick(VILLAGES)}村${rng.int(1, 12)}组${rng.int(1, 99)}号`,
      () => `${town}${rng.pick(VILLAGES)}村${rng.pick(['一', '二', '三', '五', '七'])}组`,
      () => `${town}${rng.pick(COURTS)}小区${rng.int(1, 30)}号楼${rng.int(1, 6)}单元${rng.int(101, 1802)}室`,
      () => `${town}建设路${rng.int(1, 300)}号${rng.int(1, 20)}栋${rng.int(101, 1802)}`,
      () =>
        `${rng.pick(['人民', '解放', '文化'])}路${rng.int(1, 300)}号院${rng.int(1, 9)}号楼${rng.int(1, 5)}门${rng.int(101, 602)}`,
      () => `${town}${rng.pick(COURTS)}社区${rng.int(1, 30)}-${rng.int(1, 6)}-${rng.int(101, 1802)}`,
      () => `${rng.pick(['帽儿', '石板', '豆腐'])}胡同${rng.int(1, 90)}号`,
    ])()
  )
}

/** A day of birth as people print it. */
export function birthDay(rng: Rng): string {
  const [year, month, day] = [rng.int(1935, 2012), rng.int(1, 12), rng.int(1, 28)]
  return rng.pick([
    `${year}-${two(month)}-${two(day)}`,
    `${year}年${month}月${day}日`,
    `${year}.${two(month)}.${two(day)}`,
    `${year}/${month}/${day}`,
    `${year}${two(month)}${two(day)}`,
    `${year}年${two(month)}月${two(day)}日`,
  ])
}

export function fullWidth(text: string): string {
  return text.replace(/[0-9A-Za-z]/g, character => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
}
