package chainrule.grader.jail;

import chainrule.grader.sandbox.Rehearsal;
import chainrule.grader.wire.Catalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Chooses the safest jail that works on this machine and passes its self-test. */
public final class Ladder {
  private Ladder() {}

  /**
   * Packs a kit and finds a jail for it, with a class-data-sharing archive where the JVM makes one.
   *
   * @param contract the homework's contract
   * @param folder an empty folder
   * @param allowUnsandboxed whether a plain process will do when nothing else works
   * @throws JailException if no jail works, with what was tried
   */
  public static Jail climb(Class<?> contract, Path folder, boolean allowUnsandboxed)
      throws IOException {
    Permissions.letAllRead(folder);
    Kit kit = KitBuilder.build(contract, folder);
    List<String> tried = new ArrayList<>();
    for (Rung rung : Rung.values()) {
      if (rung == Rung.NONE && !allowUnsandboxed) {
        break;
      }
      try {
        Jail jail = new Jail(kit, rung);
        List<String> escapes = rung == Rung.NONE ? List.of() : SelfTest.run(jail);
        if (escapes.isEmpty()) {
          jail.archive(Rehearsal.class.getName(), Catalog.of(contract).arguments());
          return jail;
        }
        tried.add(rung.label() + " lets student code through: it " + String.join("; ", escapes));
      } catch (JailException e) {
        tried.add(e.getMessage());
      }
    }
    throw new JailException(
        "no sandbox on this machine ("
            + String.join("; ", tried)
            + "); install bubblewrap, or say --allow-unsandboxed if you trust every submission");
  }
}
