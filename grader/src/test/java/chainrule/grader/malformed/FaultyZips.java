package chainrule.grader.malformed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes zips that no program for zips would make. */
final class FaultyZips {
  private static final byte[] LOCAL = {'P', 'K', 3, 4};
  private static final byte[] CENTRAL = {'P', 'K', 1, 2};
  private static final int LOCAL_FLAGS = 6;
  private static final int LOCAL_METHOD = 8;
  private static final int LOCAL_LENGTH = 30;
  private static final int IN_CENTRAL = 2;
  private static final int CENTRAL_SIZE = 20;
  private static final int LINK = 0120777;

  private FaultyZips() {}

  /** Returns the bytes of a zip. */
  static byte[] make(String maker) throws IOException {
    byte[] right = FaultyFiles.right();
    byte[] cut = FaultyFiles.CUT.getBytes(StandardCharsets.UTF_8);
    return switch (maker) {
      case "zip-of-text" -> "PK, but no zip".getBytes(StandardCharsets.UTF_8);
      case "zip-cut-short" -> half(zip(entry("a.ipynb", right), entry("b.ipynb", right)));
      case "zip-empty" -> zip();
      case "zip-bytes" -> zip(entry("a.ipynb", right));
      case "zip-encrypted" -> withLockedEntry(maker, LOCAL_FLAGS, 1);
      case "zip-unknown-method" -> withLockedEntry(maker, LOCAL_METHOD, 99);
      case "zip-broken-data" -> withBrokenData(maker);
      case "zip-data-cut-short" -> withDataCutShort(maker);
      case "zip-bomb" -> zip(entry("bomb.ipynb", new byte[16 << 20]));
      case "zip-within-a-zip" -> zip(entry("inner.zip", zip(entry("a.ipynb", right))));
      case "zip-traversal" ->
          zip(
              entry("../../up.ipynb", right),
              entry("/etc/root.ipynb", right),
              entry("C:\\drive.ipynb", right));
      case "zip-link" -> zip(link("passwd.ipynb", "/etc/passwd"));
      case "zip-folder" ->
          zip(entry("class.ipynb/", new byte[0]), entry("class.ipynb/inside.ipynb", right));
      case "zip-same-entry-twice" -> zip(entry("double.ipynb", right), entry("double.ipynb", cut));
      case "zip-long-name" -> zip(entry("l".repeat(300) + ".ipynb", right));
      case "zip-control-characters" ->
          zip(entry("nul\0nul.ipynb", right), entry("escape\u001b[2J.ipynb", cut));
      default -> throw new IllegalArgumentException("no maker " + maker);
    };
  }

  private record Entry(ZipArchiveEntry header, byte[] content) {}

  private static Entry entry(String name, byte[] content) {
    return new Entry(new ZipArchiveEntry(name), content);
  }

  private static Entry link(String name, String target) {
    Entry link = entry(name, target.getBytes(StandardCharsets.UTF_8));
    link.header().setUnixMode(LINK);
    return link;
  }

  private static byte[] zip(Entry... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Entry entry : entries) {
        zip.putArchiveEntry(entry.header());
        zip.write(entry.content());
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] half(byte[] zip) {
    return Arrays.copyOf(zip, zip.length / 2);
  }

  private static byte[] lockedAndOpen(String maker) throws IOException {
    byte[] right = FaultyFiles.right();
    return zip(entry(maker + ".ipynb", right), entry(maker + "-beside.ipynb", right));
  }

  /** Changes a field of the first entry, in both places that have it. */
  private static byte[] withLockedEntry(String maker, int field, int bits) throws IOException {
    byte[] zip = lockedAndOpen(maker);
    zip[find(zip, LOCAL) + field] |= (byte) bits;
    zip[find(zip, CENTRAL) + field + IN_CENTRAL] |= (byte) bits;
    return zip;
  }

  private static byte[] withBrokenData(String maker) throws IOException {
    byte[] zip = lockedAndOpen(maker);
    int start = find(zip, LOCAL) + LOCAL_LENGTH + (maker + ".ipynb").length();
    Arrays.fill(zip, start, start + 16, (byte) 0xFF);
    return zip;
  }

  /** The directory says that the first entry is shorter than it is. */
  private static byte[] withDataCutShort(String maker) throws IOException {
    byte[] zip = lockedAndOpen(maker);
    int size = find(zip, CENTRAL) + CENTRAL_SIZE;
    Arrays.fill(zip, size, size + 4, (byte) 0);
    zip[size] = 40;
    return zip;
  }

  private static int find(byte[] zip, byte[] signature) {
    for (int i = 0; i < zip.length - signature.length; i++) {
      if (Arrays.equals(zip, i, i + signature.length, signature, 0, signature.length)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such part in the zip");
  }
}
