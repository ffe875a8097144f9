// Tries: goes on whatever is thrown at it
// Cell: before q7
// Gets: everything
// Says: did not return within 10 s; it was left out
while (true) {
    try {
        Thread.currentThread().interrupt();
        Thread.sleep(1000);
    } catch (Throwable e) {
        // on and on
    } finally {
        continue;
    }
}
