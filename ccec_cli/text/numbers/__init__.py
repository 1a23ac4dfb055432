"""The number grammar: figures in English and Chinese, read exactly, with their places."""
