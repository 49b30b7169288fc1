/** Launches, devices, software, networks and transport. In the format of `index.ts`. */
export const PRODUCTS = `
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
`
