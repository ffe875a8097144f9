package chainrule.grader.wire;

import java.util.ArrayList;
import java.util.List;

/** Turns bytes that may be anything into messages, or says what is wrong with them. */
final class MessageReader {
  private MessageReader() {}

  static Message read(ValueReader in) throws WireException {
    int kind = in.readByte();
    Message message =
        switch (kind) {
          case MessageWriter.LOAD -> load(in);
          case MessageWriter.RUN -> new Message.Run(in.readText(), in.readText());
          case MessageWriter.CALL -> new Message.Call(in.readInt(), in.readValues());
          case MessageWriter.ANSWER -> new Message.Answer(in.readValue());
          case MessageWriter.REFUSAL -> new Message.Refusal(in.readText());
          case MessageWriter.GIVEN -> new Message.Given(in.readInt());
          case MessageWriter.DONE -> new Message.Done(numbers(in));
          case MessageWriter.RETURNED ->
              new Message.Returned(in.readValue(), in.readValues(), in.readByte() != 0);
          case MessageWriter.THREW ->
              new Message.Threw(in.readText(), in.readText(), frame(in), numbers(in));
          case MessageWriter.TOO_LARGE -> new Message.TooLarge(in.readText());
          case MessageWriter.CALLBACK -> new Message.Callback(in.readInt(), in.readValues());
          case MessageWriter.STAND_IN -> new Message.StandIn(in.readInt(), in.readValues());
          default -> throw new WireException("message of kind " + kind);
        };
    in.end();
    return message;
  }

  private static Message load(ValueReader in) throws WireException {
    int count = in.readLength(2 * Integer.BYTES, MessageLimits.CLASSES);
    List<Message.ClassFile> classes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      classes.add(new Message.ClassFile(in.readText(), in.readBytes()));
    }
    return new Message.Load(classes);
  }

  private static Message.Frame frame(ValueReader in) throws WireException {
    return new Message.Frame(in.readText(), in.readInt());
  }

  private static List<Integer> numbers(ValueReader in) throws WireException {
    int most = in.questions();
    int count = in.readLength(Integer.BYTES, most);
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = in.readInt();
      if (number < 0 || number >= most) {
        throw new WireException("question " + number + "; expected 0 to " + (most - 1));
      }
      numbers.add(number);
    }
    return numbers;
  }
}
