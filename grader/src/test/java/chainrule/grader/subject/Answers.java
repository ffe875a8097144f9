package chainrule.grader.subject;

import chainrule.exercises.t0.T0;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Well-behaved and other answers; each method hands some in. */
public final class Answers {
  private static int level;

  private Answers() {}

  /** Hands in right answers. */
  public static void right() {
    T0.open().dot(Answers::dot);
    T0.open()
        .slope(
            (f, theta, h) -> {
              double[] slope = new double[theta.length];
              for (int i = 0; i < theta.length; i++) {
                double was = theta[i];
                theta[i] = was + h;
                double up = f.applyAsDouble(theta);
                theta[i] = was - h;
                slope[i] = (up - f.applyAsDouble(theta)) / (2 * h);
                theta[i] = was;
              }
              return slope;
            });
  }

  /** Hands in right answers, unless a class had to be written to take them. */
  public static void rightAtOnce() {
    if (Proxy.isProxyClass(T0.open().getClass())) {
      throw new IllegalStateException("the checks are a proxy");
    }
    right();
  }

  /** Hands in an answer that changes its arguments and returns them. */
  public static void aliasing() {
    T0.open()
        .project(
            (a, b) -> {
              a[0] = 99;
              return new T0.Parts(a, a);
            });
  }

  /** Hands in an answer that calls a function wherever the stack ends, and then once more. */
  public static void callsWhereTheStackEnds() {
    T0.open()
        .slope(
            (f, theta, h) -> {
              callsAtTheEnd(f, theta, 0);
              return new double[] {f.applyAsDouble(theta)};
            });
  }

  /**
   * Goes to the end of the stack, and on the way back tries at some levels until a call succeeds:
   * each try that fails takes the virtual machine a while.
   */
  @SuppressWarnings("InfiniteRecursion")
  private static boolean callsAtTheEnd(ToDoubleFunction<double[]> f, double[] theta, int depth) {
    try {
      if (callsAtTheEnd(f, theta, depth + 1)) {
        return true;
      }
    } catch (StackOverflowError e) {
      level = depth;
    }
    return depth % 64 == 0 && calls(f, theta);
  }

  private static boolean calls(ToDoubleFunction<double[]> f, double[] theta) {
    try {
      return f.applyAsDouble(theta) > 0;
    } catch (StackOverflowError e) {
      return false; // the caller has more room
    }
  }

  /**
   * Hands in an answer that spoils a class, and one that needs that class; the JDK's own are spoilt
   * in the same way where the stack ends.
   */
  public static void spoiling() {
    T0.open()
        .project(
            (a, b) -> {
              level = 1;
              return new T0.Parts(new double[] {Spoilt.VALUE.length}, b);
            });
    T0.open().dot((a, b) -> Spoilt.VALUE.length);
  }

  /** Hands in the same, the first of which tells nobody. */
  public static void spoilingInSilence() {
    T0.open()
        .project(
            (a, b) -> {
              level = 1;
              try {
                return new T0.Parts(new double[] {Spoilt.VALUE.length}, b);
              } catch (ExceptionInInitializerError e) {
                return new T0.Parts(a, b);
              }
            });
    T0.open().dot((a, b) -> Spoilt.VALUE.length);
  }

  /** Hands in an answer that needs a class which is always broken. */
  public static void alwaysBroken() {
    level = 1;
    T0.open().dot((a, b) -> Spoilt.VALUE.length);
  }

  private static final class Spoilt {
    static final double[] VALUE = new double[5 / (1 - level)];
  }

  /** Hands in an answer that never returns. */
  public static void endless() {
    T0.open()
        .dot(
            (a, b) -> {
              while (a.length > 0) {
                b[0]++;
              }
              return 0;
            });
  }

  /** Ends the virtual machine at once. */
  public static void exit() {
    System.exit(0);
  }

  /** Hands in an answer that halts the virtual machine. */
  public static void halt() {
    T0.open()
        .dot(
            (a, b) -> {
              Runtime.getRuntime().halt(7);
              return 0;
            });
  }

  /** Hands in an answer that takes all memory. */
  public static void heapBomb() {
    T0.open()
        .dot(
            (a, b) -> {
              List<long[]> all = new ArrayList<>();
              while (a.length > 0) {
                all.add(new long[1 << 16]);
              }
              return all.size();
            });
  }

