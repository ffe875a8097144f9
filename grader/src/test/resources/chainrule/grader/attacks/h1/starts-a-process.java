// Tries: starts a shell that outlives the sandbox
// Cell: q7
// Gets: q7 0
// Says: IOException
double[] phi(double[] x) {
    try {
        new ProcessBuilder("/bin/sh", "-c", "sleep 600 &").start();
        return x;
    } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
    }
}
