package chainrule.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
class DisplayTests {

  private final List<String> messages = new ArrayList<>();

  @AfterEach
  void disconnect() {
    Display.connect(null);
  }

  @Test
  void withoutAKernelTheTextIsPrinted() {
    assertThat(printed(() -> Display.show(view()))).isEqualToIgnoringNewLines("plain");
    assertThat(Display.inNotebook()).isFalse();
  }

  @Test
  void firstUpdateShowsAndTheNextRedraws() {
    Display.connect(new Recorder());
    String id = Display.newId();
    Display.update(id, "a");
    Display.update(id, "b");
    Display.update(id, "c");
    assertThat(messages).containsExactly("show a", "update b", "update c");
  }

  @Test
  void eachShowHasANameOfItsOwn() {
    List<String> ids = new ArrayList<>();
    Display.connect(
        new Recorder() {
          @Override
          public void show(String id, Object value) {
            ids.add(id);
          }
        });
    Display.show("a");
    Display.show("a");
    assertThat(ids).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void kernelThatThrowsDoesNotStopTheCell() {
    Display.connect(
        new Recorder() {
          @Override
          public void show(String id, Object value) {
            throw new IllegalStateException("the front end is gone");
          }
        });
    assertThat(printed(() -> Display.show("result"))).isEqualToIgnoringNewLines("result");
  }

  @Test
  void kernelWhoseClassesAreMissingDoesNotStopTheCell() {
    Display.connect(
        new Recorder() {
          @Override
          public void update(String id, Object value) {
            throw new NoClassDefFoundError("kernel/DisplayData");
          }
        });
    String id = Display.newId();
    Display.update(id, "a");
    assertThat(printed(() -> Display.update(id, "b"))).isEqualToIgnoringNewLines("b");
  }

  private static HtmlView view() {
    return new HtmlView() {
      @Override
      public String html() {
        return "<b>rich</b>";
      }

      @Override
      public String toString() {
        return "plain";
      }
    };
  }

  private static String printed(Runnable action) {
    PrintStream before = System.out;
    var bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      action.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private class Recorder implements DisplayPort {
    @Override
    public void show(String id, Object value) {
      messages.add("show " + value);
    }

    @Override
    public void update(String id, Object value) {
      messages.add("update " + value);
    }
  }
}
