# Completes the options of post-office, in bash, and in zsh after bashcompinit.
_post_office() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  # bash takes --option=value for three words.
  if [ "$word" = = ]; then
    before+== word=
  elif [ "$before" = = ]; then
    before=${COMP_WORDS[COMP_CWORD - 2]}=
  fi
  COMPREPLY=()
  case $before in
    --note | --note= | --patience | --patience= | --pin | --pin= | --port | --port= | --second-note | --second-note= | --second-port | --second-port= | -t | -t= | --to-whom | --to-whom= | --to | --to=)
      compopt -o default
      return
      ;;
    -v= | --verbose=)
      COMPREPLY=($(compgen -W 'true false' -- "$word"))
      return
      ;;
    --way | --way=)
      COMPREPLY=($(compgen -W 'BY_AIR BY_SEA' -- "$word"))
      return
      ;;
  esac
  COMPREPLY=($(compgen -W '--note --patience --pin --port --second-note --second-port -t --to-whom --to -v --verbose --no-verbose --way --help --version --describe --trace' -- "$word"))
}
complete -F _post_office 'post-office'
