import { describe, expect, it } from 'vitest'
import { loadSimplifier, needsSimplify } from '../../../lib/core/text/simplify.ts'

describe('needsSimplify', () => {
  it.each([
    ['海淀區人民政府辦公室關於印發政務公開工作要點的通知', true],
    ['政府資訊公開指南', true],
    ['海淀区人民政府办公室关于印发政务公开工作要点的通知', false],
    ['繁體版 无障碍浏览 长者版 政务公开 政务服务 政民互动 走进海淀 首页 领导之窗 机构职能 政策文件 通知公告', false],
    ['馆内陈列張學良先生的手迹一件，参观者可以凭有效身份证件预约，每日限额五百人，开放时间为上午九时至下午五时', false],
    ['著名书法家于右任题写的馆名', false],
    ['Open government', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(needsSimplify(text)).toBe(expected)
  })
})

describe('loadSimplifier', () => {
  it.each([
    ['政務公開工作機制', '政务公开工作机制'],
    ['答覆、復議、彙報、匯聚', '答复、复议、汇报、汇聚'],
    ['諮詢發佈', '咨询发布'],
    ['乾隆皇帝與若乾問題', '乾隆皇帝与若干问题'],
    ['資訊 網路 程式', '资讯 网路 程式'],
    ['已经是简体', '已经是简体'],
    ['𠮷野家關門', '𠮷野家关门'],
  ])('%s', async (text, expected) => {
    const simplify = await loadSimplifier()
    expect(simplify(text)).toBe(expected)
    expect(simplify(text).length).toBe(text.length)
  })
})
