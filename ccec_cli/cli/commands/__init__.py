"""The commands, one a file: `command` takes the fact base and the options and gives an answer."""
