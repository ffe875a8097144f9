// Tries: starts threads without end in an extra cell
// Cell: before q7
// Gets: everything
// Says: 
while (true) {
    Thread endless = new Thread(() -> {
        while (true) {
            Thread.onSpinWait();
        }
    });
    endless.setDaemon(true);
    endless.start();
}
