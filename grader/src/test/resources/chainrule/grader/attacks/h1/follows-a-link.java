// Tries: reads the instructor’s file through links and around corners
// Cell: q7
// Gets: q7 0
// Says: read []
double[] phi(double[] x) {
    List<String> read = new ArrayList<>();
    try {
        Files.deleteIfExists(Path.of("/tmp/@MARK@"));
        Files.createSymbolicLink(Path.of("/tmp/@MARK@"), Path.of("@SECRET@"));
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
    for (String path : List.of("/tmp/@MARK@", "/proc/self/root@SECRET@", "/proc/1/root@SECRET@",
            "/proc/1/cwd/../../../..@SECRET@", "../../../../../..@SECRET@", "/dev/fd/../../../..@SECRET@")) {
        try {
            read.add(Files.readString(Path.of(path)));
        } catch (IOException e) {
            // the next one
        }
    }
    throw new IllegalStateException("read " + read);
}
