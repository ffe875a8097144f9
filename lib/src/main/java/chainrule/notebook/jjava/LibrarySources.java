package chainrule.notebook.jjava;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import jdk.jshell.SourceCodeAnalysis;

/**
 * Lets JShell read the Javadoc of the library, whose sources are in its jar.
 *
 * <p>JShell looks for sources in the JDK alone and keeps where it found some in a private list.
 * Where it does not let us add to the list, names have a signature and no more.
 */
final class LibrarySources {

  private static final String FOLDER = "META-INF/sources";

  private LibrarySources() {}

  /** Adds the sources to those that JShell finds. */
  static void show(SourceCodeAnalysis analysis) {
    try {
      Method search = analysis.getClass().getDeclaredMethod("findSources");
      search.setAccessible(true);
      List<Path> sources = new ArrayList<>();
      for (Object found : (List<?>) search.invoke(analysis)) {
        sources.add((Path) found);
      }
      sources.add(folder());
      Field list = analysis.getClass().getDeclaredField("availableSources");
      list.setAccessible(true);
      list.set(analysis, sources);
    } catch (ReflectiveOperationException | IOException | URISyntaxException | RuntimeException e) {
      Logger.getLogger(LibrarySources.class.getName())
          .log(Level.FINE, "no Javadoc of the library", e);
    }
  }

  /** Returns the folder in the library's jar, which stays open for JShell. */
  @SuppressWarnings("resource")
  private static Path folder() throws IOException, URISyntaxException {
    Path library =
        Path.of(LibrarySources.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path root =
        Files.isDirectory(library) ? library : FileSystems.newFileSystem(library).getPath("/");
    return root.resolve(FOLDER);
  }
}
