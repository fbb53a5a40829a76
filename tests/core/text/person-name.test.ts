import { describe, expect, it } from 'vitest'
import { isMaskedName, isPersonName } from '../../../lib/core/text/person-name.ts'

// All names are invented.

describe('isPersonName', () => {
  it.each(['张三', '李小四', '欧阳明', '司马长风', '王 五', '买买提·艾力', '高会', '方云'])('%s', name => {
    expect(isPersonName(name)).toBe(true)
  })

  it.each([
    '',
    '张',
    '方案',
    '时间',
    '成绩',
    '金额',
    '计划',
    '高级',
    '某某公司',
    '张三李四王五',
    '清荷社区',
    '合计',
    'Zhang',
    '13800000000',
  ])('not %j', word => {
    expect(isPersonName(word)).toBe(false)
  })
})

describe('isMaskedName', () => {
  it.each(['张*', '李某', '王某某', '赵×平', '司*浩然', '钱**'])('%s', name => {
    expect(isMaskedName(name)).toBe(true)
  })

  it.each(['张三', '***', '138****0000', ''])('not %j', word => {
    expect(isMaskedName(word)).toBe(false)
  })
})
