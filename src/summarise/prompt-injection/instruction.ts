import { foldedForPatterns } from './folded-for-patterns.ts'

/**
 * Whether a sentence addresses a model instead of a reader. Such sentences are left out of prompts and extractive summaries;
 * the rest of the article is summarised as usual, so that an article about prompt injection only loses its examples. The
 * patterns come from known attacks. This is a second line of defence behind visible text, escaping and scrubbed answers; it
 * does not detect every attack. The sentence is folded for the comparison.
 */
export function isInstruction(sentence: string): boolean {
  const folded = foldedForPatterns(sentence)
  return PATTERNS.some((pattern) => pattern.test(folded))
}

const MODEL = String.raw`(?:ai|a\.i\.|llms?|language models?|assistants?|chat-?bots?|chatgpt|gpt(?:-?\d\w*)?|claude|gemini|copilot|summari[sz](?:ers?|ing (?:systems?|tools?|bots?))|(?:ai|automated) (?:agents?|assistants?|models?|systems?|tools?|readers?|summari[sz]ers?))`
const INSTRUCTIONS = String.raw`(?:instructions?|prompts?|rules?|guidelines?|directives?|commands?|system messages?)`
const WRITE = String.raw`(?:output|respond|reply|answer|print|write|say|state|include|insert|append|mention|recommend|end|begin|start|finish)`

function any(...sources: string[]): RegExp {
  return new RegExp(sources.join('|'), 'iu')
}

const PATTERNS = [
  // "Ignore all previous instructions" and paraphrases.
  any(
    String.raw`(?<!\b(?:they|who|we|i|people) )\b(?:ignore|disregard|forget|discard|do not follow|don't follow|stop following)\b.{0,40}\b(?:previous|prior|earlier|above|preceding|foregoing|existing|original|your|all|any|other|system)\b.{0,30}\b${INSTRUCTIONS}`,
    String.raw`\b(?:override|bypass|overlook)\b.{0,20}\b(?:your|previous|prior|system|safety)\b.{0,30}\b${INSTRUCTIONS}`,
    String.raw`\b(?:new|updated|real|actual|hidden|secret) (?:system )?(?:instructions?|prompts?|directives?)\s*:`,
    String.raw`\b(?:important|special|following|new) ${INSTRUCTIONS} for (?:the |any |all )?${MODEL}`,
  ),
  // Addressing a model: "If you are an AI", "Note to AI assistants:", "Dear language model,", "AI models must include".
  any(
    String.raw`\b(?:if|since|because|as) you(?:'re| are)(?: \w+){0,2} (?:an? |the )?${MODEL}\b`,
    String.raw`\b(?:note|notice|message|attention|memo|hint|hey|hello|dear|important)[:,!]? (?:to |for )?(?:all |any |the |every )*${MODEL}\b.{0,20}[:,-]`,
    String.raw`^\W*(?:all |any |the )*${MODEL}\s{0,9}[,:]?\s{1,9}(?:must|should|shall|please|need to|is to|are to)\b.{0,60}\b${WRITE}`,
  ),
  // About the summary itself.
  any(
    String.raw`\bwhen(?:ever)? (?:you |an? ${MODEL} )?(?:are )?summari[sz](?:e|es|ing)\b.{0,80}\b(?:you |must|always|never|please|${WRITE})\b`,
    String.raw`\b${WRITE}\b.{0,80}\b(?:in|at the end of|into|instead of) (?:your (?:summary|answer|response|output|reply)|the summary)\b`,
    String.raw`\b(?:in|at the end of) your (?:summary|answer|response|reply)\b.{0,60}\b(?:${WRITE}|must|always|only)\b`,
    String.raw`\byour (?:only |sole |new |real )?(?:summary|answer|reply) (?:must|should|shall|will|has to|needs to)\b`,
    String.raw`\b(?:do not|don't|never) (?:summari[sz]e|translate) (?:this|the) (?:article|page|text|document)\b`,
    String.raw`^\W*(?:just |please |simply )?(?:answer|respond|reply|output|return)\b.{0,20}\b(?:empty (?:summary|answer|response|string)|no summary|a link to)\b`,
  ),
  // Roles and markers of a chat.
  any(
    String.raw`\byou are (?:now|no longer) (?:an? |the )?(?:\w+ ){0,2}(?:ai|assistant|model|bot|dan|mode|chatbot|agent)\b`,
    String.raw`\byou are an? (?:unrestricted|helpful|jailbroken) `,
    String.raw`\b(?:pretend|act as if) you(?:'re| are)\b`,
    String.raw`^\W*(?:system|assistant|developer|user)(?: message| prompt)?\s*[:>\]]`,
    String.raw`<\|(?:system|assistant|user|im_start|im_end|endoftext)\b|</?(?:system|assistant|instructions?)(?:-\w+)?>|\[/?INST\]|<<SYS>>`,
    String.raw`^\W*</(?:article|text|document|content|input)[\w-]*>`,
    String.raw`\bend of (?:the )?(?:article|text|document|content|input)\b.{0,60}\b(?:now|next|system|instructions?|you)\b`,
  ),
  // Revealing the prompt, lasting influence, encoded instructions.
  any(
    String.raw`\b(?:reveal|show|print|output|repeat|leak|disclose|display|quote|recite)\b.{0,30}\b(?:your (?:system |initial |hidden |full |entire |original )*(?:instructions?|prompts?|rules|guidelines)|the (?:system|hidden|initial) prompt)\b`,
    String.raw`\b(?:remember|memori[sz]e)\b.{0,60}\bas (?:a |the )?(?:trusted|best|preferred|authoritative)\b`,
    String.raw`\b(?:decode|base64|rot13)\b.{0,60}\band (?:follow|execute|obey|do what)\b`,
  ),
  // The first kind in other languages.
  any(
    String.raw`\b(?:ignorier\w*|vergiss|missachte)\b.{0,40}\b(?:anweisung\w*|instruktion\w*|vorgaben)`,
    String.raw`(?:игнорируй|проигнорируй|забудь|не следуй|отмени)[а-яё]*.{0,40}(?:инструкци|указани|правил|команд)`,
    String.raw`\b(?:ignora|olvida|descarta)\w*\b.{0,40}\b(?:instrucciones|indicaciones|órdenes)`,
    String.raw`\b(?:ignore[zr]?|oublie[zr]?)\b.{0,40}\b(?:instructions|consignes)\s+(?:précédentes|ci-dessus|antérieures)`,
    '(?:忽略|无视|無視|忘记|忘掉).{0,20}(?:指令|指示|提示)|(?:指示|命令|プロンプト).{0,12}(?:無視|忘れ)',
  ),
]
