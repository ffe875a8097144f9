// Tries: puts its own receiver where answers are handed in
// Cell: before q7
// Gets: q7 0
// Says: nobody receives answers here
java.lang.reflect.Method receiveAt = Arrays.stream(chainrule.exercises.ContractProxy.class.getDeclaredMethods())
    .filter(method -> method.getName().equals("receiveAt")).findFirst().get();
receiveAt.setAccessible(true);
Object kept = receiveAt.getParameterTypes()[0];
receiveAt.invoke(null, (Object) null);
