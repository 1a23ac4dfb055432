"""The citation formats that programs read, one a file."""