  /** Hands in an answer that defines one class of the kit again and again. */
  public static void metaspaceBomb() {
    T0.open()
        .dot(
            (a, b) -> {
              List<Class<?>> all = new ArrayList<>();
              try (InputStream in = T0.class.getResourceAsStream("T0.class")) {
                byte[] bytes = Objects.requireNonNull(in).readAllBytes();
                while (all.size() < 100_000) {
                  all.add(definedOnceMore(bytes));
                }
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
              return all.size();
            });
  }

  /** Hands in an answer that takes and fills 640 MiB which are not in the heap. */
  public static void nativeBomb() {
    T0.open()
        .dot(
            (a, b) -> {
              try {
                for (int i = 0; i < 40; i++) {
                  takeOutsideTheHeap(16L << 20);
                }
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
              }
              return 40;
            });
  }

  /** Hands in an answer that calls itself for ever. */
  public static void overflow() {
    T0.open().dot((a, b) -> deeper(a, 0));
  }

  /** Hands in an answer that calls itself for ever, and the judge's function each time. */
  public static void overflowAsking() {
    T0.open()
        .slope(
            (f, theta, h) -> {
              int levels = levels(f, theta);
              return askDeeper(f, theta, Math.max(levels, levels(f, theta)) - 300);
            });
  }

  /** Hands in an answer that writes where it may not. */
  public static void crash() {
    T0.open()
        .dot(
            (a, b) -> {
              try {
                Object unsafe = unsafe();
                unsafe
                    .getClass()
                    .getMethod("putLong", long.class, long.class)
                    .invoke(unsafe, 0L, 42L);
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
              }
              return 0;
            });
  }

  /** Hands in an answer that prints 40 MB, then answers. */
  public static void flood() {
    T0.open()
        .dot(
            (a, b) -> {
              String line = "x".repeat(1 << 16);
              for (int i = 0; i < 300; i++) {
                System.out.println(line);
                System.err.println(line);
              }
              return dot(a, b);
            });
  }

  /** Hands in an answer that opens a socket to the port that a[0] names. */
  public static void socket() {
    T0.open()
        .dot(
            (a, b) -> {
              try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), (int) a[0])) {
                return socket.getLocalPort();
              } catch (IOException e) {
                throw new IllegalStateException("no network", e);
              }
            });
  }

  /** Hands in an answer that starts threads until it can't. */
  public static void threadBomb() {
    T0.open()
        .dot(
            (a, b) -> {
              for (int i = 0; i < 5_000; i++) {
                Thread thread = new Thread(Answers::sleep, "bomb");
                thread.setDaemon(true);
                thread.start();
              }
              return 0;
            });
  }

  /** Hands in an answer that writes bytes of its own where the agent writes. */
  public static void forge() {
    T0.open()
        .dot(
            (a, b) -> {
              try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                out.write(new byte[] {0, 0, 0, 9, 66, 8, 1, 2, 3, 4, 5, 6, 7});
                out.flush();
              } catch (IOException e) {
                return -1;
              }
              return dot(a, b);
            });
  }

  private static Class<?> definedOnceMore(byte[] bytes) {
    return new Fresh().define(bytes);
  }

  private static void takeOutsideTheHeap(long bytes) throws ReflectiveOperationException {
    Object unsafe = unsafe();
    Class<?> type = unsafe.getClass();
    Object address = type.getMethod("allocateMemory", long.class).invoke(unsafe, bytes);
    type.getMethod("setMemory", long.class, long.class, byte.class)
        .invoke(unsafe, address, bytes, (byte) 1);
  }

  private static Object unsafe() throws ReflectiveOperationException {
    Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
    field.setAccessible(true);
    return field.get(null);
  }

  /** Asking at each of many thousand levels would take too long. */
  private static double[] askDeeper(ToDoubleFunction<double[]> f, double[] theta, int silent) {
    level++;
    double value = silent > 0 ? theta[0] : f.applyAsDouble(theta);
    return value > Double.MAX_VALUE ? theta : askDeeper(f, theta, silent - 1);
  }

  private static int levels(ToDoubleFunction<double[]> f, double[] theta) {
    level = 0;
    try {
      askDeeper(f, theta, Integer.MAX_VALUE);
    } catch (StackOverflowError e) {
      return level;
    }
    return 0;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double deeper(double[] a, int depth) {
    return depth < 0 ? a[0] : a[0] + deeper(a, depth + 1);
  }

  private static void sleep() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Defines a class whatever others have defined. */
  private static final class Fresh extends ClassLoader {
    Fresh() {
      super(null);
    }

    Class<?> define(byte[] bytes) {
      return defineClass(null, bytes, 0, bytes.length);
    }
  }
}
