package chainrule.notebook;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Shows values in a notebook, from anywhere in a cell, and redraws them in place.
 *
 * <p>Outside a kernel the value's text is printed. Nothing here throws because a kernel does.
 */
public final class Display {

  private static final DisplayPort TERMINAL = new Terminal();
  private static final Set<String> SHOWN = ConcurrentHashMap.newKeySet();
  private static volatile @Nullable DisplayPort kernel;

  private Display() {}

  /**
   * Shows a value in the running cell.
   *
   * <p>It returns nothing, so that it can be a cell's last line without showing anything more.
   *
   * @param value what to show: a figure, a chart, a table, or anything else as its text
   */
  public static void show(Object value) {
    String id = newId();
    send(port -> port.show(id, value));
  }

  /**
   * Shows a value under a name, or redraws what was shown under that name before.
   *
   * @param id the name, the same for every redrawing; see {@link #newId}
   * @param value what to show there now
   */
  public static void update(String id, Object value) {
    if (SHOWN.add(id)) {
      send(port -> port.show(id, value));
    } else {
      send(port -> port.update(id, value));
    }
  }

  /** {@return a name for {@link #update} that nothing else has} */
  public static String newId() {
    return UUID.randomUUID().toString();
  }

  /** {@return whether a kernel shows the values; without one their text is printed} */
  public static boolean inNotebook() {
    return kernel != null;
  }

  /**
   * Makes a kernel show the values from now on; called by the kernel's adapter.
   *
   * @param port the kernel, or null to print text again
   */
  public static void connect(@Nullable DisplayPort port) {
    kernel = port;
  }

  private static void send(Consumer<DisplayPort> message) {
    DisplayPort port = kernel;
    if (port != null) {
      try {
        message.accept(port);
        return;
      } catch (RuntimeException | LinkageError e) {
        // A kernel that cannot show a value must not cost the cell its result: print it instead.
      }
    }
    message.accept(TERMINAL);
  }

  /** Prints a value's text, and what replaces it on a line of its own. */
  private static final class Terminal implements DisplayPort {
    @Override
    public void show(String id, Object value) {
      System.out.println(Renderers.bundle(value));
    }

    @Override
    public void update(String id, Object value) {
      show(id, value);
    }
  }
}
