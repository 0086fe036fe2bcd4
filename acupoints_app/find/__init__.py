"""One search over everything that the program knows.  No Qt here."""
