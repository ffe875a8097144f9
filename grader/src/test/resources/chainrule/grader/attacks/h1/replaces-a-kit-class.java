// Tries: defines a class of the kit again, by its name and package
// Cell: before q7
// Gets: everything
// Says: LinkageError
Class<?> report = chainrule.exercises.CheckReport.class;
byte[] bytes;
try (InputStream in = report.getResourceAsStream("CheckReport.class")) {
    bytes = in.readAllBytes();
}
java.lang.invoke.MethodHandles.privateLookupIn(report, java.lang.invoke.MethodHandles.lookup()).defineClass(bytes);
