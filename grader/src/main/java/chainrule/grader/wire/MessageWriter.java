package chainrule.grader.wire;

import java.io.IOException;
import java.util.List;

/** Turns messages into bytes. */
final class MessageWriter {
  static final int LOAD = 1;
  static final int RUN = 2;
  static final int CALL = 3;
  static final int ANSWER = 4;
  static final int REFUSAL = 5;
  static final int GIVEN = 6;
  static final int DONE = 65;
  static final int RETURNED = 66;
  static final int THREW = 67;
  static final int TOO_LARGE = 68;
  static final int CALLBACK = 69;
  static final int STAND_IN = 70;

  private MessageWriter() {}

  static byte[] toBytes(Message message, TypeCatalog catalog, FunctionExchange functions)
      throws IOException {
    ByteSink bytes = new ByteSink();
    write(message, new ValueWriter(bytes, catalog, functions, new SharedObjectTable()));
    return bytes.toArray();
  }

  static void write(Message message, ValueWriter out) throws IOException {
    if (message instanceof Message.ToSandbox toSandbox) {
      write(out, toSandbox);
    } else {
      write(out, (Message.ToJudge) message);
    }
  }

  private static void write(ValueWriter out, Message.ToSandbox message) throws IOException {
    if (message instanceof Message.Load load) {
      out.writeByte(LOAD).writeInt(load.classes().size());
      for (Message.ClassFile file : load.classes()) {
        out.writeText(file.name()).writeBytes(file.bytes());
      }
    } else if (message instanceof Message.Run run) {
      out.writeByte(RUN).writeText(run.className()).writeText(run.method());
    } else if (message instanceof Message.Call call) {
      out.writeByte(CALL).writeInt(call.question()).writeValues(call.arguments());
    } else if (message instanceof Message.Answer answer) {
      out.writeByte(ANSWER).writeValue(answer.value());
    } else if (message instanceof Message.Given given) {
      out.writeByte(GIVEN).writeInt(given.argument());
    } else {
      out.writeByte(REFUSAL).writeText(((Message.Refusal) message).reason());
    }
  }

  private static void write(ValueWriter out, Message.ToJudge message) throws IOException {
    if (message instanceof Message.Done done) {
      out.writeByte(DONE);
      writeNumbers(out, done.handedIn());
    } else if (message instanceof Message.Returned returned) {
      out.writeByte(RETURNED)
          .writeValue(returned.value())
          .writeValues(returned.arguments())
          .writeByte(returned.overwrote() ? 1 : 0);
    } else if (message instanceof Message.Threw threw) {
      out.writeByte(THREW).writeText(threw.type()).writeText(threw.message());
      out.writeText(threw.frame().className()).writeInt(threw.frame().line());
      writeNumbers(out, threw.handedIn());
    } else if (message instanceof Message.TooLarge large) {
      out.writeByte(TOO_LARGE).writeText(large.reason());
    } else if (message instanceof Message.StandIn wanted) {
      out.writeByte(STAND_IN).writeInt(wanted.question()).writeValues(wanted.arguments());
    } else {
      Message.Callback callback = (Message.Callback) message;
      out.writeByte(CALLBACK).writeInt(callback.function()).writeValues(callback.arguments());
    }
  }

  private static void writeNumbers(ValueWriter out, List<Integer> numbers) throws IOException {
    out.writeInt(numbers.size());
    for (int number : numbers) {
      out.writeInt(number);
    }
  }
}
