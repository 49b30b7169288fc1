/** Each line lists names for the same place, people or organisation, lower-cased and folded. */
const ALIASES = `
uk,u k,united kingdom,britain,british,briton,britons,great britain,gb
us,u s,usa,u s a,united states,america,american,americans,washington
eu,e u,european union,europe,european,europeans,brussels
un,u n,united nations
uae,united arab emirates,emirati
england,english,englishman,englishmen
scotland,scottish,scot,scots
wales,welsh
ireland,irish
france,french,frenchman,paris
germany,german,germans,berlin
spain,spanish,spaniard
italy,italian,italians
portugal,portuguese
netherlands,dutch,holland
belgium,belgian
switzerland,swiss
austria,austrian
sweden,swedish,swede
norway,norwegian
denmark,danish,dane
finland,finnish
poland,polish,pole,poles
russia,russian,russians,moscow,kremlin
ukraine,ukrainian,ukrainians,kyiv,kiev
turkey,turkish
greece,greek,greeks
china,chinese,beijing
japan,japanese,tokyo
korea,korean,koreans
north korea,north korean,north koreans,pyongyang
south korea,south korean,south koreans,seoul
india,indian,indians
pakistan,pakistani
australia,australian,australians,aussie
new zealand,kiwi
canada,canadian,canadians
mexico,mexican
brazil,brazilian
argentina,argentine,argentinian
chile,chilean
colombia,colombian
israel,israeli,israelis
iran,iranian
iraq,iraqi
syria,syrian
egypt,egyptian
saudi arabia,saudi
africa,african
south africa,south african
nigeria,nigerian
kenya,kenyan
asia,asian
taiwan,taiwanese
hong kong,hongkonger
singapore,singaporean
indonesia,indonesian
malaysia,malaysian
thailand,thai
vietnam,vietnamese
philippines,filipino,philippine
christmas,xmas
olympics,olympic,olympian
los angeles,la,l a
new york,nyc,ny,new yorker
nato,north atlantic treaty organization
ai,a i,artificial intelligence
tv,television,t v
ceo,chief executive,chief executive officer
cfo,chief financial officer
cto,chief technology officer
mp,member of parliament
prime minister,pm
llm,llms,large language model,large language models
elizabeth,queen
chatgpt,chat gpt
k8s,kubernetes
javascript,js
typescript,ts
postgresql,postgres
aws,amazon web services
vs code,visual studio code
co2,carbon dioxide
ch4,methane
ps5,playstation 5
ps4,playstation 4
wifi,wi-fi,wi fi
meta,facebook
x,twitter
isis,isil,islamic state,daesh
covid,covid-19,covid19,coronavirus,corona
`

const aliases = new Map<string, string[]>()
for (const line of ALIASES.trim().split('\n')) {
  const names = line.split(',')
  for (const name of names) aliases.set(name, names)
}

/** All names for the same thing, including `name` itself; empty for most names. */
export function aliasesOf(name: string): readonly string[] {
  return aliases.get(name) ?? []
}

/** Words that claim no fact: forms of address, units, common abbreviations. */
export const ALWAYS_ALLOWED: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr sr jr fc inc ltd llc corp co plc sir dame lord lady prof professor president minister judge officer detective sergeant
  9/11 24/7 i ok okay tv ai it ceo us uk eu usa un id pc pr hr vs am pm est gmt utc bst ad bc q1 q2 q3 q4 fy
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  god internet web english
  gpu gpus cpu cpus api apis sdk llm llms os ram ssd url http https html css ui ux vpn dns pdf usb sql json xml saas iot ar vr qr
  mp v wh gwh gbps mbps hz hp mph km cm mm ms celsius fahrenheit wifi suv suvs ide cli gui app apps gb mb tb kb ghz mhz kw kwh mw gw nm mah fps usd eur gbp
  government state court council police university company team board`.split(/\s+/u),
)
