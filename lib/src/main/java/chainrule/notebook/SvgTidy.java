package chainrule.notebook;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes the SVG that VectorGraphics2D writes small, and safe to stand beside others in one page.
 *
 * <p>Coordinates keep a hundredth of a pixel, a curve of many lines becomes one, and the clipping
 * paths, which a page shares, get names that depend on the picture alone.
 */
final class SvgTidy {

  private static final Pattern LONG_FRACTION = Pattern.compile("(\\d\\.\\d\\d)\\d+");
  private static final Pattern ZEROS = Pattern.compile("\\.0+(?!\\d)|(?<=\\.\\d)0+(?!\\d)");
  private static final Pattern CLIP = Pattern.compile("(id=\"|url\\(#)(clip-?\\d+)");

  private SvgTidy() {}

  /**
   * Returns the same picture in fewer bytes, without a prologue.
   *
   * @param svg an SVG document as VectorGraphics2D writes it
   */
  static String tidy(String svg) {
    try {
      Document document = parse(svg.substring(svg.indexOf("<svg")));
      tidy(document.getDocumentElement());
      return renameClips(print(document));
    } catch (ParserConfigurationException | SAXException | IOException | TransformerException e) {
      throw new IllegalStateException("svg: cannot be read back", e);
    }
  }

  private static void tidy(Element parent) {
    Node next;
    for (Node node = parent.getFirstChild(); node != null; node = next) {
      next = node.getNextSibling();
      if (node instanceof Element element) {
        shorten(element);
        tidy(element);
        joinToPrevious(element);
      } else if (node.getTextContent().isBlank()) {
        parent.removeChild(node);
      }
    }
  }

  private static void shorten(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      String exact = attribute.getNodeValue();
      String rounded = LONG_FRACTION.matcher(exact).replaceAll("$1");
      attribute.setNodeValue(ZEROS.matcher(rounded).replaceAll(""));
    }
  }

  /** Adds a line that starts where the curve before it ends, in the same style, to that curve. */
  private static void joinToPrevious(Element line) {
    if (!line.getTagName().equals("line")
        || !(line.getPreviousSibling() instanceof Element before)
        || !before.getAttribute("style").equals(line.getAttribute("style"))) {
      return;
    }
    String start = line.getAttribute("x1") + "," + line.getAttribute("y1");
    String end = line.getAttribute("x2") + "," + line.getAttribute("y2");
    if (before.getTagName().equals("polyline")
        && before.getAttribute("points").endsWith(" " + start)) {
      before.setAttribute("points", before.getAttribute("points") + " " + end);
      line.getParentNode().removeChild(line);
    } else if (before.getTagName().equals("line")
        && start.equals(before.getAttribute("x2") + "," + before.getAttribute("y2"))) {
      Element curve = line.getOwnerDocument().createElement("polyline");
      curve.setAttribute("style", line.getAttribute("style"));
      String first = before.getAttribute("x1") + "," + before.getAttribute("y1");
      curve.setAttribute("points", first + " " + start + " " + end);
      line.getParentNode().replaceChild(curve, before);
      line.getParentNode().removeChild(line);
    }
  }

  private static String renameClips(String svg) {
    Map<String, String> ordinals = new LinkedHashMap<>();
    String numbered =
        rename(svg, clip -> ordinals.computeIfAbsent(clip, c -> "" + ordinals.size()));
    var sum = new CRC32();
    sum.update(numbered.getBytes(StandardCharsets.UTF_8));
    String prefix = "clip" + Long.toHexString(sum.getValue()) + "-";
    return rename(svg, clip -> prefix + ordinals.get(clip));
  }

  private static String rename(String svg, UnaryOperator<String> name) {
    return CLIP.matcher(svg)
        .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + name.apply(m.group(2))));
  }

  private static Document parse(String svg)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static String print(Document document) throws TransformerException {
    Transformer printer = TransformerFactory.newDefaultInstance().newTransformer();
    printer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    var text = new StringWriter();
    printer.transform(new DOMSource(document), new StreamResult(text));
    return text.toString();
  }
}
