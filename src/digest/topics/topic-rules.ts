import type { Topic } from './topics.ts'

/**
 * Folded words for each topic, in the languages of the sources. A `*` at the end matches any ending, as Slavic and German
 * inflection requires. Company names are included only if the company does only one thing.
 */
export const RULES: Readonly<Record<Topic, string>> = {
  ai: `ai | a.i. | artificial intelligence | machine learning | deep learning | neural network* | llm | llms | chatbot* |
    language model* | generative | openai | chatgpt | gpt-* | claude | anthropic | gemini | mistral | copilot | transformer
    model* | ki | kunstliche intelligenz | ki-* | sprachmodell* | ia | inteligencia artificial | intelligence artificielle |
    inteligencia artificial | aprendizado de maquina | ии | нейросет* | нейронн* | искусственн* интеллект* | чат-бот* |
    ші | штучн* інтелект* | нейромереж* | 人工智能 | 大模型 | 机器学习 | 智能体`,
  programming: `programming | programmer* | developer* | coding | compiler* | javascript | typescript | python | rust |
    golang | java | kotlin | swift | c++ | haskell | zig | code review | refactor* | github | git | debugger | software
    engineer* | programmier* | entwickler* | quellcode | programacion | programador* | desarrollador* | programmation |
    developpeur* | programacao | desenvolvedor* | программист* | программировани* | разработчик* | компилятор* |
    програміст* | програмуванн* | розробник* | 编程 | 程序员 | 开发者 | 编译器`,
  web: `browser* | firefox | chrome | safari | webkit | html | css | http | web app* | website* | web standard* | webassembly |
    wasm | frontend | react | vue | cdn | dns | internet archive | navegador* | navigateur* | webseite* | браузер* |
    веб-* | сайт* | вебсайт* | 浏览器 | 网页 | 前端`,
  linux: `linux | ubuntu | debian | fedora | kernel | gnome | kde | wayland | systemd | open source | open-source | opensource |
    free software | bsd | freebsd | quelloffen* | codigo abierto | logiciel libre | codigo aberto | линукс | ядр* linux |
    открыт* код* | відкрит* код* | 开源 | 内核`,
  databases: `database* | postgres* | postgresql | mysql | sqlite | sql | redis | mongodb | duckdb | clickhouse | query planner |
    datenbank* | base de datos | bases de datos | base de donnees | banco de dados | баз* данных | субд | баз* даних |
    数据库`,
  cloud: `cloud | aws | azure | kubernetes | docker | container* | serverless | data center* | data centre* | datacenter* |
    hosting | outage* | rechenzentr* | nube | centro* de datos | centre* de donnees | nuvem | облак* | облачн* |
    дата-центр* | хмар* | центр* обробки даних | 云计算 | 云服务 | 数据中心`,
  security: `security | vulnerabilit* | exploit* | malware | ransomware | phishing | hacker* | hacked | breach* | zero-day |
    cve-* | botnet* | backdoor* | encryption | patch tuesday | sicherheitslucke* | schwachstelle* | angreifer | schadsoftware |
    erpressungstrojaner | ciberseguridad | vulnerabilidad* | ciberataque* | cybersecurite | vulnerabilite* | faille* |
    piratage | seguranca digital | vulnerabilidade* | уязвимост* | хакер* | взлом* | вредонос* | фишинг* | кибератак* |
    вразливіст* | хакер* | злам* | кібератак* | 漏洞 | 黑客 | 网络安全 | 勒索软件`,
  privacy: `privacy | surveillance | tracking | gdpr | facial recognition | data protection | spyware | wiretap* | datenschutz |
    uberwachung | dsgvo | privacidad | vigilancia | vie privee | rgpd | privacidade | vigilancia | lgpd | приватност* |
    слежк* | персональн* данн* | конфіденційн* | стеженн* | персональн* дан* | 隐私 | 监控`,
  hardware: `hardware | laptop* | keyboard* | monitor* | raspberry pi | router* | printer* | headphone* | ssd | ssds | pc |
    mainboard | hearing aid* | notebook* | tastatur | portatil* | ordinateur* | notebooks | ноутбук* | клавиатур* |
    видеокарт* | відеокарт* | 笔记本电脑 | 硬件 | 显卡`,
  chips: `chip | chips | chipmaker* | semiconductor* | processor* | cpu | cpus | gpu | gpus | tsmc | nvidia | intel | amd | risc-v |
    foundry | foundries | wafer* | lithograph* | asml | halbleiter* | prozessor* | semiconductor* | semiconductores |
    procesador* | puce* | processeur* | semi-conducteur* | semicondutor* | processador* | чип* | процессор* |
    полупроводник* | процесор* | напівпровідник* | 芯片 | 半导体 | 处理器`,
  mobile: `iphone* | android | smartphone* | phone* | ios | app store | tablet* | 5g | 6g | mobile network* | pixel | galaxy |
    handy | mobilfunk* | telefono* | movil* | telephone* | celular* | смартфон* | телефон* | мобильн* | мобільн* |
    智能手机 | 手机`,
  games: `game | games | gaming | gamer* | playstation | xbox | nintendo | steam | esports | videospiel* | spiele | videojuego* |
    jeu video | jeux video | jogo* | игр* | гейм* | ігр* | відеоігр* | 游戏`,
  robots: `robot* | drone* | humanoid* | automation | roboter* | drohne* | robotica | робот* | дрон* | беспилотник* |
    безпілотник* | 机器人 | 无人机`,
  mobility: `electric car* | ev | evs | tesla | self-driving | autonomous vehicle* | robotaxi* | waymo | metro | railway | train* |
    bicycle* | cycl* | elektroauto* | bahn | fahrrad | coche* electrico* | voiture* electrique* | carro* eletrico* | byd |
    электромобил* | метро | поезд* | електромобіл* | потяг* | 电动车 | 电动汽车 | 自动驾驶 | 地铁`,
  energy: `battery | batteries | solar | nuclear | power grid | fusion | wind power | energy | renewable* | heat pump* | waste heat |
    batterie* | akku* | energie* | warme* | stromnetz | energia* | baterias | bateria* | nucleaire | аккумулятор* |
    энерг* | батаре* | енерг* | акумулятор* | 电池 | 能源 | 核电 | 光伏`,
  science: `scientist* | research* | study | physic* | biolog* | chemistry | quantum | genome | climate | telescope* | medicine |
    vaccine* | mathematic* | forscher* | wissenschaft* | studie | ciencia | cientific* | investigador* | chercheur* |
    scientifique* | pesquisa* | cientista* | учен* | исследовани* | физик* | вчен* | дослідженн* | 科学家 | 研究 | 量子`,
  space: `nasa | spacex | esa | rocket* | satellite* | orbit* | lunar | moon | mars | astronaut* | starship | spacecraft | asteroid* |
    galaxy survey | raumfahrt | rakete* | satellit* | weltraum | espacio | cohete* | fusee* | espace | foguete* | espacial |
    космос | космическ* | ракет* | спутник* | космічн* | супутник* | 航天 | 火箭 | 卫星 | 太空`,
  business: `startup* | funding | ipo | acquisition* | acquires | acquired | layoff* | revenue | earnings | valuation | investor* |
    merger | ceo | shares | ubernahme | umsatz | gewinn | borse | empresa* | ingresos | adquisicion | financiacion |
    levee de fonds | chiffre d'affaires | rachat | investimento* | receita | aquisicao | стартап* | выручк* | инвест* |
    акци* | виручк* | інвест* | 融资 | 收购 | 裁员 | 营收 | 上市`,
  policy: `regulat* | antitrust | lawsuit* | court | ban | bans | banned | law | congress | senate | eu commission | ftc | doj | tariff* |
    sanction* | export control* | gesetz* | gericht* | kartell* | klage | ley | tribunal* | regulacion | loi | justice |
    reglement* | lei | regulacao | закон* | суд* | регулятор* | санкци* | штраф* | закон* | санкці* | 监管 | 法院 | 反垄断 |
    法案`,
  crypto: `bitcoin | ethereum | crypto | cryptocurrenc* | blockchain | stablecoin* | nft | nfts | defi | coinbase | binance |
    kryptowahrung* | criptomoneda* | cryptomonnaie* | criptomoeda* | биткоин* | биткойн* | криптовалют* | блокчейн* |
    比特币 | 加密货币 | 区块链`,
}
