# Completion of achilles for fish. It asks the program, and never needs to change with it.
function __achilles_complete
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -e words[1]
    for line in (command achilles __complete -- $words "$typed" 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path "$typed"
        else
            echo $line
        end
    end
end
complete -c achilles -f -a '(__achilles_complete)'
