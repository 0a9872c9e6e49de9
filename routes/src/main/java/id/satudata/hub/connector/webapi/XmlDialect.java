package id.satudata.hub.connector.webapi;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasons;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFactoryConfigurationException;
import org.w3c.dom.Node;

/** Answers in XML; places are XPath 1.0 expressions over local names, without prefixes. */
final class XmlDialect implements Dialect {

    private static final int LONGEST_EXPRESSION = 300;
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern PREFIXED = Pattern.compile("[\\w.-]:(?!:)");

    private final Optional<Charset> encoding;
    private final XmlTrees trees = new XmlTrees();
    private final XPath paths;

    XmlDialect(Optional<Charset> encoding) {
        this.encoding = encoding;
        this.paths = paths();
    }

    private static XPath paths() {
        try {
            var factory = XPathFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newXPath();
        } catch (XPathFactoryConfigurationException e) {
            throw new IllegalStateException("Every Java runtime has secure XPath", e);
        }
    }

    @Override
    public String name() {
        return "XML";
    }

    @Override
    public String accept() {
        return "application/xml, text/xml;q=0.9, */*;q=0.1";
    }

    @Override
    public Selector selector(String text) throws BadSelector {
        if (text.isBlank() || text.length() > LONGEST_EXPRESSION) {
            throw new BadSelector("an XPath has 1 to " + LONGEST_EXPRESSION + " characters");
        }
        if (PREFIXED.matcher(LITERAL.matcher(text).replaceAll("")).find()) {
            throw new BadSelector("\"" + text + "\" has a prefix; names are written without");
        }
        try {
            return new XmlSelector(text, compiled(text), parent(text), trees);
        } catch (XPathExpressionException e) {
            throw new BadSelector("\"" + text + "\" is no XPath 1.0: " + words(e), e);
        }
    }

    /** Tried once, because some faults show only then. */
    private XPathExpression compiled(String text) throws XPathExpressionException {
        var path = paths.compile(text);
        path.evaluateExpression(trees.empty());
        return path;
    }

    /** Where a list would stand that has no members; nothing where the path does not tell. */
    private Optional<XPathExpression> parent(String path) throws XPathExpressionException {
        var slash = path.lastIndexOf('/');
        var tells = slash > 0 && path.charAt(slash - 1) != '/' && path.matches("[\\w/.-]+");
        return tells ? Optional.of(paths.compile(path.substring(0, slash))) : Optional.empty();
    }

    private static String words(XPathExpressionException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage());
    }

    @Override
    public Item read(byte[] body, Optional<Charset> charset) throws NotReadable {
        return new Item.Xml(trees.read(body, encoding.or(() -> charset)));
    }

    @Override
    public Optional<LocalizedText> flaw(Item record) {
        return record instanceof Item.Xml it && it.node().getNodeType() == Node.ELEMENT_NODE
                ? Optional.empty()
                : Optional.of(Reasons.of("no-xml-element"));
    }

    @Override
    public String verbatim(Item record) {
        return record instanceof Item.Xml it ? XmlTrees.text(it.node()) : "";
    }
}
