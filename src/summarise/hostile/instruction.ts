/**
 * Sentences that talk to a model instead of a reader. They are kept out of the prompt and out of the extract; the rest of
 * the article is summarised as usual, so that an article about prompt injection only loses its examples.
 */
export function isInstruction(sentence: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(sentence))
}

const MODEL = String.raw`(?:ai|a\.i\.|llms?|language models?|assistants?|chat-?bots?|chatgpt|gpt(?:-?\d\w*)?|claude|gemini|copilot|summari[sz](?:er|ing (?:system|tool|bot)s?)|(?:ai|automated) (?:agents?|models?|systems?|tools?|readers?|summari[sz]ers?))`
const RULES = String.raw`(?:instructions?|prompts?|rules?|guidelines?|directives?|commands?|context|system messages?|messages?)`
const EARLIER = String.raw`(?:previous|prior|earlier|above|preceding|foregoing|existing|original|your|all|any|other|system)`
const WRITE = String.raw`(?:output|respond|reply|answer|print|write|return|say|state|include|insert|add|append|mention|recommend|tell|summari[sz]e|end|begin|start|finish)`

const PATTERNS = [
  // "Ignore all previous instructions", and the same in other words.
  new RegExp(
    String.raw`\b(?:ignore|disregard|forget|override|bypass|discard|overlook|do not follow|don't follow|stop following)\b.{0,40}\b${EARLIER}\b.{0,30}\b${RULES}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:new|updated|real|actual|important|hidden|secret|special|following) (?:system )?${RULES}\s*(?::|for (?:the |any |all )?${MODEL})`,
    'iu',
  ),
  // Spoken to: "If you are an AI", "Note to AI summarisers:", "Attention, assistant:", "Dear language model,".
  new RegExp(
    String.raw`\b(?:if|since|because|as) you(?:'re| are)(?: \w+){0,2} (?:an? |the )?${MODEL}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:note|notice|message|attention|instructions?|memo|hint|hey|hello|dear|important)[:,!]? (?:to |for )?(?:all |any |the |every )*${MODEL}\b.{0,20}[:,-]`,
    'iu',
  ),
  new RegExp(
    String.raw`^\W*(?:all |any |the )*${MODEL}\s*[,:]?\s+(?:must|should|shall|please|need to|is to|are to)\b.{0,60}\b${WRITE}`,
    'iu',
  ),
  new RegExp(
    String.raw`\bwhen(?:ever)? (?:you |an? ${MODEL} )?(?:are )?(?:summari[sz](?:e|es|ing)|asked (?:to|about|for)|process(?:ing)?)\b.{0,80}\b(?:you )?(?:must|always|never|please|${WRITE})\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:in|at the end of|into|as part of) (?:your|the) (?:summary|answer|response|output|reply)\b.{0,60}\b(?:${WRITE}|must|always|only)\b|\b${WRITE}\b.{0,80}\b(?:in|at the end of|into|instead of|as) (?:your|the) (?:summary|answer|response|output)\b`,
    'iu',
  ),
  /\byour (?:only |sole |new |real )?(?:summary|output|response|answer|reply) (?:must|should|shall|will|has to|needs to)\b/iu,
  // Roles and frames of a chat.
  /\byou are (?:now |no longer |an? (?:unrestricted|helpful|jailbroken) )/iu,
  /\b(?:pretend|act as if|roleplay|behave as)\b.{0,20}\byou(?:'re| are)\b/iu,
  /^\W*(?:system|assistant|developer|user)\s*(?:message|prompt)?\s*[:>\]]/iu,
  /<\|?\/?(?:system|assistant|user|im_start|im_end|endoftext|article|instructions?|inst)\b|\[\/?(?:inst|system)\]|<\/(?:article|text|content|document)[\w-]*>/iu,
  /\bend of (?:the )?(?:article|text|document|content|input)\b.{0,60}\b(?:now|next|system|instructions?|begin|start|you)\b/iu,
  // Prying: "print your system prompt", "reveal your instructions".
  new RegExp(
    String.raw`\b(?:reveal|show|print|output|repeat|leak|disclose|display|quote|recite|write out)\b.{0,30}\b(?:your|the|this|its) (?:\w+ )?(?:system |initial |hidden |full |entire |original )*${RULES}\b`,
    'iu',
  ),
  /\b(?:remember|memori[sz]e|store in (?:your )?memory)\b.{0,60}\b(?:as (?:a |the )?(?:trusted|best|preferred|authoritative)|trusted source|for future (?:conversations|answers|reference))/iu,
  /\b(?:do not|don't|never) (?:summari[sz]e|mention|translate|tell|reveal)\b.{0,50}\b(?:this (?:article|page|text|document|instruction)|the (?:user|reader|article|above)|to (?:the )?users?)\b/iu,
  /\b(?:return|output|answer|respond|reply)(?: with)? (?:only |just )?(?:an? )?(?:empty|nothing|no (?:summary|output|text))\b/iu,
  // Encoded orders.
  /\b(?:decode|base64|rot13)\b.{0,60}\b(?:and )?(?:follow|execute|obey|do what|run)\b/iu,
  // The same first sentences in other languages.
  /\b(?:ignorier\w*|vergiss|missachte)\b.{0,40}\b(?:anweisung\w*|instruktion\w*|regeln|vorgaben)/iu,
  /(?:игнорируй|проигнорируй|забудь|не следуй|отмени)[а-яё]*.{0,40}(?:инструкци|указани|правил|команд)/iu,
  /\b(?:ignora|olvida|descarta|omite)\w*\b.{0,40}\b(?:instrucciones|indicaciones|reglas|órdenes)/iu,
  /\b(?:ignore[zr]?|oublie[zr]?)\b.{0,40}\b(?:instructions|consignes|règles)\s+(?:précédentes|ci-dessus|antérieures)/iu,
  /(?:忽略|无视|無視|忘记|忘掉).{0,20}(?:指令|指示|提示|说明|規則|规则)|(?:指示|命令|プロンプト).{0,12}(?:無視|忘れ)/u,
]
