/** Science, society, countries and the rest of the technical words. In the format of `index.ts`. */
export const SOCIETY = `
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
