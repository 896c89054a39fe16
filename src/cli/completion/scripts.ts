/** In bash, `:` and `=` part words: they are joined again before asking, and taken off the answers (works from bash 3.2 on). */
const bash = String.raw`# plankreis: completion for bash. Load it with:  source <(plankreis completion bash)
_plankreis() {
  local i word value words=() joined=0
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word="${'$'}{COMP_WORDS[i]}"
    if ((joined || 0)) || { [[ "$word" == [:=] ]] && ((${'$'}{#words[@]} > 0)); }; then
      words[${'$'}{#words[@]}-1]+="$word"
    else
      words[${'$'}{#words[@]}]="$word"
    fi
    if [[ "$word" == [:=] ]]; then joined=1; else joined=0; fi
  done
  local current="${'$'}{words[${'$'}{#words[@]}-1]}" cut="" typed
  typed="$current"
  if [[ "$current" == *=* ]]; then cut="${'$'}{current%%=*}="; typed="${'$'}{current#*=}"; fi
  if [[ "$current" == *:* && "$COMP_WORDBREAKS" == *:* ]]; then cut="${'$'}{current%:*}:"; fi
  COMPREPLY=()
  while IFS= read -r value; do
    value="${'$'}{value%%$'\t'*}"
    case "$value" in
      :files) compopt -o filenames 2>/dev/null; while IFS= read -r value; do COMPREPLY[${'$'}{#COMPREPLY[@]}]="$value"; done < <(compgen -f -- "$typed") ;;
      :folders) compopt -o filenames 2>/dev/null; while IFS= read -r value; do COMPREPLY[${'$'}{#COMPREPLY[@]}]="$value"; done < <(compgen -d -- "$typed") ;;
      ?*) COMPREPLY[${'$'}{#COMPREPLY[@]}]="${'$'}{value#"$cut"}" ;;
    esac
  done < <("${'$'}{COMP_WORDS[0]}" __complete -- "${'$'}{words[@]}" 2>/dev/null)
}
complete -F _plankreis plankreis
`;

const zsh = String.raw`#compdef plankreis
# plankreis: completion for zsh. Load it with:  source <(plankreis completion zsh)
_plankreis() {
  local -a lines described
  local line
  lines=("${'$'}{(@f)$("${'$'}{(Q)words[1]}" __complete -- "${'$'}{(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  case "${'$'}{lines[1]}" in
    :files) _files; return ;;
    :folders) _files -/; return ;;
  esac
  for line in "${'$'}{(@)lines}"; do
    [[ -n "$line" ]] && described+=("${'$'}{${'$'}{line%%$'\t'*}//:/\\:}:${'$'}{line#*$'\t'}")
  done
  _describe -t values plankreis described
}
if [[ "${'$'}{funcstack[1]}" == _plankreis ]]; then _plankreis "$@"; else compdef _plankreis plankreis; fi
`;

const fish = String.raw`# plankreis: completion for fish. Load it with:  plankreis completion fish | source
function __plankreis_complete
    set -l words (commandline -opc)
    set -l program $words[1]
    set -e words[1]
    set -l current (commandline -ct)
    set -l lines ($program __complete -- $words "$current" 2>/dev/null)
    switch "$lines[1]"
        case :files
            __fish_complete_path "$current"
        case :folders
            __fish_complete_directories "$current"
        case '*'
            printf '%s\n' $lines
    end
end
complete -c plankreis -f -a '(__plankreis_complete)'
`;

/** The scripts that teach a shell to ask \`plankreis __complete\`. */
export const completionScripts: Readonly<Record<string, string>> = { bash, zsh, fish };
