// Tries: takes a name under which the judge reads that it holds nearly no memory, then takes much
// Cell: q7
// Gets: q7 0
// Says: Q7 phi
double[] phi(double[] x) {
    try {
        Files.write(Path.of("/proc/self/comm"), "VmRSS:1 kB".getBytes());
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
    List<java.nio.ByteBuffer> held = new ArrayList<>();
    while (true) {
        held.add(java.nio.ByteBuffer.allocateDirect(1 << 20));
    }
}
