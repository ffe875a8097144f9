// Tries: loads native code that it has written to disk
// Cell: q7
// Gets: q7 0
// Says: UnsatisfiedLinkError
double[] phi(double[] x) {
    try {
        Path library = Files.write(Path.of("/tmp/@MARK@.so"), new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1});
        System.load(library.toString());
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
    return new double[3];
}
