package chainrule.grader.sandbox;

import chainrule.grader.wire.Channel;
import chainrule.grader.wire.FunctionExchange;
import chainrule.grader.wire.Message;
import chainrule.grader.wire.TypeCatalog;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through what a sandbox does, on made-up values, so that the archive of classes made
 * from this run holds what every sandbox will load.
 *
 * <p>Judge and agent are both in this process; the answers are made up as well.
 */
public final class ArchiveTraining {
  private static final int LENGTH = 2;

  /** Arrays of so many numbers are read and written in another way than short ones. */
  private static final int LONG = 100;

  private static final int PIPE_BYTES = 1 << 16;

  /** The judge's side has no functions: one that crosses can be received, but not called. */
  private static final FunctionExchange NONE =
      new FunctionExchange() {
        @Override
        public int numberOf(Object function) {
          return 0;
        }

        @Override
        public @Nullable Object function(Class<?> type, int number) {
          return sample(type);
        }
      };

  private ArchiveTraining() {}

  /**
   * Rehearses a homework.
   *
   * @param arguments those of the catalog
   */
  public static void main(String[] arguments)
      throws IOException, ReflectiveOperationException, InterruptedException {
    TypeCatalog catalog = TypeCatalog.ofArguments(arguments);
    PipedOutputStream toAgent = new PipedOutputStream();
    PipedInputStream fromAgent = new PipedInputStream(PIPE_BYTES);
    SandboxAgent agent =
        new SandboxAgent(
            catalog, new PipedInputStream(toAgent, PIPE_BYTES), new PipedOutputStream(fromAgent));
    Thread thread = new Thread(agent::serve, "notebook");
    thread.start();
    try (toAgent) {
      Channel judge = new Channel(fromAgent, toAgent, catalog, NONE);
      judge.receive();
      ask(judge, new Message.Load(List.of(new Message.ClassFile("Notebook", new byte[0]))));
      ask(judge, new Message.Run("Notebook", "run"));
      converse(judge, catalog);
    }
    thread.join();
    double[] numbers = {1, 2};
    notebook(numbers);
    new ArchiveTraining().lambdas(numbers, new double[][] {numbers}, new int[] {0, 1}, 1, 0.5);
    SandboxAgent.takeStandardStreams();
  }

  private static void converse(Channel judge, TypeCatalog catalog)
      throws IOException, ReflectiveOperationException {
    Object check = GeneratedCalls.judge$open(catalog.contract());
    for (int i = 0; i < catalog.questions().size(); i++) {
      Method answer = catalog.answers().get(i);
      Class<?>[] types = answer.getParameterTypes();
      Object[] values = Arrays.stream(types).map(ArchiveTraining::sample).toArray();
      Message.Call call = new Message.Call(i, values);
      ask(judge, call);
      handIn(check, catalog, catalog.questions().get(i));
      ask(judge, call);
      ask(judge, call);
    }
    ask(judge, new Message.Call(0, new Object[] {new double[LONG], new int[LONG]}));
  }

  private static void handIn(Object check, TypeCatalog catalog, String question)
      throws ReflectiveOperationException {
    for (Method method : catalog.contract().getMethods()) {
      if (method.getName().equals(question)) {
        method.invoke(check, sample(method.getParameterTypes()[0]));
      }
    }
  }

  private static void ask(Channel judge, Message request) throws IOException {
    judge.send(request);
    while (judge.receive() instanceof Message.Callback) {
      judge.send(new Message.Answer(0.0));
    }
  }

  /** Returns some value of a type; null for types that are not made of numbers. */
  private static @Nullable Object sample(Class<?> type) {
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), LENGTH);
      for (int i = 0; i < LENGTH; i++) {
        Array.set(array, i, sample(type.getComponentType()));
      }
      return array;
    }
    if (type.isInterface()) {
      return Proxy.newProxyInstance(
          ArchiveTraining.class.getClassLoader(),
          new Class<?>[] {type},
          (proxy, method, arguments) -> {
            callNumberFunctions(arguments);
            return sample(method.getReturnType());
          });
    }
    return type.isPrimitive() && type != void.class
        ? Array.get(Array.newInstance(type, 1), 0)
        : null;
  }

  private static void callNumberFunctions(@Nullable Object @Nullable [] arguments) {
    if (arguments != null) {
      for (Object argument : arguments) {
        if (argument instanceof DoubleUnaryOperator function) {
          double unused = function.applyAsDouble(1);
        }
      }
    }
  }

  /** What homework is written with: loops, streams, collections, text. */
  private static void notebook(double[] x) {
    double[] squares = Arrays.stream(x).map(v -> v * v).toArray();
    double[][] rows =
        IntStream.range(0, LENGTH).mapToObj(i -> squares.clone()).toArray(double[][]::new);
    double sum = IntStream.range(0, x.length).mapToDouble(i -> x[i] * rows[0][i]).sum();
    double largest = Arrays.stream(x).max().orElse(sum);
    Map<String, Double> named = new HashMap<>();
    named.merge("largest " + largest, sum, Double::sum);
    List<Integer> order = new ArrayList<>(IntStream.range(0, LENGTH).boxed().toList());
    order.sort((a, b) -> Double.compare(x[b], x[a]));
    String text = String.format(Locale.ROOT, "%.3f %d %s", sum, order.size(), named.keySet());
    String joined = order.stream().map(String::valueOf).collect(Collectors.joining(", "));
    if (text.length() + joined.length() + Arrays.deepToString(rows).length() < LENGTH) {
      throw new IllegalStateException(text);
    }
  }

  /** Lambdas with whatever they may hold: the code that makes each is written once per kind. */
  private double lambdas(double[] w, double[][] X, int[] t, double d, double eta) {
    DoubleStream sums =
        IntStream.range(0, 1).mapToDouble(n -> w[n] + X[n][n] + t[n] + d + eta + one());
    double[] some = IntStream.range(0, 1).mapToDouble(i -> i == 0 ? w[0] + eta : w[i]).toArray();
    double[] more = IntStream.range(0, 1).mapToDouble(i -> w[i] + eta * d * some[i]).toArray();
    int[] right = IntStream.range(0, 1).filter(n -> X[n][0] * w[0] > t[n]).toArray();
    IntStream.range(0, 1).mapToObj(n -> t[n] + right.length).forEach(n -> w[0] += 0 * n * eta);
    IntStream.range(0, 1).forEach(n -> X[n][0] = w[n] + more[n]);
    List<Double> boxed = Arrays.stream(w).boxed().collect(Collectors.toList());
    DoubleUnaryOperator f = z -> z > d ? eta : one();
    DoubleBinaryOperator g = (a, b) -> f.applyAsDouble(a) + w[0] * b;
    Function<double[], Double> h = v -> g.applyAsDouble(v[0], d) + boxed.size();
    Supplier<double[]> copy = w::clone;
    IntBinaryOperator last = (a, b) -> b + t[0];
    double best = Arrays.stream(X).mapToDouble(row -> row[0] * h.apply(row)).min().orElse(0);
    return sums.map(f).map(Math::abs).reduce(best, Double::sum)
        + Arrays.stream(t).map(n -> 2 * n).reduce(0, last)
        + Arrays.stream(X).map(double[]::clone).toArray(double[][]::new).length
        + DoubleStream.concat(Arrays.stream(copy.get()), DoubleStream.of(d)).average().orElse(0);
  }

  private double one() {
    return LENGTH - 1;
  }
}
