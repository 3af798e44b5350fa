"""The libraries put before the system's, where CMake left them."""

import os

FOLDER = None


def path(name):
    return os.path.join(FOLDER, name + ".so")


def there():
    return FOLDER is not None and os.path.exists(path("failing_memory"))
