package chainrule.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.wire.Message;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The oracle is the JVM: the same program with the lambdas that the JVM makes. */
class LambdaClassesTests {
  private static final String FRAME =
      """
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;

      public class Program {
        interface Two<A, B> { B of(A first, A second); }
        interface Wide { double of(int value); }
        interface Boxed { Object of(int value); }
        interface Unboxed { int of(Integer value); }
        interface Each { void of(long value); }
        static class Base { private int secret = 7; private int secret(int more) { return secret + more; } }
        private static class judge$Lambda0 { int x = 5; }
        private int state = 3;
        private static int hidden(int value) { return value * 11; }
        private double own(double value) { return value + state; }
        static long add(long a, long b) { return a + b; }
        static <T> T same(T value) { return value; }
        public static String run() { return new Program().all(); }
        String all() {
          StringBuilder out = new StringBuilder();
          %s
          return out.toString();
        }
      }
      """;

  @TempDir private Path folder;

  static Stream<Arguments> usual() {
    return Stream.of(
        Arguments.of(
            "nothing captured", "IntUnaryOperator f = x -> x + 1; out.append(f.applyAsInt(4));"),
        Arguments.of(
            "variables of every kind captured",
            """
            byte b = 1; short s = 2; char c = 'c'; boolean z = true; int i = 4; long l = 5; float g = 6.5f;
            double d = 7.25; String t = "t"; int[] a = {9}; double[][] m = {{1}, {2}};
            Supplier<String> f = () -> "" + b + s + c + z + i + l + g + d + t + a[0] + m[1][0];
            out.append(f.get());
            """),
        Arguments.of(
            "the object captured",
            "DoubleUnaryOperator f = x -> x * state; out.append(f.applyAsDouble(2));"),
        Arguments.of(
            "a private method of the object",
            "DoubleUnaryOperator f = this::own; out.append(f.applyAsDouble(2));"),
        Arguments.of(
            "a private static method",
            "IntUnaryOperator f = Program::hidden; out.append(f.applyAsInt(2));"),
        Arguments.of(
            "a private method of another class of the nest",
            "IntUnaryOperator f = new Base()::secret; out.append(f.applyAsInt(2));"),
        Arguments.of(
            "a method of what is given",
            "Function<String, Integer> f = String::length; out.append(f.apply(\"four\"));"),
        Arguments.of(
            "a method of an interface",
            "Function<List<String>, Integer> f = List::size; out.append(f.apply(List.of(\"a\")));"),
        Arguments.of(
            "a static method of an interface",
            "Supplier<List<String>> f = List::of; out.append(f.get());"),
        Arguments.of(
            "a constructor",
            "Supplier<StringBuilder> f = StringBuilder::new; out.append(f.get().append(1));"),
        Arguments.of(
            "a constructor with arguments",
            "Function<String, StringBuilder> f = StringBuilder::new; out.append(f.apply(\"x\"));"),
        Arguments.of(
            "an array's constructor",
            "IntFunction<int[]> f = int[]::new; out.append(f.apply(3).length);"),
        Arguments.of(
            "an array's method",
            "UnaryOperator<int[]> f = int[]::clone; out.append(f.apply(new int[2]).length);"),
        Arguments.of(
            "generic arguments",
            "Two<String, Integer> f = (a, b) -> a.length() - b.length(); out.append(f.of(\"abc\", \"d\"));"),
        Arguments.of(
            "a number widened on the way out", "Wide f = Integer::bitCount; out.append(f.of(7));"),
        Arguments.of(
            "a number boxed on the way out", "Boxed f = Program::hidden; out.append(f.of(7));"),
        Arguments.of(
            "a number boxed on the way in",
            "IntFunction<Object> f = Program::same; out.append(f.apply(7));"),
        Arguments.of(
            "a number unboxed on the way in", "Unboxed f = Program::hidden; out.append(f.of(7));"),
        Arguments.of(
            "a result dropped",
            "Each f = x -> add(x, x); f.of(2); Each g = Long::hashCode; g.of(3);"),
        Arguments.of("nothing given back", "Runnable f = () -> out.append(\"ran\"); f.run();"),
        Arguments.of(
            "lambdas in lambdas",
            "Supplier<Supplier<Integer>> f = () -> () -> state + hidden(1); out.append(f.get().get());"),
        Arguments.of(
            "streams",
            """
            Map<Integer, String> sums = IntStream.range(0, 9).mapToObj(i -> i * state).filter(i -> i % 2 == 0)
                .collect(Collectors.groupingBy(i -> i % 3, TreeMap::new, Collectors.mapping(i -> "" + i, Collectors.joining("+"))));
            out.append(sums);
            """),
        Arguments.of(
            "what the interface inherits and has by default",
            "BinaryOperator<Integer> f = Math::max; out.append(f.andThen(x -> x * 2).apply(1, 4));"),
        Arguments.of(
            "a lambda that throws",
            """
            Callable<Integer> f = () -> { throw new TimeoutException("late"); };
            try { f.call(); } catch (Exception e) { out.append(e); }
            """),
        Arguments.of(
            "a wrong type found where it comes in",
            """
            @SuppressWarnings("unchecked") Function<Object, Integer> f = (Function<Object, Integer>) (Function) (Function<String, Integer>) s -> 1;
            try { out.append(f.apply(1)); } catch (ClassCastException e) { out.append("refused"); }
            """),
        Arguments.of(
            "a lambda in a lambda's class",
            "Object o = new Object() { public String toString() { Supplier<String> f = () -> \"inner\" + state; return f.get(); } }; out.append(o);"),
        Arguments.of(
            "a record's method",
            "record Point(int x, int y) {} Function<Point, Integer> f = Point::y; out.append(f.apply(new Point(1, 2)));"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("usual")
  void doTheSameAsTheLambdasOfTheJvm(String name, String statements) throws Exception {
    List<Message.ClassFile> original = compile(statements);
    List<Message.ClassFile> written = LambdaClasses.of(original);
    assertThat(lambdas(original)).as("lambdas before").isPositive();
    assertThat(lambdas(written)).as("lambdas left to the JVM").isZero();
    assertThat(run(written)).isEqualTo(run(original));
  }

  @Test
  void leavesToTheJvmWhatIsOutOfTheOrdinary() throws Exception {
    List<Message.ClassFile> original =
        compile(
            """
            Runnable f = (Runnable & java.io.Serializable) () -> out.append(1);
            f.run();
            interface Numbers { default Supplier<Integer> next() { return () -> 2; } }
            out.append(new Numbers() {}.next().get());
            ToLongFunction<Integer> widened = Integer::intValue;
            ToDoubleBiFunction<Integer, Integer> unboxed = Program::add;
            out.append(widened.applyAsLong(3)).append(unboxed.applyAsDouble(4, 5));
            """);
    List<Message.ClassFile> written = LambdaClasses.of(original);
    assertThat(lambdas(written)).isEqualTo(4).isEqualTo(lambdas(original) - 1);
    assertThat(run(written)).isEqualTo(run(original)).isEqualTo("1239.0");
  }

  @Test
  void boundsHowManyItWrites() throws Exception {
    List<Message.ClassFile> original =
        compile(
            "int n = 0; Supplier<Integer> f;"
                + "f = () -> 1; n += f.get();".repeat(600)
                + "out.append(n);");
    List<Message.ClassFile> written = LambdaClasses.of(original);
    assertThat(written).hasSize(original.size() + 500);
    assertThat(lambdas(written)).isEqualTo(100);
    assertThat(run(written)).isEqualTo("600");
  }

  @Test
  void takesNoNameThatIsTaken() throws Exception {
    List<Message.ClassFile> original =
        compile("Supplier<Object> f = () -> new judge$Lambda0().x; out.append(f.get());");
    List<Message.ClassFile> written = LambdaClasses.of(original);
    assertThat(written)
        .extracting(Message.ClassFile::name)
        .contains("Program$judge$Lambda0", "Program$judge$Lambda1")
        .doesNotHaveDuplicates();
    assertThat(run(written)).isEqualTo("5");
  }

  /** A class has room for 65,535 constants, and the name of each class of its nest takes two. */
  @Test
  void leavesAllAsTheyAreWhereOneWouldBecomeTooLarge() throws Exception {
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < 64_900; i++) {
      numbers.append(i % 1000 == 0 ? "} void m" + i + "() { int x;" : "");
      numbers.append("x = ").append(100_000 + i).append(';');
    }
    String lambdas =
        "class Many { int n; { Supplier<Integer> f;"
            + "f = () -> 1; n += f.get();".repeat(400)
            + "} } out.append(new Many().n);";
    List<Message.ClassFile> original =
        compile(
            lambdas
                + "if (out.length() > 0) return out.toString(); return \"\";"
                + numbers
                + "} String rest() { StringBuilder out = new StringBuilder();");
    List<Message.ClassFile> written = LambdaClasses.of(original);
    assertThat(written).containsExactlyElementsOf(original);
    assertThat(run(written)).isEqualTo("400");
  }

  @Test
  void returnsClassesWithoutLambdasAsTheyAre() throws Exception {
    List<Message.ClassFile> original = compile("out.append(1);");
    assertThat(LambdaClasses.of(original)).containsExactlyElementsOf(original);
  }

  private List<Message.ClassFile> compile(String statements) throws IOException {
    Path source = Files.writeString(folder.resolve("Program.java"), FRAME.formatted(statements));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(out, out, "-nowarn", "-d", folder.toString(), source.toString());
    assertThat(status).as(said.toString()).isZero();
    List<Message.ClassFile> files = new ArrayList<>();
    try (DirectoryStream<Path> classes = Files.newDirectoryStream(folder, "*.class")) {
      for (Path file : classes) {
        String name = file.getFileName().toString().replace(".class", "");
        files.add(new Message.ClassFile(name, Files.readAllBytes(file)));
      }
    }
    return files;
  }

  private static String run(List<Message.ClassFile> files) throws ReflectiveOperationException {
    Map<String, byte[]> byName = new HashMap<>();
    files.forEach(file -> byName.put(file.name(), file.bytes()));
    ClassLoader loader =
        new ClassLoader(LambdaClassesTests.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = byName.get(name);
            if (bytes == null) {
              throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
          }
        };
    return (String) loader.loadClass("Program").getMethod("run").invoke(null);
  }

  private static int lambdas(List<Message.ClassFile> files) {
    int[] count = {0};
    for (Message.ClassFile file : files) {
      new ClassReader(file.bytes())
          .accept(
              new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                  return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInvokeDynamicInsn(
                        String method, String site, Handle bootstrap, Object... arguments) {
                      count[0] += bootstrap.getOwner().endsWith("LambdaMetafactory") ? 1 : 0;
                    }
                  };
                }
              },
              0);
    }
    return count[0];
  }
}
