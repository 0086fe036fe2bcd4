"""Questions, their answers and the check, as sheets of paper."""
