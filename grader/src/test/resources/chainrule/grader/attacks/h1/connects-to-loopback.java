// Tries: talks to a server on the grader's host
// Cell: q7
// Gets: q7 0
// Says: java.net.ConnectException
double[] phi(double[] x) {
    try (var socket = new java.net.Socket("127.0.0.1", @PORT@)) {
        return new double[] {x[0], x[1], x[0] * x[1]};
    } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
    }
}
