package chainrule.grader.jail;

import chainrule.exercises.Contract;
import chainrule.exercises.examine.Checks;
import chainrule.grader.sandbox.Agent;
import chainrule.grader.wire.Catalog;
import chainrule.math.Matrix;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs what is inside a sandbox: the agent, the contract, the library; nothing that checks.
 *
 * <p>The classes come from wherever this process has them, jars or folders of class files.
 */
public final class KitBuilder {
  private static final String CLASS = ".class";
  private static final Pattern NESTED = Pattern.compile("\\$.*");

  /** Jars that classes of the library need in order to work, named by a class of theirs. */
  private static final List<String> NEEDED =
      List.of(
          "org.jspecify.annotations.NullMarked",
          "dev.ludovic.netlib.blas.BLAS",
          "org.knowm.xchart.XYChart",
          "de.erichseifert.vectorgraphics2d.VectorGraphics2D",
          "me.tongfei.progressbar.ProgressBar");

  private final Class<?> contract;
  private final Map<String, byte[]> classes = new TreeMap<>();

  private KitBuilder(Class<?> contract) {
    this.contract = contract;
  }

  /**
   * Packs a kit.
   *
   * @param contract the homework's contract
   * @param folder an empty folder that others may read
   */
  public static Kit build(Class<?> contract, Path folder) throws IOException {
    KitBuilder builder = new KitBuilder(contract);
    builder.addPackage(Catalog.class);
    builder.addPackage(Agent.class);
    builder.addPackage(Contract.class);
    builder.addPackage(contract);
    builder.addLibrary();
    Kit kit = new Kit(folder);
    builder.write(kit.jar(0));
    int next = 1;
    for (String needed : NEEDED) {
      Files.copy(source(named(needed)), kit.jar(next++), StandardCopyOption.REPLACE_EXISTING);
    }
    Optional<byte[]> filter = SystemCallFilter.program(System.getProperty("os.arch"));
    if (filter.isPresent()) {
      Files.write(kit.filter(), filter.get());
    }
    return kit;
  }

  /** Adds the classes of one package, not those of packages below it. */
  private void addPackage(Class<?> member) throws IOException {
    String directory = member.getPackageName().replace('.', '/');
    add(member, directory, 1);
  }

  private void addLibrary() throws IOException {
    add(Matrix.class, "chainrule", Integer.MAX_VALUE);
  }

  private void add(Class<?> member, String directory, int depth) throws IOException {
    Path source = source(member);
    if (Files.isDirectory(source)) {
      addFrom(source, source.resolve(directory), depth);
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(source)) {
      Path root = jar.getPath("/");
      addFrom(root, root.resolve(directory), depth);
    }
  }

  private void addFrom(Path root, Path directory, int depth) throws IOException {
    List<Path> files = new ArrayList<>();
    try (var walk = Files.walk(directory, depth)) {
      walk.filter(file -> file.toString().endsWith(CLASS)).forEach(files::add);
    }
    for (Path file : files) {
      String entry = root.relativize(file).toString().replace('\\', '/');
      if (belongs(entry)) {
        classes.put(entry, Files.readAllBytes(file));
      }
    }
  }

  /** Of the contract's package only what is public goes in: its checks are not. */
  private boolean belongs(String entry) {
    String name = entry.substring(0, entry.length() - CLASS.length()).replace('/', '.');
    if (!name.startsWith(contract.getPackageName() + ".") || name.endsWith("-info")) {
      return true;
    }
    Class<?> outer = named(NESTED.matcher(name).replaceFirst(""));
    return Modifier.isPublic(outer.getModifiers()) && !outer.isAnnotationPresent(Checks.class);
  }

  private void write(Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setMethod(ZipOutputStream.DEFLATED);
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTime(0);
        zip.putNextEntry(header);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, KitBuilder.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("a class of the kit is missing: " + name, e);
    }
  }

  private static Path source(Class<?> member) {
    CodeSource source = member.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("unusable location of " + member, e);
    }
  }
}
