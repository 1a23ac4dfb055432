"""The output formats, one a file, each listed in `FORMATS` of `ccec_cli.render`."""
