/** States, law, courts, security, outages and what companies and people say and do. In the format of `index.ts`. */
export const LAW_AND_SECURITY = `
country =country =countries nation =lander =landern =land pais =pays стран 国家
government government ministry minister regierung ministerium gobierno gouvernement правительств министерств уряд 政府
parliament:law parliament lawmaker senate congress parlament abgeordnet congreso senado parlement депутат парламент дума 议会 国会
law:law =law =laws =bill legislat =rule =rules gesetz regel =ley =leyes norma =loi закон правил 法案 法律 立法 规定
ban:ban =ban =bans =banned =banning =bars =barred forbid outlaw verbiet verbot prohib interdi запре забор 禁止 禁令
allow:permission =allow =allows =allowed permit licence cleared approv =green genehmig erlaub zulass =darf licencia autoriza permis разреш лиценз одобр дозв 批准 获准 许可 許可
force:order =force =forces forced oblig =order =ordered =must compel zwing verpflicht =muss =mussen obliga =debe ordena oblige impose =doit обяза вынужд застав зобов 强制 要求 命令 必须
regulator regulat watchdog commission authority kommission behorde aufsicht comision autoridad regulador autorite регулятор ведомств комисси еврокомисс 监管 委员会 当局
antitrust:antitrust antitrust competition monopol kartell wettbewerb competencia concurrence антимонопол конкуренц 反垄断 竞争 独占
fine:fine =fine =fined =fines penalt =strafe geldstraf bussgeld geldbuss multa amende штраф 罚款 罰金
sue:lawsuit lawsuit =sue =sues =sued =suing =action complaint =klage =klagt verklag klagen demanda plainte =иск =иска судеб =позов 起诉 诉讼 提訴
court:lawsuit court judge jury verdict trial gericht richter urteil tribunal juez juicio sentencia juge proces =суд =суда =суде суди 法院 判决 陪审 裁判
appeal appeal beruf =legt apela recurr =appel апелля обжал 上诉
patent patent патент 专利 特許
copyright copyright urheber autor derechos auteur авторск 版权 著作権
privacy privacy datenschutz privacidad privee приват конфиденц 隐私
probe:investigation probe investigat inquiry ermittl ermittel untersuch durchsuch investiga pesquisa enquete расслед проверк розслід 调查 捜査
raid:investigation =raid =raids raided searched razzia allana perquisi обыск 突击
arrest:arrest arrest detain verhaft festnahm festgenomm deteni arreter арест задерж 逮捕 被捕
police police polizei kriminalamt policia полици 警方 警察
security securit sicherheit segurid безопасн кибербез безпек 安全 セキュリティ
flaw:vulnerability flaw vulnerab =bug =bugs =hole schwachstell sicherheitslu =lucke =lucken fallo faille уязвим брешь вразлив 漏洞 缺陷 脆弱性
exploit exploit ausgenutzt aprovech эксплуат 利用
attack:breach attack cyberatt angriff angreif cyberang hackerang =ataque ciberataq atacant attaq cyberattaq атак кибератак злоумышл 攻击 攻撃
hacker:breach hacker =hack =hacked =hacks gehackt pirat hacke хакер взлом зламал 黑客 ハッカー
steal:breach stolen steal =stole theft gestohl =stahl robad robaron robo vole украд похит 窃取 被盗 流出
leak:breach leak expos breach accessible datenleck abgefloss filtr fuite expuest утеч слил витік 泄露 泄漏 漏えい
ransom:breach ransom extort blackmail losegeld erpress rescate rancon выкуп вымога 勒索 身代金
malware:malware malware malicious virus trojan backdoor botnet schadsoft hintertur troj malicios puerta вредонос бэкдор троян 恶意 后门 マルウェア
password password passcode =login logins passwort kontrasen contrasena motdepasse пароль парол логин 密码 パスワード
spy spyware surveil spion uberwach espia vigilan шпион слеж 间谍 监控
outage:outage outage =down offline disrupt blackout downtime =ausfall ausgefall storung gestort =caida =caido cayo cortes apagon panne сбой сбо неполад авари збій 宕机 故障 中断 瘫痪 障害
fault fault failure =fehler fallo averia defect defaut ошибк неисправ дефект 缺陷 错误
repair repair fixed =fix =fixes restor recover =wieder repar repariert wiederherge restable recupera repare восстанов отремонт исправ відновл 修复 恢复 復旧
damage damag =cut beschadig danad dana rompe endommag повреж пошкодж 受损 破坏
recall:recall recall ruckruf =ruft retirada отзыв отзыва 召回 リコール
layoff:layoffs layoff =lays =laying =jobs =job entlass stellenabbau =stellen despid despido recort licenci suppression уволь увольн сокращ звільн 裁员 人員削減
strike:strike =strike =strikes walkout =walked =walk union streik streiken gewerkschaft huelga sindicato greve syndicat забаст профсоюз страйк 罢工 工会
wage wage salary =lohn gehalt salario sueldo salaire зарплат 工资
partner:partnership partner cooperat alliance kooperation zusammenarb alianza acuerdo partenariat партнер сотрудн 合作 提携
contract contract agreement =deal =deals vertrag abkommen contrato accord контракт соглаш договор 合同 协议
talk =talks negotiat verhandl gesprach negocia pourparler переговор 谈判 交渉
rival rival competitor konkurren competidor concurrent конкурент 竞争对手 对手
export:export export ausfuhr ausfuhren экспорт 出口 輸出
tariff:export tariff zoll arancel douane пошлин тариф 关税
sanction:export sanction sankt sancion санкц 制裁
subsidy:subsidy subsid =grant =grants forderm forderprog subvenc ayudas субсид 补贴 補助金
school school student =schule schuler escuela colegio ecole школ 学校
hospital hospital krankenhaus klinik clinica больниц 医院
health health medical fitness gesundheit salud sante здоров медиц фитнес 健康 医疗
heart =heart herz corazon сердц 心率
study:study study =survey studie estudio etude исследован 研究 調査
record =record =records rekord рекорд 纪录
map =map =maps =gps navigat karten mapa карты навига 地图
home =home =homes household haushalt hogar maison домашн 家用
advert =ad =ads advert werbung publicid anunci publicite реклам 广告 広告
crypto crypto bitcoin krypto cripto крипт биткоин 加密货币
identity identity identitat identidad identite личност лиц 身份
age =age =ages altersgr edad возраст 年龄
verify verif =check prufen prufung проверк 验证
support =support wartung soporte поддержк 支持
replace replac ersetz reempla rempla замен 更换
expand:expansion expand expansion ausbau ampli etend расшир 扩张
space =space weltraum espacio espace космос 太空
science science university institut universit universid наук универс 大学 科学
election election wahl eleccion выбор 选举
book =book =books novel author buch bucher libro livre книг 图书
news newspaper zeitung periodico journal газет 报纸
wallet wallet brieftasche cartera кошел 钱包
scan scan scanner сканер 扫描
speed speed latency tempo velocidad vitesse скорост задержк 速度
production production produktion produccion производств 生产 量産
plan =plan =plans planned planen geplant planea prevoit планир 计划
bankrupt:bankruptcy bankrupt insolv creditor pleite glaubiger quiebra concurso faillite банкрот 破产 倒産
leave:people =leave =leaves =leaving =quit =quitting depart verlasst =geht ausscheid =marcha =abandona =deja quitte =part уход уше покида 离开 离职
hire:people =hire =hires hiring recruit poach einstell =holt ficha contrata embauch recrut нанима наня 招聘 聘请
join =join =joins =joined wechselt =une =incorpora rejoint присоедин 加入
warn warn alert mahnt advert avert предупре попередж 警告
criticise:criticism critic complain object kritis beschwer beklag critic queja denuncia plaign раскритик жалоб критик 批评 投诉 抗议
protest:criticism protest angry anger backlash outrage emport wut protesta manifesta colere протест возмущ 抗议
deny =deny =denies reject refus bestreit weist lehnt niega rechaz rejette отрица отверг отказ 否认 拒绝
confirm confirm admit acknowledg bestatig raumt confirma admite reconoc reconnait подтверд призна 确认 承认 证实
accuse accus alleg vorwurf vorwirf wirft acusa обвин 指控
promise promis pledg commit verspr versprich promete обеща 承诺
win =win =wins =won award prize gewinnt preistrager gana premio remporte выигра побед 获奖 赢得
rise =rise =rises =rising =rose increas climb grow growth jump surge steig steigt wachst zulegt crece crecim aument hausse croissance рост вырос увелич 增长 上涨 上升
fall =fall =falls =fell drop declin slump shrink fewer fallt sinkt weniger ruckgang cae baja descen chute baisse recul паде снизи упал меньше 下降 下跌 减少
double =double =doubles doubl twice verdopp dobla duplica double удво вдвое 翻倍
half =half =halves =halved =halving =halfte halbier mitad moitie полов 一半 减半
move =move =moves moving migrat switch umzug umzieh umstell umgestell wechsel migra traslad cambia passe переход перейд миграц 迁移 转移 切换
remove:shutdown remov delet eliminat entfern losch elimina borra supprim удал убра 删除 移除
add:feature =add =adds =added hinzu anade ajout добав дода 新增 增加
block block sperr blockier bloque заблок блокир 封锁 屏蔽
download download herunterlad descarg telecharg скача загруз 下载
copy =copy =copies copied copying kopier copia скопир копир 复制
discover discover =found =find =finds uncover entdeck gefunden fund descub halla decouvr обнаруж нашл найд виявил 发现
solve solve losung resuelv resolv resout реши решен 解决
measure measur messung mide mesur измер 测量
sign =sign =signs =signed unterzeich signe 签署
vote =vote =votes voted abstimm vota голосова 投票
decide decid ruling ruled entscheid entschied beschloss decide decision решил решение решени 决定 裁定
propose propos vorschl schlag propone предлож 提议
agree agree =einig einigen acuerda accord 同意
oppose oppos gegner opone возраж 反对
extend extend prolong verlanger prorrog продл 延长
limit limit restrict begrenz beschrank einschrank restring limita огранич обмеж 限制
require requir mandat erforder forder exige exigi reclama требу
compensate compens refund entschad erstatt indemn reembols компенс возмещ возврат 赔偿 退款
apologise apolog entschuldig disculp excus извини 道歉
`
