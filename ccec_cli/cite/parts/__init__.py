"""The parts that citation formats are made of: authors, dates, titles, locators, text with italics, escapes."""
