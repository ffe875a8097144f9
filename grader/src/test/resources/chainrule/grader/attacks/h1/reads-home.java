// Tries: throws what a file in the instructor's home says
// Cell: q7
// Gets: q7 0
// Says: NoSuchFileException
double[] phi(double[] x) {
    try {
        throw new IllegalStateException(java.nio.file.Files.readString(java.nio.file.Path.of("@SECRET@")));
    } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
    }
}
