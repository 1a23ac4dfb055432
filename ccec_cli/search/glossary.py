"""Everyday Chinese words and the English ones a fact would use, so that a Chinese question finds English facts.

A general glossary, a line a word; names and terms stand in the fact base, as entities with their Chinese names.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from ccec_cli.search.words import root

_WORDS = """
贡献 contribute contribution
签约 sign contract
不足 shortcoming lack
海外 overseas
国外 foreign abroad
国内 domestic
国际 international
全球 global world
世界 world
全国 national country
本地 local
外国 foreign
外资 foreign investment
外商 foreign investor
外贸 foreign trade
汽车 automobile car vehicle
电动车 electric vehicle
新能源 new energy
建成 build complete
建设 build construction
建造 build construct
动工 start construction
开工 start construction
竣工 complete completion
完成 complete finish
同比 year
环比 month
投资 investment
投资者 investor
融资 financing finance
资金 fund capital
资本 capital
资产 asset
首批 first batch
首次 first
首个 first
首家 first
首都 capital
获批 approve
获得 receive win obtain
批准 approve
审批 approval
代表 representative
代表团 delegation
代表处 representative office
建议 suggest suggestion proposal
提案 proposal
研究 research study
研究员 researcher
研究院 institute research
研究所 institute research
研发 research development
机构 institution agency
企业 enterprise company
企业家 entrepreneur
公司 company
民企 private enterprise
国企 state enterprise
国有 state owned
中小企业 small medium enterprise
上市公司 listed company
跨国公司 multinational company
子公司 subsidiary
总公司 headquarters company
总部 headquarters
办事处 office
初创企业 startup
独角兽 unicorn
创业 startup entrepreneurship
创业者 entrepreneur
孵化器 incubator
会议 conference meeting
会谈 talk meeting
会长 president chairman
会员 member
实验室 laboratory
实验 experiment
试验 test trial
试点 pilot
试运行 trial operation
科技 science technology
科学 science
科学家 scientist
科研 research scientific
高科技 high tech technology
高新技术 high tech
高新区 high tech zone
技术 technology
技能 skill
创新 innovation
发明 invention
专利 patent
知识产权 intellectual property
成果 achievement result
转化 transform conversion
转型 transformation
升级 upgrade
突破 breakthrough
进展 progress
进步 progress advance
领先 lead leading
领域 field area
领导 leader leadership
领导人 leader
大使馆 embassy
外交 diplomatic diplomacy
经济 economy
经济区 economic zone
经济带 economic belt
经济特区 special economic zone
开发区 development zone
自贸区 free trade zone
示范区 demonstration zone
产业园 industrial park
园区 park zone
产业 industry
产业链 industrial chain
供应链 supply chain
供应商 supplier
供应 supply
供给 supply
工业 industry industrial
农业 agriculture
服务业 service industry
制造业 manufacturing
制造 manufacture
生产 produce production
生产力 productivity
产量 output production
产值 output value
产能 capacity production
产品 product
生产总值 gross domestic product
增速 growth rate
增长 growth increase grow
增加 increase
上升 rise increase
下降 fall decline decrease
减少 reduce decrease
缩短 shorten reduce
降低 reduce lower
提高 improve increase raise
提升 improve enhance upgrade
改善 improve
改革 reform
改造 renovation transform
开放 open opening
扩大 expand
拓展 expand
加强 strengthen
加快 accelerate
加速 accelerate
加入 join
促进 promote
推动 promote drive
推进 promote advance
推广 promote
推出 launch introduce
推荐 recommend
带动 drive
发展 development develop
协同 coordinate coordination
协调 coordinate coordination
协议 agreement
协会 association
合作 cooperation cooperate
伙伴 partner
合同 contract
合并 merge merger
收购 acquire acquisition
联合 joint
联盟 alliance
联系 link contact
互联互通 connectivity connect
一体化 integration
融合 integrate integration
整合 integrate
区域 region regional
地区 region area
地方 local place
城市 city
城市群 city cluster
城市化 urbanization
城乡 urban rural
都市圈 metropolitan area
大都市 metropolis
省会 provincial capital
全省 province
全市 city
市长 mayor
省长 governor
主席 chairman president
主任 director
总理 premier
院士 academician
委员 member committee
委员会 committee commission
人大 people congress
政协 political advisory consultative
政府 government
政治 politics political
政策 policy
行政 administrative
官员 official
官方 official
部门 department
国务院 state council
发改委 development reform commission
法律 law
法规 regulation law
法院 court
立法 legislation
规定 regulation rule
规划 plan planning
计划 plan
方案 plan scheme
蓝图 blueprint
指导 guidance guide
意见 opinion guideline
文件 document
措施 measure
战略 strategy strategic
目标 goal target
任务 task
重点 key focus
重大 major important
重要 important
主要 main major
关键 key crucial
核心 core
基础 foundation basic
基础设施 infrastructure
基地 base
基金 fund
中心 center
枢纽 hub
交通 transport traffic
运输 transport
运营 operate operation
运行 operate run operation
物流 logistics
快递 express delivery
货运 freight cargo
吞吐量 throughput
客流 passenger flow
客流量 passenger flow traffic
旅客 passenger
游客 tourist visitor
旅游 tourism travel
出行 travel
通勤 commute
铁路 railway
高铁 high speed railway
轨道交通 rail transit
地铁 subway metro
列车 train
班列 freight train
车站 station
车程 drive travel time
高速 expressway speed
公路 road highway
公里 kilometer
大桥 bridge
隧道 tunnel
公交车 bus
出租车 taxi
自行车 bicycle bike
拥堵 congestion
机场 airport
航站楼 terminal
航班 flight
航线 route
飞机 aircraft plane
航天 space aerospace
卫星 satellite
火箭 rocket
无人机 drone
无人驾驶 driverless autonomous
自动驾驶 autonomous driving
港口 port
口岸 port checkpoint
通关 customs clearance
海关 customs
关税 tariff
造船 shipbuilding
集装箱 container
航运 shipping
海上 sea maritime
海洋 ocean marine
沿海 coastal
内陆 inland
三角洲 delta
湾区 bay area
开通 open launch
通车 open traffic
启用 open
投产 production operation
启动 launch start
开始 start begin
成立 establish found
设立 establish set
建立 establish
创办 found establish
创始人 founder
揭牌 unveil inaugurate
落地 land settle
搬迁 relocate move
转移 transfer relocate
疏解 relieve relocate
分布 distribution locate
位于 locate
聚集 gather cluster
集中 concentrate
集群 cluster
集团 group
人口 population
常住人口 permanent resident population
老龄化 aging
养老金 pension
退休 retire retirement
出生率 birth rate
青年 youth young
女性 woman female
家庭 family household
居民 resident
市民 resident citizen
农民 farmer
农民工 migrant worker
农村 rural
乡村 village rural
乡村振兴 rural revitalization
居住 live reside
移民 immigrant migration
签证 visa
专家 expert
学者 scholar
人才 talent
引进 introduce attract
吸引 attract
吸引力 attractive appeal
招聘 recruit recruitment
招商 attract investment
就业 employment
岗位 job position post
失业 unemployment
失业率 unemployment rate
员工 employee staff
工人 worker
工程师 engineer
工程 project engineering
工资 wage salary
薪酬 salary pay
劳动 labor
劳动力 labor workforce
裁员 layoff
社保 social security
保险 insurance
医疗 medical
医院 hospital
医生 doctor
医药 pharmaceutical medicine
药品 drug medicine
生物医药 biomedicine biopharmaceutical
基因 gene
疫情 epidemic outbreak
新冠 coronavirus covid
防控 prevention control
健康 health
卫生 health
教育 education
大学 university
高校 university college
学院 college institute school
学校 school
教师 teacher
教授 professor
学生 student
研究生 graduate student
留学生 student overseas
博士 doctor doctorate phd
博士后 postdoctoral
毕业生 graduate
毕业 graduate
专业 major professional
课程 course
培训 training
培养 train cultivate
学术 academic
论文 paper
发表 publish
发布 release issue
公布 announce publish
宣布 announce
报告 report
报道 report
新闻 news
媒体 media
记者 reporter journalist
强调 stress emphasize
介绍 introduce
预计 expect estimate
预测 forecast predict
前景 prospect
趋势 trend
数据 data
大数据 big data
统计 statistics
指标 indicator target
指数 index
排名 rank ranking
位居 rank
最大 large largest
最高 high highest
最低 low lowest
最快 fast fastest
最长 long longest
最早 early earliest first
最新 latest new
唯一 only
超过 exceed surpass
达到 reach
占比 proportion percentage share
比例 proportion ratio
比重 proportion share
总量 total amount
数量 number amount
规模 scale size
面积 area
平均 average
人均 capita average
收入 income revenue
财政 fiscal finance
预算 budget
税收 tax revenue
补贴 subsidy
补助 subsidy
奖励 reward award
奖金 bonus prize
奖项 award
优惠 preferential
扶持 support
支持 support
援助 aid assistance
帮助 help
捐赠 donate donation
扶贫 poverty alleviation
贫困 poverty
贷款 loan
债务 debt
人民币 yuan renminbi
外汇 foreign exchange
银行 bank
金融 finance financial
证券 securities
股票 stock share
股市 stock market
上市 list listing
交易 trade transaction
交易所 exchange
成交 deal transaction
利润 profit
盈利 profit
营收 revenue
销售 sale sell
销量 sale
零售 retail
消费 consumption spending
消费者 consumer
采购 purchase procurement
价格 price
房价 house price
住房 housing
房地产 property estate
租金 rent
土地 land
用地 land
建筑 building construction
贸易 trade
进出口 import export
进口 import
出口 export
顺差 surplus
逆差 deficit
跨境 border
电商 commerce online
平台 platform
互联网 internet
网络 network internet
网络安全 cybersecurity
客户 customer client
支付 pay payment
手机 phone smartphone mobile
智能 smart intelligent
人工智能 artificial intelligence
机器人 robot
自动化 automation
数字化 digital
数字经济 digital economy
云计算 cloud computing
信息 information
软件 software
计算机 computer
算力 computing power
芯片 chip
半导体 semiconductor
集成电路 integrated circuit
电子 electronic
通信 communication telecommunication
基站 base station
面板 panel display
光伏 photovoltaic solar
太阳能 solar
风电 wind power
电力 power electricity
电网 grid power
发电 power generation
能源 energy
能耗 energy consumption
节能 energy saving
石油 oil petroleum
天然气 natural gas
煤炭 coal
稀土 rare earth
氢能 hydrogen
电池 battery
钢铁 steel iron
化工 chemical
材料 material
新材料 new material
零部件 component part
设备 equipment device
装备 equipment
机械 machinery
发动机 engine
工厂 factory plant
纺织 textile
服装 clothing garment
食品 food
粮食 grain
种植 plant grow
耕地 farmland
森林 forest
公园 park
环境 environment
环保 environmental protection
生态 ecology ecological
绿色 green
低碳 low carbon
碳中和 carbon neutral
排放 emission discharge
污染 pollution
雾霾 smog haze
污水 sewage wastewater
垃圾 garbage waste
治理 governance control
气候 climate
地震 earthquake
灾害 disaster
救援 rescue
事故 accident
安全 safety security
应急 emergency
风险 risk
危机 crisis
挑战 challenge
困难 difficulty
问题 problem issue
障碍 obstacle barrier
瓶颈 bottleneck
差距 gap
短板 shortcoming weakness
缺乏 lack
短缺 shortage
缺口 gap shortage
优势 advantage strength
潜力 potential
机遇 opportunity
竞争 competition compete
竞争力 competitiveness competitive
实力 strength
能力 ability capability
水平 level
质量 quality
效率 efficiency
效益 benefit
效果 effect result
影响 influence impact affect
功能 function
地位 status position
原因 reason cause
结果 result
条件 condition
机制 mechanism
制度 system
体系 system
系统 system
模式 model mode
模型 model
示范 demonstration model
标准 standard
结构 structure
布局 layout distribution
格局 pattern
阶段 stage phase
流程 process procedure
简化 simplify streamline
放宽 relax ease
取消 cancel abolish
禁止 ban prohibit
限制 restrict limit
监管 supervise regulation supervision
监督 supervise supervision
监测 monitor
检测 test detection
调查 survey investigation
调研 survey research investigation
考察 inspect visit
访问 visit
参加 attend participate
参与 participate
出席 attend
举办 hold host
举行 hold
召开 hold convene
主办 host organize
承担 undertake
负责 responsible charge
负责人 head director
论坛 forum
峰会 summit
博览会 expo exposition
进博会 import expo
世博会 expo world
广交会 fair
展览 exhibition
展示 display show
大会 conference congress
研讨会 seminar symposium
座谈会 symposium
比赛 competition match
活动 activity event
庆祝 celebrate celebration
周年 anniversary
春节 spring festival
假期 holiday
奥运会 olympic olympics
文化 culture
文化遗产 cultural heritage
文物 relic cultural
博物馆 museum
艺术 art
历史 history
传统 traditional tradition
景区 scenic spot
景点 attraction scenic spot
商业 commercial business
商务 business commerce
商会 chamber commerce
品牌 brand
商标 trademark
营商环境 business environment
市场 market
市场化 market
负面清单 negative list
准入 access
许可 permit license
登记 register registration
申请 apply application
认证 certification certify
认可 recognize recognition
授权 authorize
荣誉 honor
著名 famous
知名 famous renowned
先进 advanced
一流 top class
顶尖 top
高端 high end
全面 comprehensive
综合 comprehensive
独立 independent
自主 independent
自由 free freedom
公平 fair fairness
透明 transparent transparency
平等 equal equality
稳定 stable stability
稳步 steady
快速 fast rapid
迅速 rapid quick
持续 continue
长期 long term
短期 short term
近期 recent
近年 recent year
目前 current present
当前 current
未来 future
过去 past
今年 year
去年 last year
明年 next year
上半年 first half year
下半年 second half year
全年 year whole
年底 end year
年初 beginning year
年度 annual
季度 quarter
一月 january
二月 february
三月 march
四月 april
五月 may
六月 june
七月 july
八月 august
九月 september
十月 october
十一月 november
十二月 december
年代 decade era
时代 era age
时期 period
期间 period
时间 time
每年 every year annual
五年规划 five year plan
共同富裕 common prosperity
共产党 communist party
腐败 corruption
法治 rule law
律师 lawyer
侵权 infringement
保护 protect protection
维护 maintain safeguard
维修 maintenance repair
恢复 recover restore
复苏 recovery
退出 withdraw exit
连接 connect link
对接 connect align
沟通 communication
交流 exchange communication
共享 share
互补 complementary
友好 friendly friendship
关系 relation relationship
双边 bilateral
谈判 negotiation talk
咨询 consult consultation
顾问 adviser consultant
智库 think tank
呼吁 call urge
鼓励 encourage
探索 explore
实施 implement
执行 implement execute
落实 implement
实现 achieve realize
取得 achieve
成功 success successful
成就 achievement
经验 experience
项目 project
工作 work job
管理 management manage
经理 manager
总经理 general manager
董事长 chairman
服务 service
社会 society social
社区 community
福利 welfare benefit
民生 livelihood
生活 life living
生活水平 living standard
宜居 livable
需求 demand need
要求 require requirement
提供 provide offer
提出 propose suggest
满足 meet satisfy
解决 solve resolve
应对 cope respond
预防 prevent prevention
缓解 ease alleviate
打造 build create
创造 create
设计 design
制定 formulate draw
修改 revise amend
调整 adjust adjustment
优化 optimize
完善 improve
利用 use utilize
使用 use
应用 application apply
采用 adopt use
开发 develop development
开发商 developer
加工 processing
测试 test
分析 analyze analysis
评估 evaluate assess assessment
比较 compare comparison
选择 choose choice
选址 site location
入选 select
任命 appoint
负担 burden
压力 pressure
活力 vitality
信心 confidence
信用 credit
责任 responsibility
权利 right
利益 interest benefit
价值 value
特点 characteristic feature
特色 characteristic feature
多样 diverse diversity
多元化 diversify diversification
同质化 homogeneous homogenization
专业化 specialize professional
国际化 international
全球化 globalization
现代化 modernization modern
工业化 industrialization
密集 intensive dense
过剩 excess overcapacity
库存 inventory stock
成本 cost
费用 cost expense fee
支出 expenditure spending
收费 charge fee
免费 free
通胀 inflation
衰退 recession
放缓 slow slowdown
复杂 complex complicated
严重 serious severe
严格 strict
巨大 huge enormous
丰富 rich abundant
充足 sufficient adequate
资源 resource
军事 military
国防 defense
制裁 sanction
冲突 conflict
和平 peace
民族 ethnic nation
内地 mainland
大陆 mainland
两岸 strait cross
特区 special administrative region
自治区 autonomous region
直辖市 municipality
行政区 administrative district
市中心 downtown center
周边 surrounding neighboring
附近 nearby near
东部 eastern east
西部 western west
南部 southern south
北部 northern north
中部 central
东北 northeast
西北 northwest
西南 southwest
东南 southeast
南方 south southern
北方 north northern
对外开放 opening
无缝 seamless
便利 convenient convenience
便捷 convenient
量子 quantum
纳米 nano nanotechnology
激光 laser
装置 facility device
设施 facility
传感器 sensor
产学研 industry university research
龙头 leading
支柱 pillar
新兴 emerging
"""


@lru_cache(maxsize=1)
def glossary() -> Mapping[str, tuple[str, ...]]:
    """Each Chinese word with its English ones."""
    lines = (line.split() for line in _WORDS.strip().splitlines())
    return {chinese: tuple(english) for chinese, *english in lines}


@lru_cache(maxsize=1)
def english_roots() -> frozenset[str]:
    """The roots of all the English words: what is among them is no misspelling of something else."""
    return frozenset(root(word) for english in glossary().values() for word in english)
