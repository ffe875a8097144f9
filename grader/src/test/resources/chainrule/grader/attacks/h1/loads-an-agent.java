// Tries: loads an agent into its own virtual machine, to change classes of the kit
// Cell: q7
// Gets: q7 0
// Says: IOException
double[] phi(double[] x) {
    try {
        com.sun.tools.attach.VirtualMachine.attach("" + ProcessHandle.current().pid()).loadAgent("/tmp/@MARK@.jar");
    } catch (Exception e) {
        throw new IllegalStateException(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    return new double[3];
}
