/** Companies, people at work, money and trade. In the format of `index.ts`. */
export const BUSINESS = `
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
`
