"""The body: drawn views, regions and hit tests.  Knows nothing of Qt."""
