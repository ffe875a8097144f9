package chainrule.grader.isolation;

import chainrule.exercises.ContractProxy;
import chainrule.exercises.checks.Checks;
import chainrule.exercises.permitted.PermittedTypes;
import chainrule.grader.files.FilePermissions;
import chainrule.grader.sandbox.SandboxAgent;
import chainrule.grader.wire.TypeCatalog;
import chainrule.math.Matrix;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs what is inside a sandbox: the agent, the contract, what the homework permits of its own
 * types and of the library; nothing that checks.
 *
 * <p>The classes come from wherever this process has them, jars or folders of class files.
 */
public final class SandboxClassPathBuilder {
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

  /** How class files name classes of the kit: in instructions, descriptors and signatures alike. */
  private static final Pattern NAMED = Pattern.compile("chainrule/[\\w/$]+");

  private final Class<?> contract;
  private final Map<String, byte[]> classes = new TreeMap<>();
  private final Map<String, byte[]> rest = new TreeMap<>();

  private SandboxClassPathBuilder(Class<?> contract) {
    this.contract = contract;
  }

  /**
   * Packs a kit.
   *
   * @param contract the homework's contract
   * @param folder an empty folder that others may read; the kit gets one inside of it
   */
  public static SandboxClassPath build(Class<?> contract, Path folder) throws IOException {
    SandboxClassPathBuilder builder = new SandboxClassPathBuilder(contract);
    builder.addPackage(TypeCatalog.class);
    builder.addPackage(SandboxAgent.class);
    builder.addPackage(ContractProxy.class);
    builder.classes.put(
        ContractProxy.receiverClass(contract).replace('.', '/') + CLASS,
        ReceiverClass.of(contract));
    builder.addLibrary();
    SandboxClassPath kit = new SandboxClassPath(folder.resolve("inside"));
    Files.createDirectories(kit.folder());
    write(builder.classes, kit.jar(0));
    write(builder.rest, kit.library());
    int next = 1;
    for (String needed : NEEDED) {
      Files.copy(source(named(needed)), kit.jar(next++), StandardCopyOption.REPLACE_EXISTING);
    }
    writeFilter(true, kit.filter());
    writeFilter(false, kit.filterWithoutSockets());
    FilePermissions.letAllRead(kit.folder());
    letAllReadIn(kit.folder());
    return kit;
  }

  private static void writeFilter(boolean sockets, Path file) throws IOException {
    Optional<byte[]> filter = SystemCallFilter.program(System.getProperty("os.arch"), sockets);
    if (filter.isPresent()) {
      Files.write(file, filter.get());
    }
  }

  /** Inside, another user reads them, whatever the umask was. */
  private static void letAllReadIn(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        FilePermissions.letAllRead(file);
      }
    }
  }

  /** Adds the classes of one package, not those of packages below it. */
  private void addPackage(Class<?> member) throws IOException {
    add(member, directory(member), 1, classes);
  }

  private static String directory(Class<?> member) {
    return member.getPackageName().replace('.', '/');
  }

  /**
   * Of the library and of the contract's package only what the homework permits goes in, and what
   * that needs to work.
   */
  private void addLibrary() throws IOException {
    Deque<byte[]> needy = new ArrayDeque<>(classes.values());
    add(Matrix.class, "chainrule", Integer.MAX_VALUE, rest);
    Set<String> types = PermittedTypes.of(contract).types();
    for (String directory : ownDirectories(types)) {
      add(contract, directory, 1, rest);
    }
    for (String type : types) {
      permit(type.replace('.', '/') + CLASS, needy);
    }
    while (!needy.isEmpty()) {
      String names = new String(needy.pop(), StandardCharsets.ISO_8859_1);
      NAMED.matcher(names).results().forEach(named -> permit(named.group() + CLASS, needy));
    }
  }

  /**
   * Returns where the homework has types of its own: the contract's package and, below it, those
   * permitted.
   */
  private Set<String> ownDirectories(Set<String> types) {
    String own = contract.getPackageName();
    Set<String> directories = new TreeSet<>();
    directories.add(directory(contract));
    for (String type : types) {
      if (type.startsWith(own + ".")) {
        directories.add(directory(named(type)));
      }
    }
    return directories;
  }

  private void permit(String entry, Deque<byte[]> needy) {
    byte[] bytes = rest.remove(entry);
    if (bytes != null) {
      classes.put(entry, bytes);
      needy.push(bytes);
    }
  }

  private void add(Class<?> member, String directory, int depth, Map<String, byte[]> to)
      throws IOException {
    Path source = source(member);
    if (Files.isDirectory(source)) {
      addFrom(source, source.resolve(directory), depth, to);
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(source)) {
      Path root = jar.getPath("/");
      addFrom(root, root.resolve(directory), depth, to);
    }
  }

  private void addFrom(Path root, Path directory, int depth, Map<String, byte[]> to)
      throws IOException {
    List<Path> files = new ArrayList<>();
    try (var walk = Files.walk(directory, depth)) {
      walk.filter(file -> file.toString().endsWith(CLASS)).forEach(files::add);
    }
    for (Path file : files) {
      String entry = root.relativize(file).toString().replace('\\', '/');
      if (belongs(entry)) {
        to.put(entry, Files.readAllBytes(file));
      }
    }
  }

  /** Of the contract's package only what is public is there to be used: its checks are not. */
  private boolean belongs(String entry) {
    String name = entry.substring(0, entry.length() - CLASS.length()).replace('/', '.');
    if (!name.startsWith(contract.getPackageName() + ".") || name.endsWith("-info")) {
      return true;
    }
    Class<?> outer = named(NESTED.matcher(name).replaceFirst(""));
    return Modifier.isPublic(outer.getModifiers()) && !outer.isAnnotationPresent(Checks.class);
  }

  private static void write(Map<String, byte[]> classes, Path jar) throws IOException {
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
      return Class.forName(name, false, SandboxClassPathBuilder.class.getClassLoader());
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
