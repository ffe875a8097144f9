// Tries: takes the requests of the judge from the pipe
// Cell: before q7
// Gets: everything
// Says: it was left out
int request = new FileInputStream(FileDescriptor.in).read(new byte[1 << 20]);
