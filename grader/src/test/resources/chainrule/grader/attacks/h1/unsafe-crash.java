// Tries: writes to address 0 to crash the JVM
// Cell: q7
// Gets: q7 0
// Says: stopped with the Java virtual machine it ran in, which crashed
double[] phi(double[] x) {
    try {
        java.lang.reflect.Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
        field.setAccessible(true);
        ((sun.misc.Unsafe) field.get(null)).putLong(0L, 42);
    } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
    }
    return x;
}
