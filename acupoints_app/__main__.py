"""``python -m acupoints_app`` is the same as ``acupoints``."""

import sys

from acupoints_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
