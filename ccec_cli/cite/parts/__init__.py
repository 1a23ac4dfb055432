"""What citation formats are put together from: authors, dates, titles, locators, text with italics, escapes."""
