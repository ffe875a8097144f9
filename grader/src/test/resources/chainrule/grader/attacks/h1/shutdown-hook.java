// Tries: acts when it is told to end, and does not end
// Cell: before q7
// Gets: everything
// Says: it was left out
Runtime.getRuntime().addShutdownHook(new Thread(() -> {
    while (true) {
        try {
            Files.writeString(Path.of("/tmp/@MARK@"), "still here");
        } catch (IOException e) {
            // again
        }
    }
}));
System.exit(0);
