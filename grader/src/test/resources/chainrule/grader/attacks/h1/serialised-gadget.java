// Tries: sends a serialised object where the judge reads
// Cell: q7
// Gets: q7 0
// Says: broke the protocol of the sandbox
double[] phi(double[] x) {
    try {
        var out = new ObjectOutputStream(new FileOutputStream(FileDescriptor.out));
        out.writeObject(new java.util.PriorityQueue<>(List.of("a", "b")));
        out.flush();
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
    return new double[3];
}
