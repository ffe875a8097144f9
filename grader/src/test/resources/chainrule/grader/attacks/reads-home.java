// Tries: throws what a file in the instructor's home says
// Cell: q7
// Loses: q7
// Says: NoSuchFileException
double[] phi(double[] x) {
    try {
        throw new IllegalStateException(java.nio.file.Files.readString(java.nio.file.Path.of("@HOME@")));
    } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
    }
}
