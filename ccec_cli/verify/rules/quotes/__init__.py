"""Rules on sources and the quotes from them."""
