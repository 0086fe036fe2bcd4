"""The sheets of questions and of the check."""
