import { describe, expect, it } from 'vitest'
import {
  findHomeAddresses,
  findKeyedAddresses,
  headsHomeAddress,
  isFineAddress,
} from '../../../lib/core/text/home-address.ts'

const found = (text: string) => findHomeAddresses(text).map(({ start, end }) => text.slice(start, end))

describe('isFineAddress', () => {
  it.each([
    '莲湖新区清河街道松风小区3号楼2单元501室',
    '青溪县石桥镇王庄村5组12号',
    '柳河乡李家村三组',
    '豆腐胡同15号',
    '清河街道兰亭社区12-3-501',
  ])('%s', text => {
    expect(isFineAddress(text)).toBe(true)
  })

  it.each(['柳河乡李家村', '莲湖新区清河街道', '建设路12号政务服务大厅', '人民路3号某某公司', '2024年3月', ''])(
    'not %j',
    text => {
      expect(isFineAddress(text)).toBe(false)
    },
  )
})

describe('headsHomeAddress', () => {
  it.each(['家庭住址', '住址', '户籍所在地', '现住址', '居住地址', '通讯地址', '家庭地址(详细)'])('%s', heading => {
    expect(headsHomeAddress(heading)).toBe(true)
  })
  it.each(['办公地址', '建设地点', '工作单位', '所在社区', '网址'])('not %s', heading => {
    expect(headsHomeAddress(heading)).toBe(false)
  })
})

describe('findHomeAddresses', () => {
  it.each([
    ['张三,家住莲湖新区豆腐胡同15号,情况属实', ['莲湖新区豆腐胡同15号']],
    ['家庭住址:清河街道松风小区3号楼501室', ['清河街道松风小区3号楼501室']],
    ['户籍地址:石桥镇王庄村5组12号;现住址:建设路8号2栋301', ['石桥镇王庄村5组12号', '建设路8号2栋301']],
    ['当事人张三,住青溪县石桥镇王庄村5组', ['青溪县石桥镇王庄村5组']],
    ['办公地址:建设路12号3号楼501室', []],
    ['家庭住址:柳河乡李家村', []],
    ['提供家庭住址、户籍地址证明各1份', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('findKeyedAddresses', () => {
  it('tells a home from any address', () => {
    const text = '{"jtzz":"建设路8号2栋301","address":"人民路3号5栋101","email":"a"}'
    expect(findKeyedAddresses(text).map(({ start, end, home }) => [text.slice(start, end), home])).toEqual([
      ['建设路8号2栋301', true],
      ['人民路3号5栋101', false],
    ])
  })
})
