package chainrule.grader.sandbox;

import chainrule.exercises.ContractProxy;
import chainrule.exercises.ExceptionName;
import chainrule.exercises.ExceptionText;
import chainrule.grader.wire.Channel;
import chainrule.grader.wire.Message;
import chainrule.grader.wire.TooLargeException;
import chainrule.grader.wire.TypeCatalog;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The main loop of a sandbox: one request, one answer, until the judge hangs up. */
public final class SandboxAgent implements Runnable {
  private static final long STACK_BYTES = 16L << 20;
  private static final int BROKEN = 4;

  /** What the names of all classes of a notebook begin with. */
  private static final String NOTEBOOK = "REPL.";

  private final NotebookClasses classes = new NotebookClasses();
  private final ReceivedAnswers answers;
  private final JudgeFunctions functions;
  private final Channel channel;

  SandboxAgent(TypeCatalog catalog, InputStream in, OutputStream out) {
    this.answers = new ReceivedAnswers(catalog);
    this.functions = new JudgeFunctions();
    this.channel = new Channel(in, out, catalog, functions);
    functions.attach(channel);
    StandInCalls.askThrough(functions);
  }

  /**
   * Serves the judge on the standard streams, which no one else gets to see.
   *
   * @param arguments those of the catalog
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    takeStandardStreams();
    TypeCatalog catalog = TypeCatalog.ofArguments(arguments);
    SandboxAgent agent = new SandboxAgent(catalog, in, out);
    Thread thread = new Thread(null, agent, "notebook", STACK_BYTES);
    thread.setContextClassLoader(agent.classes);
    thread.start();
  }

  /** Leaves nothing to read and nowhere to write for the notebook. */
  static void takeStandardStreams() {
    System.setIn(InputStream.nullInputStream());
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
  }

  /** Answers the judge until it hangs up, and ends the process. */
  @Override
  public void run() {
    serve();
    Runtime.getRuntime().halt(0);
  }

  /** Answers the judge until it hangs up. */
  void serve() {
    ContractProxy.receiveAt(answers);
    try {
      channel.send(new Message.Done(answers.handedIn()));
      while (true) {
        Message request = channel.receive();
        functions.beginCall();
        Message reply = handle(request);
        functions.endCall();
        reply(reply);
      }
    } catch (EOFException e) {
      functions.endCall(); // the judge needs no more answers
    } catch (Throwable e) {
      e.printStackTrace(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
      Runtime.getRuntime().halt(BROKEN);
    }
  }

  private void reply(Message reply) throws IOException {
    try {
      functions.send(reply);
    } catch (TooLargeException e) {
      functions.send(new Message.TooLarge(String.valueOf(e.getMessage())));
    }
  }

  private Message handle(Message request) {
    try {
      if (request instanceof Message.Call call) {
        return answers.call(call);
      }
      if (request instanceof Message.Load load) {
        classes.add(load.classes());
      } else if (request instanceof Message.Run run) {
        classes.run(run.className(), run.method());
      }
      return new Message.Done(answers.handedIn());
    } catch (InvocationTargetException e) {
      return threw(e.getCause() == null ? e : e.getCause());
    } catch (Throwable e) {
      return threw(e);
    }
  }

  /** Getting the message of an exception runs code of whoever wrote the exception. */
  private Message threw(Throwable thrown) {
    String message;
    try {
      message = ExceptionText.of(thrown);
    } catch (Throwable hostile) {
      message = "";
    }
    return new Message.Threw(ExceptionName.of(thrown), message, frame(thrown), answers.handedIn());
  }

  /** So does getting its stack trace. */
  private static Message.Frame frame(Throwable thrown) {
    try {
      return Arrays.stream(thrown.getStackTrace())
          .filter(frame -> frame.getClassName().startsWith(NOTEBOOK))
          .findFirst()
          .map(frame -> new Message.Frame(frame.getClassName(), frame.getLineNumber()))
          .orElse(Message.Frame.NONE);
    } catch (Throwable hostile) {
      return Message.Frame.NONE;
    }
  }
}
