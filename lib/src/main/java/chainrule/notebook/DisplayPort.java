package chainrule.notebook;

/**
 * What {@link Display} asks of a kernel: to show a value and to redraw it in place.
 *
 * <p>A kernel's adapter implements it and hands it to {@link Display#connect}. The value is passed
 * as it is, so that the kernel's own renderers, with ours among them, decide how it looks.
 */
public interface DisplayPort {

  /**
   * Shows a value in the running cell.
   *
   * @param id the name under which {@link #update} finds it again
   * @param value what to show
   */
  void show(String id, Object value);

  /**
   * Shows another value where one was shown before.
   *
   * @param id the name given to {@link #show}
   * @param value what to show there now
   */
  void update(String id, Object value);
}
