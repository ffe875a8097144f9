// Tries: leaves a thread behind that is to act long after everything is graded
// Cell: before q7
// Gets: everything
// Says: 
Thread late = new Thread(() -> {
    try {
        Thread.sleep(600_000);
    } catch (InterruptedException e) {
        // late enough
    }
    Runtime.getRuntime().halt(0);
});
late.start();
