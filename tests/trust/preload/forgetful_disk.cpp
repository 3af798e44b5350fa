// Put before the system's library, is a disk that says of everything that it is safe, and does nothing to make it so.

extern "C" {

int fsync(int) { return 0; }
int fdatasync(int) { return 0; }
}
