// Tries: puts its own receiver where answers are handed in
// Cell: before q7
// Gets: c1 0, c2 0, c3 0, c4 0, q7 0, t1 0
// Says: nobody receives answers here
java.lang.reflect.Method receiveAt = Arrays.stream(chainrule.exercises.ContractProxy.class.getDeclaredMethods())
    .filter(method -> method.getName().equals("receiveAt")).findFirst().get();
receiveAt.setAccessible(true);
Object kept = receiveAt.getParameterTypes()[0];
receiveAt.invoke(null, (Object) null);
