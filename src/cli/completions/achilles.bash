# Completion of achilles for bash. It asks the program, and never needs to change with it.
_achilles() {
  local rest=${COMP_LINE:0:COMP_POINT} piece reply i
  local -a words=()
  # bash takes words apart at = and @; what stands together on the line belongs together.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    piece=${COMP_WORDS[i]}
    if ((i > 0)) && [[ $rest != [[:space:]]* ]]; then
      words[${#words[@]} - 1]+=$piece
    else
      words+=("$piece")
    fi
    rest=${rest#"${rest%%[![:space:]]*}"}
    ((i < COMP_CWORD)) && rest=${rest#"$piece"}
  done
  words[${#words[@]} - 1]=${words[${#words[@]} - 1]%"$piece"}$rest
  local typed=${words[${#words[@]} - 1]} known
  # What bash leaves as it is: all before the last =, which it takes for a word of its own. An @ it takes along.
  [[ $rest == = ]] && rest=
  known=${typed%"$rest"}
  known=${known%@}

  COMPREPLY=()
  while IFS= read -r reply; do
    if [[ $reply == :files ]]; then
      compopt -o filenames
      mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$rest")
    else
      reply=${reply%%$'\t'*}
      COMPREPLY+=("${reply#"$known"}")
    fi
  done < <(command achilles __complete -- "${words[@]:1}" 2>/dev/null)
}
complete -o nosort -F _achilles achilles
