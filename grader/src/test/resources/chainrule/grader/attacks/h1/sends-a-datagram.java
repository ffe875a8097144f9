// Tries: sends a datagram to the grader’s host
// Cell: q7
// Gets: q7 0
// Says: Exception
double[] phi(double[] x) {
    try {
        new java.net.DatagramSocket().send(new java.net.DatagramPacket(new byte[1], 1, java.net.InetAddress.getByName("127.0.0.1"), @PORT@));
        if (x != null) throw new IOException("sent to itself");
    } catch (Exception e) {
        throw new IllegalStateException(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    return new double[3];
}
