// Tries: talks to the host’s server under every address of loopback
// Cell: q7
// Gets: q7 0
// Says: answers []
double[] phi(double[] x) {
    List<String> answers = new ArrayList<>();
    for (String host : List.of("localhost", "127.0.0.2", "::1", "0.0.0.0", "::ffff:127.0.0.1", "10.0.2.2", "172.17.0.1")) {
        try (var socket = new java.net.Socket()) {
            socket.connect(new java.net.InetSocketAddress(host, @PORT@), 200);
            answers.add(new String(socket.getInputStream().readAllBytes()));
        } catch (IOException e) {
            // the next one
        }
    }
    throw new IllegalStateException("answers " + answers);
}
