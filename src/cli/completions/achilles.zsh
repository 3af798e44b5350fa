#compdef achilles
# Completion of achilles for zsh. It asks the program, and never needs to change with it.
local line word
local -a found shown
for line in ${(f)"$(command achilles __complete -- ${(@Q)words[2,CURRENT-1]} "${(Q)PREFIX}" 2>/dev/null)"}; do
  if [[ $line == :files ]]; then
    [[ $PREFIX == --*=* ]] && compset -P '*='
    _files
    continue
  fi
  word=${line%%$'\t'*}
  found+=("$word")
  if [[ $line == *$'\t'?* ]]; then
    shown+=("${(r:24:)word}  ${line#*$'\t'}")
  else
    shown+=("$word")
  fi
done
(( $#found )) && compadd -l -V achilles -d shown -a found
