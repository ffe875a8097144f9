// Tries: starts threads with stacks of gigabytes
// Cell: before q7
// Gets: everything
// Says: 
for (int i = 0; i < 64; i++) {
    Thread thread = new Thread(null, () -> {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            // as it likes
        }
    }, "large", 4L << 30);
    thread.setDaemon(true);
    thread.start();
}
