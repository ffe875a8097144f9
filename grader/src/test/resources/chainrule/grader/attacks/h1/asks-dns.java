// Tries: sends what it knows as a name to look up
// Cell: q7
// Gets: q7 0
// Says: UnknownHostException
double[] phi(double[] x) {
    try {
        java.net.InetAddress.getByName("secret.example.org");
    } catch (Exception e) {
        throw new IllegalStateException(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    return new double[3];
}
