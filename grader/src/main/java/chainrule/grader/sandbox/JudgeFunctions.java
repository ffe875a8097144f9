package chainrule.grader.sandbox;

import chainrule.grader.wire.Channel;
import chainrule.grader.wire.FunctionExchange;
import chainrule.grader.wire.Message;
import chainrule.grader.wire.RepeatedMessages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The functions that came with the arguments of a call: objects that ask the judge, and stop doing
 * so when the call is over.
 */
final class JudgeFunctions implements FunctionExchange {
  private static final String NAME = "a function of the checks";

  private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
  private final Map<Integer, Object> functions = new HashMap<>();
  private final RepeatedMessages standIns = new RepeatedMessages();
  private final Object lock = new Object();
  private @Nullable Channel channel;
  private int call;
  private boolean asked;

  void attach(Channel ours) {
    StackHeadroom.require(); // where there is no room it could not be loaded
    this.channel = ours;
  }

  @Override
  public int numberOf(Object function) {
    synchronized (lock) {
      return numbers.getOrDefault(function, UNKNOWN);
    }
  }

  @Override
  public Object function(Class<?> type, int number) {
    synchronized (lock) {
      Object known = functions.get(number);
      if (type.isInstance(known)) {
        return known;
      }
      Object function =
          type == DoubleUnaryOperator.class ? new OfNumber(number, call) : proxy(type, number);
      functions.put(number, function);
      numbers.put(function, number);
      return function;
    }
  }

  private Object proxy(Class<?> type, int number) {
    int now = call;
    InvocationHandler handler =
        (proxy, method, arguments) -> invoke(proxy, method, arguments, number, now);
    return Proxy.newProxyInstance(
        type.getClassLoader() == null ? getClass().getClassLoader() : type.getClassLoader(),
        new Class<?>[] {type},
        handler);
  }

  /** What is a constant there is one here: the same object as wherever the notebook writes it. */
  @Override
  public String literal(String text) {
    return text.intern();
  }

  /** The most frequent type has a class of its own: writing one for a proxy takes 5 ms. */
  private final class OfNumber implements DoubleUnaryOperator {
    private final int number;
    private final int madeFor;

    OfNumber(int number, int madeFor) {
      this.number = number;
      this.madeFor = madeFor;
    }

    @Override
    public double applyAsDouble(double operand) {
      return (double) Objects.requireNonNull(ask(number, madeFor, new Object[] {operand}));
    }

    @Override
    public String toString() {
      return NAME;
    }
  }

  /** From now on the judge waits, and answers what it is asked in between. */
  void beginCall() {
    synchronized (lock) {
      asked = true;
    }
  }

  /** From now on the functions of the call that ends do nothing. */
  void endCall() {
    synchronized (lock) {
      call++;
      functions.clear();
      asked = false;
      standIns.clear();
    }
  }

  /** Replies to the judge; threads of the notebook cannot speak in between. */
  void send(Message reply) throws IOException {
    synchronized (lock) {
      Objects.requireNonNull(channel).send(reply);
      numbers.clear();
    }
  }

  private @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object[] arguments, int number, int madeFor)
      throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return ofObject(proxy, method, arguments);
    }
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    Object value = ask(number, madeFor, arguments == null ? new Object[0] : arguments);
    Class<?> wanted = method.getReturnType();
    return wanted == void.class ? null : value;
  }

  private @Nullable Object ask(int number, int madeFor, @Nullable Object[] arguments) {
    StackHeadroom.require();
    synchronized (lock) {
      if (madeFor != call) {
        throw new IllegalStateException("a function is only good for the call it came with");
      }
      return exchange(new Message.Callback(number, arguments), null);
    }
  }

  /** Returns what the judge's answer to a question gives. */
  @Nullable Object standIn(int question, @Nullable Object[] arguments) {
    StackHeadroom.require();
    synchronized (lock) {
      if (!asked) {
        throw new IllegalStateException("an answer can be called only while the judge waits");
      }
      return exchange(new Message.StandIn(question, arguments), standIns);
    }
  }

  private @Nullable Object exchange(Message.ToJudge request, @Nullable RepeatedMessages before) {
    synchronized (lock) {
      try {
        Message reply = Objects.requireNonNull(channel).ask(request, before);
        if (reply instanceof Message.Answer answer) {
          return answer.value();
        }
        if (reply instanceof Message.Given given && request instanceof Message.Callback callback) {
          return callback.arguments()[given.argument()];
        }
        throw new IllegalArgumentException(
            reply instanceof Message.Refusal refusal ? refusal.reason() : "no answer");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Object ofObject(Object proxy, Method method, @Nullable Object[] arguments) {
    return switch (method.getName()) {
      case "toString" -> NAME;
      case "hashCode" -> System.identityHashCode(proxy);
      default -> proxy == arguments[0];
    };
  }
}
