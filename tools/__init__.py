"""Tools used to build the project; none of them is needed at run time."""
