/**
 * The concepts of tech news, one per line: the name, after a colon the kind of event it stands for (if any), then prefixes
 * of folded words for it in English, German, Spanish, French, Portuguese, Russian, Ukrainian, Chinese and Japanese. `=` marks
 * a whole word. It has two purposes: `sues` and `lawsuit` become the same term, and articles in different languages have
 * terms in common.
 */
export const LEXICON = `
company =company =companies =firm =firms unternehmen =firma =firmen konzern empresa compania compagnie entreprise societe компани фирм компанія 公司 企业 会社
maker =maker =makers manufactur hersteller fabricante fabricant производител виробник 厂商 制造商 メーカー
startup startup =start-up стартап 初创 创业
user =user =users nutzer anwender usuari utilisateur пользовател користувач 用户 ユーザー
customer customer client kunde =kunden kundin клиент покупател клієнт 客户 顧客
people =people =person =persons mensch persona personne люд человек 人们
child child =kids =kid teen minor =kind kinder jugendlich nino menor enfant mineur crianca ребен дет подрост діт 儿童 未成年 子供
worker worker employee staff workforce beschaftigt mitarbeit angestellt trabajador emplead plantilla salarie employe сотрудник работник працівник 员工 工人 社員
actor actor performer schauspiel sprecher actriz acteur актер 演员 声優
developer developer programmer entwickler desarrollador developpeur разработчик розробник 开发者 開発者
researcher researcher scientist forscher wissenschaft investigador chercheur исследовател учены дослідник 研究人员 科学家 研究者
founder founder =cofounder grunder fundador fondat основател засновник 创始人 創業者
boss =ceo =chief executive =boss =chef =chefin vorstand geschaftsfuhr =director =directora directeur directrice =patron руковод глав директор гендиректор керівник 首席执行官 总裁 社長
resign:people resign =quits =steps rucktritt =tritt zuruckgetreten dimit dimision renuncia demission отставк 辞职 卸任 离职 辞任
appoint:people appoint successor succeed nachfolg =ernennt =beruft nombra nomme succed назнач преемник 任命 接任
investor investor venture backer anleger inversor investisseur инвестор 投资方 投资者 投資家
funding:funding funding =round =series financ finanzier =ronda =levee привлек раунд инвестиц финанс 融资 资金 資金調達
valuation:funding valuation valued =worth =unicorn bewert valorac valorisation оценк оценен 估值 独角兽
acquire:acquisition fusion zusammenschl combin acqui buys =buy =buying =bought takeover purchase =merger =merge ubernahm ubernimm =kauft =kaufen =gekauft zukauf adquier adquis compra rachet rachat покупа купи приобр поглощ слиян придба 收购 并购 買収
sell:sales =sells =sell =sold sale =sales selling verkauf =vende venta vend vente прода продаж 出售 销售 販売
ipo:ipo =ipo listing =flotation borsengang cotiz introduction размещен 上市 招股
share =share =shares =stock =stocks aktie accion =actions акци 股价 股份 株
revenue:results revenue turnover umsatz ingreso facturacion ventas chiffre выручк доход дохід 营收 收入 売上
profit:results profit earning earned =income gewinn verdien beneficio ganancia benefice прибыл прибут 净利润 利润 利益
loss =loss =losses verlust perdida =perte убыт збит 亏损 損失
quarter:results quarter quartal trimestr квартал 季度 四半期
forecast forecast outlook estimate expect prognos erwart prevision pronost прогноз ожида 预期 预测 予想
demand demand =boom nachfrag demanda demande спрос 需求 需要
price:price price pricing =preis =preise precio prix tarif цен ціна 价格 售价 涨价 降价 起售价 価格
cheap:price cheap discount reduc =cut gunstig rabatt senkt barat rebaj descuento remise деше скидк зниж 便宜 优惠 値下げ
expensive:price expensive costlier =hike teur =subida =sube =subir aumento augment подорож повыш 上调 値上げ
free =free gratis kostenlos gratuit бесплатн безкоштовн 免费 無料
fee:price =fee =fees charge gebuhr =tasa comision frais комисси 费用 手数料
tax =tax =taxes steuer impuesto impot налог 税
subscription subscri abonn abo suscrip подпис 订阅
pay =pay =pays paid payment =paying bezahl zahlung =zahlt =pago =pagar paiement плат оплат платеж 支付 付款 決済
bank =bank =banks banking banken banco banque банк 银行 銀行
card =card =cards karte kartenzahl kreditkart tarjeta =carte карт 银行卡 カード
money money cash =fund =geld =gelder dinero argent деньг денег 资金 钱
insurance insur versicher aseguradora seguro assur страхов 保险 保険
launch:launch launch unveil introduc debut reveal announc =shows =shown present vorgestellt =stellt =zeigt prasentier lanz presento devoil presente представ презент анонс показа запус 发布 推出 亮相 发表 発表 発売
release:launch releas =ships =arrives =arrive publish =published publica veroffent =erschienen bringt publie вышел вышла =вышло выпуск выпуст опублик вийшов випуст 发布 上线 公布 リリース
start =start =starts =started =begin =begins =began =live opens startet beginn gestartet inicia empez comenz comienza demarre начал начина старт заработа почат 启动 开始 開始
stop:shutdown =stop =stops =stopped halt suspend =ends =end discontinu shut =close =closed closing scrap stoppt ausgesetzt eingestellt =beendet suspend cierra parali detien arrete ferme приостан прекра закры останов зупин 停止 暂停 关闭 中止 終了
delay:delay delay postpone pushed verschieb verschoben verspat retras aplaz report retard перен отлож задерж відклад 推迟 延期
cancel cancel abgesagt storniert cancela annul отмен скасов 取消
update:feature update upgrade patch actualiz aktualisier mise обновл оновл 更新 升级 アップデート
version version =edition версия верси выпуск версі 版本 バージョン
feature:feature feature =function =functions =funktion =funktionen =funcion =funciones =fonction =fonctions fonctionnal функци возможност 功能 機能
improve improv better faster verbesser schneller mejora rapido amelior улучш быстр 改进 提升
review:review review hands-on tested =test =tests =tried testbericht analisis prueba essai обзор тест 评测 体验 レビュー
design design diseno дизайн 设计 デザイン
phone phone smartphone handset handy mobiltelefon telefono movil telephone телефон смартфон 手机 スマホ
foldable foldab =foldable faltbar plegable pliable складн 折叠 折りたたみ
tablet tablet tableta tablette планшет 平板
laptop laptop notebook portatil ordinateur ноутбук 笔记本
watch =watch =watches smartwatch wearable =uhr uhren reloj =montre =montres часы годинник 手表
headset headset =vr mixed augmented =virtual goggle =glasses brille casco gafas casque lunettes шлем гарнитур очки 头显 眼镜 ヘッドセット
headphone headphone earbud kopfhorer auricular ecouteur наушник 耳机 イヤホン
speaker loudspeaker lautsprecher altavoz enceinte колонк 音箱
camera camera kamera camara =photo fotos камер 相机 摄像 カメラ
screen screen display bildschirm pantalla ecran экран дисплей 屏幕 显示 画面
battery battery batteries akku batterie bateria аккумулятор батаре 电池 バッテリー
charge =charging charger recharg ladegerat aufladen cargador carga заряд 充电
television television =tv fernseh televis телевиз 电视
chip =chip =chips chipmak semiconductor silicon processor accelerator halbleiter prozessor chipentwick semiconduct procesador puce чип процессор полупровод 芯片 半导体 处理器 半導体
memory =memory =dram =nand =ram speicher memoria memoire памят 内存 存储 メモリ
graphics =gpu =gpus graphic grafik grafica graphique видеокарт график 显卡
computer computer =pc =pcs rechner ordenador компьютер 电脑 コンピュータ
quantum quantum quanten cuantic quantique квант 量子
server =server =servers servidor serveur сервер 服务器 サーバー
cloud =cloud clouds nube nuage облак хмар 云 クラウド
datacenter =datacenter =datacenters rechenzentr =data-center датацентр дата-центр 数据中心 データセンター
storage storage =festplatte almacen stockage хранилищ хранен 存储
network network netzwerk =netz mobilfunknetz =red =redes reseau сеть сети мереж 网络 ネットワーク
router router modem маршрутизатор роутер 路由器
cable cable kabel glasfaser fibra fibre кабел 电缆 光缆 ケーブル
undersea undersea submarine subsea seekabel unterwasser submarin sous-marin подводн 海底
satellite satellit satelit спутник супутник 卫星 衛星
rocket rocket spacecraft orbit rakete raumfahr cohete nave fusee ракет космо орбит 火箭 航天 轨道 ロケット
wireless wireless wi-fi =wifi wlan inalambr беспровод вай-фай 无线
broadband broadband coverage breitband cobertura mobilfunk интернет-связ покрыт 宽带
internet internet online интернет інтернет 互联网 联网 ネット
website website webseite =site =sites =web сайт веб-сайт 网站
browser browser navegador navigateur браузер 浏览器 ブラウザ
search search =suche suchmasch buscador busqueda recherche поиск пошук 搜索 検索
mail =mail =email =e-mail correo courriel почт 邮件 メール
messenger messeng messag =chat =chats nachricht mensaj messagerie мессенджер сообщен месенджер повідомл 消息 聊天 メッセージ
social =social sozial reseaux соцсет социальн соцмереж 社交 SNS
video video =film films stream youtube видео відео 视频 动画
music music =song songs musik cancion musique музык 音乐 音楽
podcast podcast подкаст 播客
photo picture image bild imagen фото изображен 图片 画像
game =game =games gaming gamer =spiel =spiele rollenspiel videospiel juego =jeu =jeux игр игров ігр гра 游戏 ゲーム
studio studio студи 工作室
console console konsole consola консол 主机
translate translat ubersetz traduc tradui перевод переклад 翻译 翻訳
language language languages =sprache =sprachen idioma lengua langue язык мов 语言 言語
voice voice speech stimme sprache voz voix голос 语音 音声
ai =ai =a.i =ki artificial kunstlich =ia inteligencia intelligence =ии искусствен =ші штучн 人工智能
model =model =models llm modell modelo modele модел 模型 モデル
chatbot chatbot assistant agent assistent asistente чат-бот ассистент помощник 助手 智能体
train =train =trained training trainier entren entrain обуч навча 训练 学習
data =data daten datos donnees данн дані 数据 データ
database database datenbank =base база 数据库
code =code quellcode codigo =quelle исходн =код 代码 コード
open-source:opensource opensource open-source quelloffen weights gewichte pesos веса открыт відкрит 开源 权重 オープンソース
license licen lizenz licencia лиценз ліценз 许可
library library libraries bibliothek biblioteca bibliotheque библиотек бібліотек 库
linux linux distribution distro дистрибутив 发行版
os =os operating betriebssystem operativo exploitation операционн 操作系统
app =app =apps application anwendung aplicacion приложен застосун 应用 アプリ
software software programm logiciel программн софт 软件 ソフト
hardware hardware =gerat =gerate dispositivo appareil устройств пристр 设备 硬件
robot robot roboter humanoid робот 机器人 ロボット
drone drone drohne =dron =drones дрон беспилотн 无人机 ドローン
parcel parcel package paket paquete colis посылк 包裹 快递
deliver:sales deliver shipment liefer ausgeliefert entreg reparto livrais livrer достав постав 交付 配送 送货 配達
warehouse warehouse lager almacen entrepot склад 仓库
retail retail =shop shopping =store marketplace seller merchant handler handel tienda comerc magasin vendeur магазин продав торгов 零售 商店 电商
car =car =cars vehicle automak carmak =auto =autos fahrzeug wagen coche vehiculo voiture автомоб машин 汽车 车辆 電動車 自動車
electric electric =ev =evs elektro electri электр 电动 電気
autonomous driverless robotaxi self-driving autonom fahrerlos =conductor автоном беспилот 自动驾驶 無人
taxi taxi cab ride такси 出租车
brake brake braking bremse freno frein тормоз 刹车
collision:accident collision collid crash accident =unfall zusammensto absturz choque accidente столкнов авари дтп 事故 相撞 坠毁
injured:accident injur hurt verletz herid blesse пострада ранен 受伤
tram =tram strassenbahn tranvia трамва 电车
railway railway =trains =bahn zug zuge tren ferrocarril поезд железнодор 铁路 列车
airline airline airport flight aviation flug luftfahrt fluggesell aerolinea avion vuelo aviacion авиа рейс самолет 航空 航班
ship =vessel =ships ship-repair schiff barco navire судно корабл 船
energy energy power electricity energie strom energia электроэнерг энерг 能源 电力 電力
nuclear nuclear reactor atom kernkraft reaktor аэс ядерн реактор 核电 原子力
solar solar солнечн 太阳能
water =water wasser agua =eau вода воды 水
climate climate emission carbon klima clima carbono климат выброс 气候 碳
plant:plant =plant =factory =fab fabrik chipwerk =werk planta fabrica usine завод фабрик 工厂 工場
build =build =builds construct =baut bauen errichte construi construir строит построи будує 建设 建造 建厂
region:expansion region регион 地区
city =city =town stadt ciudad ayuntamiento ville mairie город мэри 城市 市政
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
moon moon lunar mond =luna lunaire =lune лун 月球 月面
mars =mars marte марс 火星
planet planet asteroid exoplanet planeta planete астероид планет 行星
landing =land =lands landed landing touchdown touches gelandet landung aterriz posado atterri посад прилуни 着陆 登陆 降落
mission mission misi миссия миссии экспедиц 任务
telescope telescop teleskop astronom телескоп астроном 望远镜 天文
physics physic physik fisica particle teilchen физик частиц 物理 粒子
laser laser photon =light lichtbasiert laser luz lumiere лазер фотон свет 激光 光子
sensor sensor radar lidar датчик сенсор 传感器 雷达
weather weather meteor wetter meteo погод метео 天气 气象
storm storm hurrican sturm tormenta tempete шторм ураган 风暴 台风
fire =fire =fires blaze burn feuer brennt incendi fuego пожар возгора 火灾 起火 着火
earthquake earthquake quake erdbeben terremoto seisme землетряс 地震
flood flood uberschwemm hochwasser inundac inond наводн 洪水
ice =ice =eis hielo glace льда 冰
disease disease cancer illness krankheit krebs enfermed maladie болезн заболева 疾病 癌症
virus vaccin pandem impf vacuna вакцин 疫苗
drug =drug =drugs medicin pharma medikament arznei farmac medicament лекарств препарат 药物 医药
doctor doctor surgeon arzt medecin врач хирург 医生
brain brain neural implant gehirn cerebro cerveau мозг нейро имплант 大脑 脑机
gene =gene =genes genetic genom =dna crispr erbgut геном 基因
food food meal grocer restaurant kitchen essen lebensmittel comida restaurante cuisine nourriture еда еду ресторан кухн 食品 餐厅 外卖
travel travel hotel touris booking reise viaj voyage путешеств отел туризм 旅行 酒店
house-estate rent rental landlord property miete wohnung vermiet alquiler vivienda loyer logement аренд жиль квартир 租房 房产
farm farm agricultur crop landwirt agricol agricult ферм сельск 农业
oil =oil =gas coal hydrogen erdol erdgas wasserstoff petrole hidrogen hydrogene нефт газ водород 石油 天然气 氢
wind =wind windkraft windpark eolic eolien ветр 风电
heat heat warmep heiz calor calefac chauff chaleur тепло 热泵
lithium lithium cobalt metall seltene litio terres литий металл 稀土 锂 金属
mine mining bergbau mineria добыч шахт 采矿
recycle recycl abfall reciclaj residuo dechet отход переработ 回收 垃圾
plastic plastic plastik kunststoff plastico пластик 塑料
keyboard keyboard tastatur teclado clavier клавиатур 键盘
printer printer drucker impresora imprimante принтер 打印机
colour colour color farbdisplay farbig farbe couleur цветн цвет 彩色
ebook e-book ebook e-reader ereader e-books reader lesegerat liseuse 电子书 阅读器
glasses smartglass 智能眼镜
ticket ticket concert eintritt entrada billet concierto билет концерт 门票 演唱会
sport sport football soccer fussball futbol deporte футбол спорт 足球 体育
film cinema movie kino pelicula cine фильм кино 电影
series tv-series сериал 剧集
radio radio радио 广播
journalist journalist publisher newsroom redakt verlag periodista редакц издател журналист 记者 出版
lawyer lawyer attorney anwalt abogad avocat адвокат юрист 律师
prison prison jail sentenc convict guilty gefangnis verurteil carcel condena prision приговор тюрьм осуд 监禁 判刑 定罪
fraud:fraud fraud scam phishing swindl betrug betruger estafa fraude escroc мошенн фишинг 诈骗 欺诈
fake fake deepfake disinform gefalscht falso bulo faux дезинформ фейк дипфейк 虚假 伪造
censor censor zensur censura цензур 审查
military military army weapon defence defense armee militar bundeswehr waffe ejercito военн арми оружи 军事 军队 武器
war =war krieg guerra guerre войн 战争
missile missile lenkwaffe misil 导弹
currency currency wahrung divisa moneda devise валют 货币
interest inflation zinsen inflacion инфляц 通胀 利率
loan loan credit debt kredit schulden deuda credito prestamo dette кредит долг 贷款 债务
buyback buyback dividend aktienruck recompra дивиденд 回购 分红
office office workplace buro oficina bureau офис 办公
remote remote homeoffice teletrabajo teletravail удаленн 远程
course course educat lernen bildung curso educac formation курс образован 教育 课程
math math mathem olympiad olimpiada математ олимпиад 数学 奥数
certificate certificat zertifi certifica сертифик 证书
anniversary anniversar jubila aniversario anniversaire юбилей 周年
standard standard consortium estandar norme стандарт 标准
protocol protocol protokoll протокол
encrypt encrypt cipher verschlussel cifra chiffre шифров 加密
token =token =tokens credential токен 令牌 凭证
backup backup respaldo sauvegarde резервн 备份
api =api =apis schnittstell interfaz интерфейс 接口
container kubernetes контейнер 容器
compiler compil programming programmiersp lenguaj programmation компилят программирован 编译 编程
repository repositor pull репозитор 代码库 仓库
benchmark benchmark performance leistung rendimiento бенчмарк производительн 性能 基准
algorithm algorithm recommend empfehl recomend recommand алгоритм рекоменд 算法 推荐
post =post =posts comment beitrag kommentar publicacion comentario commentaire комментар 帖子 评论
creator creator influencer follower creador seguidor createur блогер 创作者 主播
moderate moderat hate moderac модерац ненавист 审核 仇恨
account account =konto =konten cuenta compte аккаунт учетн 账户 账号
biometric biometr facial gesicht rostro visage биометр 人脸 生物识别
location location tracking tracker standort ubicac localis геолокац местополож трекер 定位 追踪
cookie cookie consent einwillig consentim согласи cookie
dub =dub dubbing =dubs subtitle synchronis untertitel doblaj subtitul doublage дубляж субтитр озвуч 配音 字幕
sticker sticker emoji стикер эмодзи 表情
meeting meeting conferenc videocall besprech konferenz reunion videollamad конференц встреч 会议
document document spreadsheet dokument tabelle documento документ таблиц 文档 表格
traffic traffic parking road verkehr strasse trafico carretera circulation дорог трафик парков 交通 道路
bike =bike =bikes bicycle scooter fahrrad bicicleta patinete trottinette велосипед самокат 自行车 滑板车
bus =bus =buses autobus автобус 巴士 公交
truck truck lorry lorries lastwagen =lkw camion грузовик 卡车 货车
engine =engine =motor =motors двигател 发动机
aircraft aircraft =plane =planes =jet helicopter hubschraub flugzeug helicopt вертолет 飞机 直升机 飞行
port =port =ports harbour hafen 港口
spectrum spectrum frequenc frequenz espectro spectre частот 频谱
mobile-network =5g =6g =4g =3g =lte 5g-netz mobilfunk сотов 基站
operator operator carrier betreiber telekom operadora operateur оператор 运营商
call =call =calls telefonat anruf llamada звон 通话 电话
spam spam robocall спам 垃圾邮件
emergency emergenc notfall notruf emergencia urgence экстренн чрезвычайн 紧急 应急
identity-card passport ausweis pasaporte passeport паспорт 护照 身份证
museum museum музей 博物馆
art =art =artist kunstler kunst artist художник искусств 艺术
consumer consumer verbraucher consumidor consommateur потребител 消费者
expert expert analyst gutachter experte analista analyste эксперт аналитик 专家 分析师
library-public librarian bibliothekar bibliotecari библиотекар
member member mitglied miembro membre участник 成员 会员
europe europ =eu brussel brussel европ евросоюз 欧盟 欧洲
america america =us =usa washington amerikan estadounid americain сша америк 美国
china china chines кита 中国
japan japan japon япон 日本
russia russia russland ruso russie росси 俄罗斯
germany german deutsch aleman allemand герман 德国
france =france french frankreich frances francais франц 法国
britain britain british =uk grossbrit britisch reino britanic royaume британ 英国
india =india =indian indien индия инди 印度
spain spain spanish spanien espan испан 西班牙
africa africa afrika африк 非洲
australia australi austral австрал 澳大利亚
canada canad kanad канад 加拿大
korea korea coree коре 韩国
denmark denmark danish danisch danemark dinamar дани датск 丹麦
norway norway norweg noruega норвег 挪威
nordic nordic nordisch nordique скандинав
italy =italy italian italien италь 意大利
poland poland polish =polen polnisch polon польш польск 波兰
ireland ireland irish =irland irisch irland ирланд 爱尔兰
iceland iceland islandia islande исланд 冰岛
north =north norden =norte север 北部
south =south suden =sur южн 南部 南极
pole =pole =polo полюс 极地
generate generat genera erzeug gener генерир генерац 生成 绘图
picture drawing draw zeichn illustrat dibuj dessin рисун 绘画
photographer photograph fotograf фотограф 摄影
answer answer respons antwort respuest repons ответ 回答 答案
question question frage pregunt вопрос 问题
newspaper newspap diario journaux
publisher editor editeur 出版商
lock =lock =locks locked unlock gesperrt bloquead verrouill заблокир 锁定
balance balance kontostand saldo solde баланс 余额
branch branch filiale sucursal agence филиал отделени 分行 网点
system system sistem systeme систем 系统
worm =worm =worms wurm gusano червь 蠕虫
infect infect infizi befall befallt infecta заразил заражен 感染
spread spread propagat verbreit propaga распростран 传播
package-software =npm packages pakete paquetes пакет 软件包
registry registr verzeichnis registro реестр 注册
patient patient paziente paciente пациент 患者 病人
disabled paralys gelahmt paralit paraliz парализ 瘫痪病
type-write typing =type =types tippt tippen escrib ecrit печата пишет 打字 输入
word =word =words =wort worter palabra mots слов 单词 文字
implant implantat 植入 脑机接口
monkey monkey animal tier affen animales animaux животн обезьян 动物
cruelty cruel abuse missbrauch misshandl abuso жесток насил 虐待
think thought think gedank pensamiento pensee мысл 意念
weight weigh lighter gram kilogram wiegt gramm leicht pesa ligero leger poids вес легк 重量 轻薄 克
thin thin thinner slim dunn delgad fino mince тонк 薄
size inch pulgad pouce дюйм 英寸
hour hour stunde hora heure час 小时
owner owner eigentum besitzer dueno propriet владел 所有者 车主
driver driver lokfuhrer fahrer conductor maquinista conducteur водител машинист 司机
passenger passenger fahrgast fahrgaste pasajer passager пассажир 乘客
station station bahnhof haltestell estacion gare станци вокзал 车站 站
metro subway metro untergrund u-bahn метро 地铁
line-rail linie linea ligne лини 线路
route =route =routes ruta strecke itineraire маршрут 路线
hike hik wander sender randonn поход 徒步
mountain mountain berg montana montagne гор 山
sea ocean =sea meer море океан 海洋
river river fluss река 河
forest forest wald bosque foret лес 森林
earth =earth erde tierra земл 地球
sky =sky himmel cielo ciel небо 天空
sun =sun =sonne =sol soleil солнц 太阳
night =night =nacht =noche =nuit ноч 夜
summer summer sommer verano лето 夏
winter winter invierno hiver зим 冬
autumn autumn herbst otono automne осен 秋
spring spring fruhling fruhjahr primavera printemps весн 春
woman woman women female frau mujer femme женщин 女性 女子
man =man =men manner hombre homme мужчин 男子
family famil парент familie семь 家庭
parent parent eltern padres родител 父母 家长
teacher teacher lehrer profesor maestro professeur учител 教师
professor professor профессор 教授
judge richterin
prosecutor prosecut staatsanwalt fiscal procureur прокур 检察
victim victim opfer victima victime жертв пострадавш 受害
suspect suspect verdacht verdachtig sospech soupcon подозр 嫌疑
death:death =dies =died death dead killed kill tot getotet starb muert muere mort погиб умер смерт 死亡 去世 身亡
dispute dispute row conflict streit konflikt disput polemic polemique конфликт скандал спор 争议
crisis crisis krise crise кризис 危机
scandal scandal skandal escandal scandale 丑闻
risk risk danger risiko gefahr riesgo peligro risque риск опасн 风险 危险
safe safety safely sicherheitsteam surete безопас 安全性
rescue rescue sav rettung rescat sauvet спас 救援
help help hilfe ayuda aide помощ 帮助
apnea sleep schlaf sueno sommeil сна 睡眠
breath breath atem respir дыхан 呼吸
sick =sick krank enfermo malade больн 生病
diet diet nutrition ernahr alimentac питан 饮食
sugar insulin diabet glucos zucker glucosa диабет 糖尿病 血糖
camera-security cctv uberwachungskam 监控摄像
door =door =doors =tur =puerta porte двер 门
lamp lamp lampe lampara ламп 灯
furniture furnitur mobel mueble meuble мебел 家具
kitchen kuche
cook kochen
vacuum vacuum staubsaug aspirador aspirateur пылесос 扫地 吸尘
wash laundry wash wasch lavadora lave стирк 洗衣
clothes clothes fashion kleid mode ropa moda vetement одежд 服装
shoe shoe schuh zapat chaussure обув 鞋
toy toy spielzeug juguete jouet игрушк 玩具
paper =paper papier papel бумаг 纸
letter письм 信件
post-office postal postbot correos poste почта 邮政
gift gift geschenk regalo cadeau подар 礼物
holiday christmas weihnacht navidad noel рожд 圣诞 假期
weekend weekend wochenend выходн 周末
event event veranstalt evento evenement мероприят 活动
fair exhibition messe feria salon выставк 展会 展览
keynote keynote entwicklerkonf 发布会
demo demo demonstr vorfuhr demostrac демонстр 演示
trial-test pilot testbetrieb pilotproj piloto испыт пилотн 试点 试验
prototype prototyp prototipo прототип 原型
factory assembly montage ensambl сборк 组装
supply supply supplier lieferkett zuliefer suministro proveedor fournisseur поставщик 供应 供应商
order-buy preorder vorbestell pedido reserva precommande предзаказ 预售 预订
stock-short shortage knapp engpass escasez penurie дефицит нехват 短缺 缺货
sold-out soldout ausverkauft agotad 售罄
market =market =markets markt mercado marche рынк 市场
share-market marktanteil cuota доля 份额
customer-service kundendienst
complaint beschwerd reclam
success success erfolg exito succes успе 成功
failure botched failed fail gescheitert fehlgeschl scheiter fracas echec провал неудач 失败
mistake mistake error irrtum equivoc erreur
wrong wrong falsche incorrect incorrecto неправильн неверн 错误的
secret secret geheim secreto секрет тайн 秘密
public public offentlich publico публичн 公开 公共
private private privat privado частн 私人 私有
foreign foreign ausland extranj etrang иностр 外国
local local lokal ortlich местн 本地 当地
global global worldwide weltweit mundial mondial мировой глобальн 全球
national national национальн 国家级 全国
capital capital hauptstadt столиц 首都
island island insel остров 岛
border border grenze frontera frontiere границ 边境
refugee migrant refug fluchtling inmigra беженц 难民
minister secretary ministra министр 部长
president president prasident presidente президент 总统
mayor mayor burgermeist alcald мэр 市长
party partei partido parti партия партии 政党
budget budget haushaltsplan presupuesto бюджет 预算
save einspar ahorr economie эконом 节省
billionaire billionair milliardar multimillon миллиардер 亿万
rich wealth riqueza богат 富
charity charit donat spende donac благотвор 捐赠 慈善
volunteer volunteer ehrenamt voluntari волонтер 志愿
history history geschicht historia histoire истори 历史
culture culture kultur cultura культур 文化
religion church kirche iglesia eglise церк 教会
language-model sprachmodell 大模型 语言模型
parameter parameter параметр 参数
prompt prompt промпт 提示词
inference inferenc inferenz 推理 算力
agent-ai agentic ki-agent
compute compute rechenleist computo вычислит 计算
nanometer nanomet =nm нанометр 纳米 工艺
wafer wafer foundry auftragsfert пластин 晶圆 代工
lithography lithograph euv lithografie литограф 光刻
performance-chip leistungsfah
power-use consumption stromverbrauch consumo энергопотреб 功耗 耗电
cool cooling kuhlung refriger refroid охлажд 散热 冷却
range =range reichweite autonomia 续航
speed-car beschleunig acelerac 加速
flying-car flugtaxi flugauto evtol 飞行汽车
charging-station ladesaule ladestation electrolinera 充电桩
battery-swap 换电
app-store =appstore app-store 应用商店
ban-phone handyverbot
screen-time bildschirmzeit 屏幕时间
addiction addict suchtig suchtgef adicc accro зависим 沉迷 成瘾
teenager teenag adolesc подростк 青少年
harass harass belastig acoso harcel травл 骚扰
bully bully mobbing 霸凌
violence violen gewalt violenc насили 暴力
sexual sexual sexuell сексуал 色情
terror terror терро 恐怖
spy-agency geheimdienst cia nsa разведк 情报
nation-state 国家支持
ukraine ukrain украин 乌克兰
taiwan taiwan тайван 台湾
israel israel израил 以色列
brazil brazil brasil бразил 巴西
mexico mexic мексик 墨西哥
turkey turkiye турц 土耳其
switzerland switz swiss schweiz suiza suisse швейцар 瑞士
austria austria osterreich autric австри 奥地利
netherlands netherland dutch niederland holland нидерланд 荷兰
sweden swed schwed suecia suede швец 瑞典
finland finland finn finlandia финлянд 芬兰
newzealand zealand neuseeland zelanda zelande зеланд 新西兰
vienna vienna wien viena vienne вена вене 维也纳
munich munich munchen
london london londres лондон 伦敦
paris paris париж 巴黎
berlin berlin берлин 柏林
moscow moscow moskau mosc moscou москв 莫斯科
beijing beijing peking pekin пекин 北京
shanghai shanghai шанхай 上海
tokyo tokyo tokio токио 东京
`
