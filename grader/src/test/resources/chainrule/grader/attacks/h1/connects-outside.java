// Tries: connects to a server on the internet
// Cell: q7
// Gets: q7 0
// Says: unreachable
double[] phi(double[] x) {
    try {
        new java.net.Socket("192.0.2.1", 80).close();
    } catch (Exception e) {
        throw new IllegalStateException(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    return new double[3];
}
