package chainrule.exercises.invoke;

import chainrule.exercises.ExceptionName;
import chainrule.exercises.ExceptionText;
import chainrule.exercises.PreviousResult;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.finding.Obstacle;
import chainrule.notebook.cell.ExceptionOrigin;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jdk.jshell.spi.SPIResolutionException;
import org.jspecify.annotations.Nullable;

/** Calls an answer in this process, on arrays of its own. */
public final class InProcessInvoker implements AnswerInvoker {
  private static final long MILLIS_TO_HEED = 200;
  private static final long MILLIS_TO_END = 5000;

  private final Method method;
  private final Object answer;
  private final String name;
  private final boolean watched;
  private final PreviousResult last = new PreviousResult();

  private InProcessInvoker(QuestionSpec question, Object answer, boolean watched) {
    this.method = question.answerMethod();
    this.answer = answer;
    this.name = question.name();
    this.watched = watched;
    this.method.setAccessible(true);
  }

  /** Returns an invoker to a student's answer: one that does not return in time is ended. */
  public static AnswerInvoker watched(QuestionSpec question, Object answer) {
    return new InProcessInvoker(question, answer, true);
  }

  /** Returns an invoker to an answer of ours, called on the caller's thread without a limit. */
  public static AnswerInvoker trusted(QuestionSpec question, Object answer) {
    return new InProcessInvoker(question, answer, false);
  }

  @Override
  public CallOutcome call(@Nullable Object[] arguments, double seconds) {
    @Nullable Object[] copies = ArrayGraph.copyAll(arguments);
    if (!watched) {
      return invoke(copies);
    }
    FutureTask<CallOutcome> task = new FutureTask<>(() -> invoke(copies));
    Thread thread = new Thread(null, task, name, 64L << 20);
    thread.setDaemon(true);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    thread.start();
    try {
      return task.get((long) (seconds * 1000), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return new CallOutcome.OutOfTime(seconds, !end(thread));
    } catch (ExecutionException e) {
      return new CallOutcome.Unavailable(new Obstacle.CallFault(String.valueOf(e.getCause())));
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      return new CallOutcome.Unavailable(new Obstacle.NotCalled(Obstacle.Hindrance.INTERRUPTED));
    }
  }

  /**
   * Ends a thread that does not return; returns whether it has ended.
   *
   * <p>Java can stop a thread that pays no heed to its interruption up to version 19.
   */
  private static boolean end(Thread thread) {
    thread.interrupt();
    try {
      thread.join(MILLIS_TO_HEED);
      if (thread.isAlive()) {
        Thread.class.getMethod("stop").invoke(thread);
        thread.join(MILLIS_TO_END);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ReflectiveOperationException e) {
      return false;
    }
    return !thread.isAlive();
  }

  private CallOutcome invoke(@Nullable Object[] arguments) {
    try {
      Object value = method.invoke(answer, arguments);
      return new CallOutcome.Returned(value, arguments, last.isChangedBefore(value));
    } catch (InvocationTargetException e) {
      return thrown(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot call " + method, e);
    }
  }

  private CallOutcome thrown(@Nullable Throwable thrown) {
    if (thrown instanceof EndlessLoopException) {
      return new CallOutcome.OutOfTime(0);
    }
    if (thrown == null) {
      return new CallOutcome.Threw("Throwable", "");
    }
    if (thrown instanceof SPIResolutionException) {
      return new CallOutcome.Unavailable(
          new Obstacle.NameUnknown(ExceptionOrigin.lacking(thrown).orElse("")));
    }
    return CallOutcome.ofException(
        ExceptionName.of(thrown), ExceptionText.of(thrown), ExceptionOrigin.of(thrown).orElse(""));
  }
}
