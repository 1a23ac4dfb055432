"""The citation styles that write sentences, one a file."""
