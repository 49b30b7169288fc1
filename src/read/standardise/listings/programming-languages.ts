/**
 * Names of programming and markup languages as highlighters write them in class names and labels, lower-case. A bare word
 * (`class="hljs rust"`, a label "Rust") names a language only if it is listed here. Collected from the names and aliases
 * of highlight.js 11, Prism 1.30, Pygments 2.19 and Linguist.
 */
const NAMES = new Set(
  (
    'abap abnf ada adoc agda al algol angelscript antlr apache apacheconf apex apl applescript arduino arm armasm ' +
    'asciidoc asm asp aspnet assembly astro autohotkey autoit avro awk bash basic bat batch bazel bf bibtex bicep ' +
    'blade bnf brainfuck brightscript bzl c c# c++ cadence cairo caddyfile capnp cc cfg chpl cirru cl clj cljs ' +
    'clojure clojurescript cmake cmd cobol coffee coffeescript common-lisp conf console coq cpp crystal cs csharp ' +
    'cshtml csp css csv cts cue curl cxx cypher cython d dart dax delphi dhall diff django dns docker dockerfile ' +
    'docker-compose dos dot dotenv dpr dts ebnf edn eex ejs elisp elixir elm emacs-lisp emacs env erb erl erlang ex ' +
    'exs f# factor fish fortran fs fsharp gdscript gherkin git git-commit gitignore gleam glimmer glsl gml gn go ' +
    'go-html-template golang gomod gradle graphql graphviz groovy h hack haml handlebars haproxy hare haskell haxe ' +
    'hbs hcl heex hjson hlsl hocon hpp hs html html+erb html+jinja http hxx hy ini io ipython ipython3 irc j jade ' +
    'janet java javascript jinja jinja2 jl jq js json json5 jsonc jsonl jsonnet jsp jsx julia just justfile k8s kdl ' +
    'kotlin kql ks kt kts kusto latex lean lean4 less linker lilypond liquid lisp livescript llvm log lua luau m4 ' +
    'make makefile markdown markup mathematica matlab md mdx mermaid mint mjs ml mojo move mts mustache mysql nasm ' +
    'nginx nim nix node.js nodejs nohighlight numpy nushell nu objc objective-c objectivec ocaml octave odin ' +
    'openscad openqasm org pascal patch pcre perl pgsql php pkl plantuml plist plpgsql pony postcss postgres ' +
    'postgresql powershell ps1 processing prolog promql properties proto protobuf prql ps psql pug puppet purescript ' +
    'py py3 pycon pytb python python2 python3 pyrex q qml qsharp r racket rails raku rb re reason regex rego rescript ' +
    'rest rex rexx rkt robot robotframework ron rs rst ruby rust sas sass sbt scala scheme scm scss sed sh shell ' +
    'shell-session shellscript shellsession slim smali smalltalk sml solidity spark sparql spice splunk sql sqlite ' +
    'stan starlark stata stylus sv svelte svg swift systemd systemverilog tcl tcsh templ terraform tex tf tfvars ' +
    'thrift tla toml ts tsql tsx turtle twig typescript typst unity v vala vb vb.net vba vbnet verilog vhdl vim vimscript ' +
    'viml vue vue-html vyper wasm wat wgsl wolfram x86asm xaml xhtml xml xquery xsl xslt yacc yaml yang yara yml zig zsh'
  ).split(' '),
)

/** Labels for which the language has another name. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['c / c++', 'cpp'],
  ['emacs lisp', 'elisp'],
  ['jscript', 'javascript'],
  ['ipython', 'python'],
  ['ipython3', 'python'],
  ['python 3', 'python'],
  ['python3', 'python'],
  ['objective c', 'objective-c'],
  ['shell session', 'shell-session'],
  ['visual basic', 'vb'],
])

/** Words in the place of a language that say there is none. */
const NONE = new Set(
  'none null undefined unknown plain plaintext plain-text text txt nohighlight no-highlight default auto raw output code numbersource'.split(
    ' ',
  ),
)

/** A language's name as highlighters know it, from a word that stands in the place of one; null for "none", "text" and the like. */
export function languageName(word: string): string | null {
  const name = word.trim().toLowerCase()
  const usual = LABELS.get(name) ?? name
  return NONE.has(usual) || !/^[\w+#.-]{1,30}$/.test(usual) ? null : usual
}

/** Whether a word is the name of a programming language by itself, wherever it stands. */
export function isLanguageName(word: string): boolean {
  const name = word.trim().toLowerCase()
  return NAMES.has(name) || LABELS.has(name)
}

/** Whether a label names a language or says that there is none ("Plain text"). */
export function isLanguageLabel(label: string): boolean {
  const name = label.trim().toLowerCase()
  return isLanguageName(name) || /^(?:text|txt|plain[ -]?text)$/.test(name)
}
