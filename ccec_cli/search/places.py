"""Well-known places, so that a question about one that the fact base lacks is not taken for a question about another.

Provinces, large cities and well-known districts of China, those of Chongqing and Sichuan above all, and countries and
cities that news compare them with; each in Chinese and English.
"""

from functools import lru_cache

_PLACES = """
北京 beijing, 上海 shanghai, 天津 tianjin, 重庆 chongqing, 河北 hebei, 山西 shanxi, 辽宁 liaoning, 吉林 jilin,
黑龙江 heilongjiang, 江苏 jiangsu, 浙江 zhejiang, 安徽 anhui, 福建 fujian, 江西 jiangxi, 山东 shandong, 河南 henan,
湖北 hubei, 湖南 hunan, 广东 guangdong, 海南 hainan, 四川 sichuan, 贵州 guizhou, 云南 yunnan, 陕西 shaanxi,
甘肃 gansu, 青海 qinghai, 台湾 taiwan, 内蒙古 inner mongolia, 广西 guangxi, 西藏 tibet, 宁夏 ningxia, 新疆 xinjiang,
香港 hong kong, 澳门 macao, 深圳 shenzhen, 广州 guangzhou, 成都 chengdu, 杭州 hangzhou, 武汉 wuhan, 西安 xian,
南京 nanjing, 苏州 suzhou, 无锡 wuxi, 宁波 ningbo, 青岛 qingdao, 济南 jinan, 郑州 zhengzhou, 长沙 changsha,
合肥 hefei, 福州 fuzhou, 厦门 xiamen, 南昌 nanchang, 昆明 kunming, 贵阳 guiyang, 南宁 nanning, 海口 haikou,
三亚 sanya, 兰州 lanzhou, 西宁 xining, 银川 yinchuan, 乌鲁木齐 urumqi, 拉萨 lhasa, 哈尔滨 harbin, 长春 changchun,
沈阳 shenyang, 大连 dalian, 石家庄 shijiazhuang, 太原 taiyuan, 呼和浩特 hohhot, 唐山 tangshan, 徐州 xuzhou,
温州 wenzhou, 佛山 foshan, 东莞 dongguan, 珠海 zhuhai, 雄安 xiongan, 宜宾 yibin, 泸州 luzhou, 乐山 leshan,
德阳 deyang, 绵阳 mianyang, 万州 wanzhou, 涪陵 fuling, 洛阳 luoyang, 宜昌 yichang, 桂林 guilin, 烟台 yantai,
常州 changzhou, 南通 nantong, 渝中 yuzhong, 江北 jiangbei, 沙坪坝 shapingba, 九龙坡 jiulongpo, 大渡口 dadukou,
渝北 yubei, 巴南 banan, 北碚 beibei, 黔江 qianjiang, 长寿 changshou, 江津 jiangjin, 合川 hechuan, 永川 yongchuan,
南川 nanchuan, 璧山 bishan, 大足 dazu, 綦江 qijiang, 潼南 tongnan, 铜梁 tongliang, 荣昌 rongchang, 开州 kaizhou,
梁平 liangping, 武隆 wulong, 城口 chengkou, 丰都 fengdu, 垫江 dianjiang, 云阳 yunyang, 奉节 fengjie, 巫山 wushan,
锦江 jinjiang, 青羊 qingyang, 金牛 jinniu, 武侯 wuhou, 成华 chenghua, 龙泉驿 longquanyi, 青白江 qingbaijiang,
新都 xindu, 温江 wenjiang, 双流 shuangliu, 郫都 pidu, 新津 xinjin, 金堂 jintang, 大邑 dayi, 蒲江 pujiang,
都江堰 dujiangyan, 彭州 pengzhou, 邛崃 qionglai, 崇州 chongzhou, 简阳 jianyang, 自贡 zigong, 攀枝花 panzhihua,
广元 guangyuan, 遂宁 suining, 内江 neijiang, 南充 nanchong, 眉山 meishan, 广安 guangan, 达州 dazhou, 雅安 yaan,
巴中 bazhong, 资阳 ziyang, 阿坝 aba, 甘孜 ganzi, 凉山 liangshan, 浦东 pudong, 张江 zhangjiang, 崇明 chongming,
滨海 binhai, 海淀 haidian, 中关村 zhongguancun, 承德 chengde, 天河 tianhe, 南沙 nansha, 前海 qianhai, 横琴 hengqin,
保定 baoding, 日本 japan, 韩国 korea, 朝鲜 north korea, 印度 india, 越南 vietnam, 泰国 thailand, 新加坡 singapore,
马来西亚 malaysia, 印度尼西亚 indonesia, 菲律宾 philippines, 澳大利亚 australia, 俄罗斯 russia, 德国 germany,
法国 france, 英国 britain, 意大利 italy, 西班牙 spain, 荷兰 netherlands, 瑞士 switzerland, 瑞典 sweden, 波兰 poland,
美国 america, 美国 united states, 加拿大 canada, 墨西哥 mexico, 巴西 brazil, 埃及 egypt, 南非 south africa,
土耳其 turkey, 伊朗 iran, 沙特 saudi, 以色列 israel, 乌克兰 ukraine, 哈萨克斯坦 kazakhstan, 欧洲 europe, 非洲 africa,
东京 tokyo, 大阪 osaka, 首尔 seoul, 伦敦 london, 巴黎 paris, 柏林 berlin, 纽约 new york, 华盛顿 washington,
莫斯科 moscow, 曼谷 bangkok, 河内 hanoi, 孟买 mumbai, 悉尼 sydney, 迪拜 dubai
"""


@lru_cache(maxsize=1)
def places() -> frozenset[str]:
    """The names, in Chinese and in English, the English ones folded and without spaces."""
    pairs = (pair.split(maxsplit=1) for pair in _PLACES.replace("\n", " ").split(","))
    return frozenset(name.replace(" ", "") for pair in pairs for name in pair)
